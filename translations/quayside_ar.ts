<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Field</name>
        <message>
            <source>Price</source>
            <translation>السعر</translation>
        </message>
        <message>
            <source>List price</source>
            <translation>السعر الأصلي</translation>
        </message>
        <message>
            <source>Unit cost</source>
            <translation>تكلفة الوحدة</translation>
        </message>
        <message>
            <source>Price floor</source>
            <translation>الحد الأدنى للسعر</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>المخزون</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>المراجعة</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>العلامة التجارية</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>السمات</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>الوزن</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>المتغير</translation>
        </message>
        <message>
            <source>Variant's name</source>
            <translation>اسم المتغير</translation>
        </message>
        <message>
            <source>Seller SKU</source>
            <translation>SKU البائع</translation>
        </message>
        <message>
            <source>Barcode</source>
            <translation>الباركود</translation>
        </message>
        <message>
            <source>Tracking number</source>
            <translation>رقم التتبع</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>شركة الشحن</translation>
        </message>
        <message>
            <source>Warehouse</source>
            <translation>المستودع</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>الإجمالي</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>الوحدات</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>معلق</translation>
        </message>
        <message>
            <source>Cancellation asked for</source>
            <translation>طلب الإلغاء</translation>
        </message>
        <message>
            <source>Cancelled because</source>
            <translation>سبب الإلغاء</translation>
        </message>
        <message>
            <source>Ship by</source>
            <translation>الشحن قبل</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>الخطوة التالية</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>الرد قبل</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>الاسترداد</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Arbitration</source>
            <translation>التحكيم</translation>
        </message>
        <message>
            <source>Reply to a buyer</source>
            <translation>الرد على مشتر</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>القرار</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>merchandiser</source>
            <translation>مسؤول البضائع</translation>
        </message>
        <message>
            <source>support</source>
            <translation>الدعم</translation>
        </message>
        <message>
            <source>operations</source>
            <translation>العمليات</translation>
        </message>
        <message>
            <source>manager</source>
            <translation>المدير</translation>
        </message>
        <message>
            <source>analyst</source>
            <translation>المحلل</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>مسؤول النظام</translation>
        </message>
    </context>
    <context>
        <name>RunView</name>
        <message>
            <source>Open the library</source>
            <translation>فتح المكتبة</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>إبقاء هذا</translation>
        </message>
        <message>
            <source>Another playbook…</source>
            <translation>دليل عمل آخر…</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>اختياري</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>ملاحظة…</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>إرفاق…</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>تسليم…</translation>
        </message>
        <message>
            <source>Abandon…</source>
            <translation>ترك…</translation>
        </message>
        <message>
            <source>Evidence %1</source>
            <translation>الإثبات %1</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>هذه النافذة</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Under 4 hours</source>
            <translation>أقل من 4 ساعات</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>غدا</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>لاحقا</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>لا شيء للبت فيه</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>دون تغيير</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>معاينة</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>معدل</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>مقترح</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>بانتظار الموافقة</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>تمت الموافقة</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>قيد الإرسال</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>في الطابور</translation>
        </message>
        <message>
            <source>Held until review ends</source>
            <translation>موقوف حتى انتهاء المراجعة</translation>
        </message>
        <message>
            <source>Answer unclear, reading back</source>
            <translation>الرد غير واضح، تجري إعادة القراءة</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>رفضه المتجر</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>ملغى</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>تعارض</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>مسحوب</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>اختر</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>قيمتي</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>قيمة المتجر</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>قيمة أخرى</translation>
        </message>
        <message>
            <source>Passes</source>
            <translation>سليم</translation>
        </message>
        <message>
            <source>Below floor</source>
            <translation>دون الحد الأدنى</translation>
        </message>
        <message>
            <source>Not linked</source>
            <translation>غير مربوط</translation>
        </message>
        <message>
            <source>Oversold</source>
            <translation>بيع فوق المتاح</translation>
        </message>
        <message>
            <source>Shop too high</source>
            <translation>زيادة في المتجر</translation>
        </message>
        <message>
            <source>Shop too low</source>
            <translation>نقص في المتجر</translation>
        </message>
        <message>
            <source>Orders on the way</source>
            <translation>طلبات في الطريق</translation>
        </message>
        <message>
            <source>Buffer not kept</source>
            <translation>الاحتياطي غير مستبقى</translation>
        </message>
        <message>
            <source>Orders and buffer</source>
            <translation>طلبات واحتياطي</translation>
        </message>
        <message>
            <source>Part of a piece</source>
            <translation>جزء من قطعة</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>تم الرد</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Live</source>
            <translation>نشط</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>قيد المراجعة</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>تمت الموافقة</translation>
        </message>
        <message>
            <source>Review failed</source>
            <translation>لم يجتز المراجعة</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>معطل</translation>
        </message>
        <message>
            <source>Deactivated by platform</source>
            <translation>عطلته المنصة</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>مجمد</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>محذوف</translation>
        </message>
        <message>
            <source>Unpaid</source>
            <translation>غير مدفوع</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>معلق</translation>
        </message>
        <message>
            <source>Awaiting shipment</source>
            <translation>بانتظار الشحن</translation>
        </message>
        <message>
            <source>Partly shipped</source>
            <translation>مشحون جزئيا</translation>
        </message>
        <message>
            <source>Awaiting collection</source>
            <translation>بانتظار الاستلام</translation>
        </message>
        <message>
            <source>In transit</source>
            <translation>في الطريق</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>تم التسليم</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>مكتمل</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>ملغى</translation>
        </message>
        <message>
            <source>Refund request pending</source>
            <translation>طلب استرداد معلق</translation>
        </message>
        <message>
            <source>Request rejected</source>
            <translation>تم رفض الطلب</translation>
        </message>
        <message>
            <source>Awaiting buyer's parcel</source>
            <translation>بانتظار طرد المشتري</translation>
        </message>
        <message>
            <source>Parcel on its way back</source>
            <translation>الطرد في طريق العودة</translation>
        </message>
        <message>
            <source>Parcel rejected</source>
            <translation>تم رفض الطرد</translation>
        </message>
        <message>
            <source>Request approved</source>
            <translation>تم قبول الطلب</translation>
        </message>
        <message>
            <source>Request withdrawn</source>
            <translation>تم سحب الطلب</translation>
        </message>
        <message>
            <source>Return completed</source>
            <translation>اكتمل الإرجاع</translation>
        </message>
        <message>
            <source>Replacement request pending</source>
            <translation>طلب استبدال معلق</translation>
        </message>
        <message>
            <source>To be shipped</source>
            <translation>بانتظار الشحن</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>في الطريق</translation>
        </message>
        <message>
            <source>Buyer asks to cancel</source>
            <translation>المشتري يطلب الإلغاء</translation>
        </message>
        <message>
            <source>Cancellation agreed</source>
            <translation>تمت الموافقة على الإلغاء</translation>
        </message>
        <message>
            <source>Cancelled and refunded</source>
            <translation>ألغي وتم الاسترداد</translation>
        </message>
        <message>
            <source>Request declined or withdrawn</source>
            <translation>رفض الطلب أو سحب</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>مجدول</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>جار</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>انتهى</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>موقوف</translation>
        </message>
        <message>
            <source>Without effect</source>
            <translation>بلا مفعول</translation>
        </message>
        <message>
            <source>Fixed price</source>
            <translation>سعر ثابت</translation>
        </message>
        <message>
            <source>Percent off</source>
            <translation>خصم بنسبة مئوية</translation>
        </message>
        <message>
            <source>Flash sale</source>
            <translation>تخفيض خاطف</translation>
        </message>
        <message>
            <source>Cheaper shipping</source>
            <translation>شحن مخفض</translation>
        </message>
        <message>
            <source>Buy more, save more</source>
            <translation>اشتر أكثر ووفر أكثر</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>المشتري</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>المتجر</translation>
        </message>
        <message>
            <source>Robot</source>
            <translation>الروبوت</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>المنصة</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>فيديو</translation>
        </message>
        <message>
            <source>About a listing</source>
            <translation>بشأن عرض منتج</translation>
        </message>
        <message>
            <source>About an order</source>
            <translation>بشأن طلب</translation>
        </message>
        <message>
            <source>About a parcel</source>
            <translation>بشأن طرد</translation>
        </message>
        <message>
            <source>About a return</source>
            <translation>بشأن إرجاع</translation>
        </message>
        <message>
            <source>A coupon</source>
            <translation>قسيمة</translation>
        </message>
        <message>
            <source>Sticker</source>
            <translation>ملصق</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>إشعار</translation>
        </message>
        <message>
            <source>Given to an agent</source>
            <translation>أحيلت إلى موظف دعم</translation>
        </message>
        <message>
            <source>Came from another agent</source>
            <translation>محولة من موظف دعم آخر</translation>
        </message>
        <message>
            <source>Came from a listing</source>
            <translation>من صفحة عرض منتج</translation>
        </message>
        <message>
            <source>Came from an order</source>
            <translation>من صفحة طلب</translation>
        </message>
        <message>
            <source>On its way to the bank</source>
            <translation>في الطريق إلى البنك</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>تم الصرف</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Did not reach the bank</source>
            <translation>لم يصل إلى البنك</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>طلب</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>احتياطي</translation>
        </message>
        <message>
            <source>Charged back</source>
            <translation>رد المدفوعات</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>غرامة</translation>
        </message>
        <message>
            <source>Rebate</source>
            <translation>خصم مسترد</translation>
        </message>
        <message>
            <source>Reimbursed for shipping</source>
            <translation>تعويض عن الشحن</translation>
        </message>
        <message>
            <source>Paid for advertising</source>
            <translation>دفع للإعلانات</translation>
        </message>
        <message>
            <source>Commission corrected</source>
            <translation>تصحيح العمولة</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>تعويض</translation>
        </message>
        <message>
            <source>Warehouse service</source>
            <translation>خدمة المستودع</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>سحب</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>تسوية</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>تحويل</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>استرجاع</translation>
        </message>
        <message>
            <source>Not delivered yet</source>
            <translation>لم يسلم بعد</translation>
        </message>
        <message>
            <source>Can still be returned</source>
            <translation>لا يزال إرجاعه ممكنا</translation>
        </message>
    </context>
    <context>
        <name>Text</name>
        <message>
            <source>Currency</source>
            <translation>العملة</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>السوق</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>المتجر</translation>
        </message>
    </context>
    <context>
        <name>TodayBoard</name>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Nothing needs you now</source>
            <translation>لا شيء يحتاج إليك الآن</translation>
        </message>
        <message>
            <source>Deadlines, approvals, conflicts, failed sends and tasks come up here.</source>
            <translation>تظهر هنا المهل والموافقات والتعارضات وعمليات الإرسال الفاشلة والمهام.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>Waiting for others</source>
            <translation>بانتظار الآخرين</translation>
        </message>
        <message>
            <source>Nothing presses.</source>
            <translation>لا شيء عاجل.</translation>
        </message>
        <message>
            <source>Nothing here.</source>
            <translation>لا شيء هنا.</translation>
        </message>
        <message>
            <source>If the network stays off</source>
            <translation>إن بقيت الشبكة مقطوعة</translation>
        </message>
        <message>
            <source>Done by you today</source>
            <translation>ما أنجزته اليوم</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Arguments</name>
        <message>
            <source>the workspace's folder</source>
            <translation>مجلد مساحة العمل</translation>
        </message>
        <message>
            <source>who acts: a name or id; the owner when left out</source>
            <translation>من يعمل: اسم أو معرف؛ وإن ترك فالمالك</translation>
        </message>
        <message>
            <source>that person's PIN, when one is set (or QUAYSIDE_PIN)</source>
            <translation>رمز PIN لهذا الشخص، إن عين له رمز (أو QUAYSIDE_PIN)</translation>
        </message>
        <message>
            <source>machine-readable output</source>
            <translation>خرج تقرؤه الآلة</translation>
        </message>
        <message>
            <source>explains the command</source>
            <translation>يشرح الأمر</translation>
        </message>
        <message>
            <source>prints the version</source>
            <translation>يطبع الإصدار</translation>
        </message>
        <message>
            <source>Usage: quayside [--workspace DIR] [--as PERSON] [COMMAND]</source>
            <translation>الاستخدام: quayside [--workspace DIR] [--as PERSON] [COMMAND]</translation>
        </message>
        <message>
            <source>Without a command the desktop opens.</source>
            <translation>دون أمر تفتح واجهة سطح المكتب.</translation>
        </message>
        <message>
            <source>Usage: quayside %1 %2</source>
            <translation>الاستخدام: quayside %1 %2</translation>
        </message>
        <message>
            <source>the desktop: where there is no workspace yet, a practice shop of its own, without asking</source>
            <translation>واجهة سطح المكتب: حيث لا توجد مساحة عمل بعد، متجر تدريب خاص بها، دون سؤال</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::CommandLine</name>
        <message>
            <source>%1 is not an option here, or lacks its value.</source>
            <translation>ليس %1 خيارا هنا، أو تنقصه قيمته.</translation>
        </message>
        <message>
            <source>%1 is not an option. Did you mean %2?</source>
            <translation>ليس %1 خيارا. هل قصدت %2؟</translation>
        </message>
        <message>
            <source>“%1” is not understood.</source>
            <translation>تعذر فهم «%1».</translation>
        </message>
        <message>
            <source>“%1” is not understood. Did you mean “%2”?</source>
            <translation>تعذر فهم «%1». هل قصدت «%2»؟</translation>
        </message>
        <message>
            <source>See quayside --help.</source>
            <translation>انظر quayside --help.</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Playbooks</name>
        <message>
            <source>Which playbook?</source>
            <translation>أي دليل عمل؟</translation>
        </message>
        <message>
            <source>playbook cannot “%1”.</source>
            <translation>لا يستطيع playbook القيام بالأمر «%1».</translation>
        </message>
        <message>
            <source>playbook cannot “%1”. Did you mean “%2”?</source>
            <translation>لا يستطيع playbook القيام بالأمر «%1». هل قصدت «%2»؟</translation>
        </message>
        <message numerus="yes">
            <source>%n playbook(s), nothing wrong.</source>
            <translation>
                <numerusform>%n دليل عمل، ولا خطأ.</numerusform>
                <numerusform>دليل عمل واحد، ولا خطأ فيه.</numerusform>
                <numerusform>دليلا عمل، ولا خطأ فيهما.</numerusform>
                <numerusform>%n أدلة عمل، ولا خطأ فيها.</numerusform>
                <numerusform>%n دليل عمل، ولا خطأ فيها.</numerusform>
                <numerusform>%n دليل عمل، ولا خطأ فيها.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Runner</name>
        <message>
            <source>Person %1.</source>
            <translation>الشخص %1.</translation>
        </message>
        <message>
            <source>Task %1.</source>
            <translation>المهمة %1.</translation>
        </message>
        <message>
            <source>Comment %1.</source>
            <translation>التعليق %1.</translation>
        </message>
        <message>
            <source>Run %1.</source>
            <translation>التنفيذ %1.</translation>
        </message>
        <message>
            <source>Change set %1.</source>
            <translation>مجموعة التغييرات %1.</translation>
        </message>
        <message>
            <source>Nothing to run.</source>
            <translation>لا شيء للتنفيذ.</translation>
        </message>
        <message>
            <source>See quayside %1 --help.</source>
            <translation>انظر quayside %1 --help.</translation>
        </message>
        <message>
            <source>“%1” at position %2 is not understood: %3.</source>
            <translation>تعذر فهم «%1» في الموضع %2: %3.</translation>
        </message>
        <message>
            <source>Did you mean “%1”?</source>
            <translation>هل قصدت «%1»؟</translation>
        </message>
        <message numerus="yes">
            <source>%1 would change %n record(s); nothing was changed.</source>
            <translation>
                <numerusform>كان %1 سيغير %n سجل؛ لم يتغير شيء.</numerusform>
                <numerusform>كان %1 سيغير سجلا واحدا؛ لم يتغير شيء.</numerusform>
                <numerusform>كان %1 سيغير سجلين؛ لم يتغير شيء.</numerusform>
                <numerusform>كان %1 سيغير %n سجلات؛ لم يتغير شيء.</numerusform>
                <numerusform>كان %1 سيغير %n سجلا؛ لم يتغير شيء.</numerusform>
                <numerusform>كان %1 سيغير %n سجل؛ لم يتغير شيء.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n record(s) changed.</source>
            <translation>
                <numerusform>%1: تغير %n سجل.</numerusform>
                <numerusform>%1: تغير سجل واحد.</numerusform>
                <numerusform>%1: تغير سجلان.</numerusform>
                <numerusform>%1: تغيرت %n سجلات.</numerusform>
                <numerusform>%1: تغير %n سجلا.</numerusform>
                <numerusform>%1: تغير %n سجل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were already so.</source>
            <translation>
                <numerusform>%n سجل كان كذلك من قبل.</numerusform>
                <numerusform>سجل واحد كان كذلك من قبل.</numerusform>
                <numerusform>سجلان كانا كذلك من قبل.</numerusform>
                <numerusform>%n سجلات كانت كذلك من قبل.</numerusform>
                <numerusform>%n سجلا كانت كذلك من قبل.</numerusform>
                <numerusform>%n سجل كانت كذلك من قبل.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is in the outbox and goes out when online.</source>
            <translation>هو في صندوق الصادر ويخرج عند توفر الاتصال.</translation>
        </message>
        <message>
            <source>“%1” is not NAME=VALUE.</source>
            <translation>ليس «%1» بصيغة NAME=VALUE.</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%2), %n change(s)</source>
            <translation>
                <numerusform>%1 (%2)، %n تغيير</numerusform>
                <numerusform>%1 (%2)، تغيير واحد</numerusform>
                <numerusform>%1 (%2)، تغييران</numerusform>
                <numerusform>%1 (%2)، %n تغييرات</numerusform>
                <numerusform>%1 (%2)، %n تغييرا</numerusform>
                <numerusform>%1 (%2)، %n تغيير</numerusform>
            </translation>
        </message>
        <message>
            <source>Which change set?</source>
            <translation>أي مجموعة تغييرات؟</translation>
        </message>
        <message>
            <source>changes cannot “%1”.</source>
            <translation>لا يستطيع changes القيام بالأمر «%1».</translation>
        </message>
        <message>
            <source>changes cannot “%1”. Did you mean “%2”?</source>
            <translation>لا يستطيع changes القيام بالأمر «%1». هل قصدت «%2»؟</translation>
        </message>
        <message>
            <source>A rejection needs a reason: --reason TEXT.</source>
            <translation>يحتاج الرفض إلى سبب: --reason TEXT.</translation>
        </message>
        <message>
            <source>Which role? --role merchandiser, support, operations, manager, analyst or administrator.</source>
            <translation>أي دور؟ --role merchandiser أو support أو operations أو manager أو analyst أو administrator.</translation>
        </message>
        <message>
            <source>people takes list, add NAME --role ROLE, or pin NAME PIN.</source>
            <translation>يقبل people ما يلي: list أو add NAME --role ROLE أو pin NAME PIN.</translation>
        </message>
        <message>
            <source>There are no “%1”. Known: %2.</source>
            <translation>لا توجد «%1». المعروف: %2.</translation>
        </message>
        <message>
            <source>There are no “%1”. Did you mean “%2”?</source>
            <translation>لا توجد «%1». هل قصدت «%2»؟</translation>
        </message>
        <message>
            <source>%1 have no field “%2”.</source>
            <translation>ليس في %1 حقل «%2».</translation>
        </message>
        <message>
            <source>%1 have no field “%2”. Did you mean “%3”?</source>
            <translation>ليس في %1 حقل «%2». هل قصدت «%3»؟</translation>
        </message>
        <message>
            <source>“%1” is not a format; known are %2.</source>
            <translation>ليس «%1» تنسيقا؛ المعروف %2.</translation>
        </message>
        <message>
            <source>%1: %2 new, %3 changed, %4 as before</source>
            <translation>%1: %2 جديد، %3 معدل، %4 كما كان</translation>
        </message>
        <message numerus="yes">
            <source>, %n not understood and kept aside</source>
            <translation>
                <numerusform>، و%n لم يفهم ووضع جانبا</numerusform>
                <numerusform>، وواحد لم يفهم ووضع جانبا</numerusform>
                <numerusform>، واثنان لم يفهما ووضعا جانبا</numerusform>
                <numerusform>، و%n لم تفهم ووضعت جانبا</numerusform>
                <numerusform>، و%n لم تفهم ووضعت جانبا</numerusform>
                <numerusform>، و%n لم تفهم ووضعت جانبا</numerusform>
            </translation>
        </message>
        <message>
            <source>outbox: %1 done, %2 in review, %3 refused, %4 waiting</source>
            <translation>صندوق الصادر: %1 تم، %2 قيد المراجعة، %3 رفضه المتجر، %4 بالانتظار</translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) to decide: quayside list conflicts state:open</source>
            <translation>
                <numerusform>%n تعارض للبت فيه: quayside list conflicts state:open</numerusform>
                <numerusform>تعارض واحد للبت فيه: quayside list conflicts state:open</numerusform>
                <numerusform>تعارضان للبت فيهما: quayside list conflicts state:open</numerusform>
                <numerusform>%n تعارضات للبت فيها: quayside list conflicts state:open</numerusform>
                <numerusform>%n تعارضا للبت فيها: quayside list conflicts state:open</numerusform>
                <numerusform>%n تعارض للبت فيها: quayside list conflicts state:open</numerusform>
            </translation>
        </message>
        <message>
            <source>The workspace is ready in %1. Next: quayside --workspace %1 sync</source>
            <translation>مساحة العمل جاهزة في %1. التالي: quayside --workspace %1 sync</translation>
        </message>
        <message>
            <source>The workspace is ready in %1. It is not connected to a shop yet: quayside --workspace %1 init --practice</source>
            <translation>مساحة العمل جاهزة في %1. لم تتصل بمتجر بعد: quayside --workspace %1 init --practice</translation>
        </message>
        <message>
            <source>%1 parts in %2, SHA-256 %3</source>
            <translation>%1 من الأجزاء في %2، SHA-256 %3</translation>
        </message>
        <message>
            <source>Say where with --workspace: a folder that does not exist yet.</source>
            <translation>حدد المكان بالخيار --workspace: مجلد غير موجود بعد.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) in it do not hold; look with verify.</source>
            <translation>
                <numerusform>%n عنصر فيها غير سليم؛ افحص بالأمر verify.</numerusform>
                <numerusform>عنصر واحد فيها غير سليم؛ افحص بالأمر verify.</numerusform>
                <numerusform>عنصران فيها غير سليمين؛ افحص بالأمر verify.</numerusform>
                <numerusform>%n عناصر فيها غير سليمة؛ افحص بالأمر verify.</numerusform>
                <numerusform>%n عنصرا فيها غير سليمة؛ افحص بالأمر verify.</numerusform>
                <numerusform>%n عنصر فيها غير سليمة؛ افحص بالأمر verify.</numerusform>
            </translation>
        </message>
        <message>
            <source>The workspace is in %1 as it was. Its shops have to be connected again: quayside --workspace %1 init …</source>
            <translation>مساحة العمل في %1 كما كانت. يجب توصيل متاجرها من جديد: quayside --workspace %1 init …</translation>
        </message>
        <message>
            <source>“%1” is not a resource. Known: %2.</source>
            <translation>ليس «%1» موردا. المعروف: %2.</translation>
        </message>
        <message>
            <source>%1 of %2 could not be read.</source>
            <translation>تعذرت قراءة %1 من %2.</translation>
        </message>
        <message>
            <source>“%1” is no moment. It is written like 2026-11-01T10:00.</source>
            <translation>«%1» ليس وقتا صالحا. يكتب هكذا: 2026-11-01T10:00.</translation>
        </message>
        <message>
            <source>%1 have no history; products, skus, orders and returns have one.</source>
            <translation>لا تاريخ لـ %1؛ التاريخ متوفر لـ products وskus وorders وreturns.</translation>
        </message>
        <message>
            <source>History does not keep “%1”. It knows %2.</source>
            <translation>لا يحفظ التاريخ «%1». ما يعرفه: %2.</translation>
        </message>
        <message>
            <source>Everything holds: all files, the ledger's chain, roll-ups, counts and search.</source>
            <translation>كل شيء سليم: جميع الملفات وسلسلة سجل الأحداث والمجاميع والأعداد والبحث.</translation>
        </message>
        <message>
            <source>ERP: %1 new and %2 changed variants, %3 stock levels, %4 linked, %5 without a variant; %6 sales made, %7 held; %8 returns and %9 counts posted</source>
            <translation>ERP: متغيرات جديدة %1 ومعدلة %2، مستويات مخزون %3، مربوط %4، دون متغير %5؛ مبيعات منشأة %6، موقوفة %7؛ مرتجعات مرحلة %8 وعمليات جرد %9</translation>
        </message>
        <message>
            <source>, %1 counted by the shop and not handed out</source>
            <translation>، %1 عدها المتجر ولم يسلمها</translation>
        </message>
        <message>
            <source>read at %1</source>
            <translation>قرئ في %1</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>لم يقرأ بعد</translation>
        </message>
        <message>
            <source>paused, %1</source>
            <translation>موقوف مؤقتا، %1</translation>
        </message>
        <message>
            <source>The outbox is paused.</source>
            <translation>صندوق الصادر موقوف مؤقتا.</translation>
        </message>
        <message>
            <source>The network is metered: nothing is read by itself.</source>
            <translation>الشبكة محدودة البيانات: لا يقرأ شيء تلقائيا.</translation>
        </message>
        <message>
            <source>Documents that were not understood: %1. Look: quayside list quarantine</source>
            <translation>مستندات لم تفهم: %1. انظر: quayside list quarantine</translation>
        </message>
        <message>
            <source>The ERP is paused.</source>
            <translation>ERP موقوف مؤقتا.</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Verbs</name>
        <message>
            <source>listings in the shop's world</source>
            <translation>عروض المنتجات في عالم المتجر</translation>
        </message>
        <message>
            <source>orders of the last 90 days</source>
            <translation>طلبات آخر 90 يوما</translation>
        </message>
        <message>
            <source>returns, some due within hours</source>
            <translation>عمليات إرجاع، بعضها يستحق خلال ساعات</translation>
        </message>
        <message>
            <source>the same seed makes the same world</source>
            <translation>البذرة نفسها تعطي العالم نفسه</translation>
        </message>
        <message>
            <source>serves a practice shop on loopback; prints its card as one line of JSON</source>
            <translation>يشغل متجر تدريب على loopback؛ ويطبع بطاقته في سطر JSON واحد</translation>
        </message>
        <message>
            <source>port; a free one when left out</source>
            <translation>المنفذ؛ وإن ترك فمنفذ شاغر</translation>
        </message>
        <message>
            <source>how it misbehaves, e.g. cut-after-effect@0.5,latency=150</source>
            <translation>كيف يسيء التصرف، مثل cut-after-effect@0.5,latency=150</translation>
        </message>
        <message>
            <source>keeps the world across restarts</source>
            <translation>يحفظ العالم بين مرات التشغيل</translation>
        </message>
        <message>
            <source>a practice shop: FILE holds the card of a running one; its own when left out</source>
            <translation>متجر تدريب: يحوي FILE بطاقة متجر قيد التشغيل؛ وإن ترك فمتجر خاص بها</translation>
        </message>
        <message>
            <source>a TikTok Shop account: FILE holds app_key, app_secret, auth_code</source>
            <translation>حساب TikTok Shop: يحوي FILE القيم app_key وapp_secret وauth_code</translation>
        </message>
        <message>
            <source>a Tryton server, for a workspace that has a shop: FILE holds url, database, user, password</source>
            <translation>خادم Tryton لمساحة عمل لها متجر: يحوي FILE القيم url وdatabase وuser وpassword</translation>
        </message>
        <message>
            <source>what the workspace is called</source>
            <translation>اسم مساحة العمل</translation>
        </message>
        <message>
            <source>the first person; your login name when left out</source>
            <translation>الشخص الأول؛ وإن ترك فاسم دخولك</translation>
        </message>
        <message>
            <source>who works here</source>
            <translation>من يعمل هنا</translation>
        </message>
        <message>
            <source>merchandiser, support, operations, manager, analyst, administrator</source>
            <translation>merchandiser, support, operations, manager, analyst, administrator</translation>
        </message>
        <message>
            <source>pulls and publishes until nothing is left to do</source>
            <translation>يسحب وينشر حتى لا يبقى عمل</translation>
        </message>
        <message>
            <source>only these, e.g. products,orders</source>
            <translation>هذه فقط، مثل products,orders</translation>
        </message>
        <message>
            <source>reads everything again instead of what changed</source>
            <translation>يقرأ كل شيء من جديد بدلا مما تغير فقط</translation>
        </message>
        <message>
            <source>the ERP alone</source>
            <translation>ERP وحده</translation>
        </message>
        <message>
            <source>one round, even if entries may go in a moment</source>
            <translation>جولة واحدة، حتى إن كان يمكن إرسال مدخلات بعد لحظة</translation>
        </message>
        <message>
            <source>reads the mirror with your changes over it</source>
            <translation>يقرأ النسخة المحلية وفوقها تغييراتك</translation>
        </message>
        <message>
            <source>fields to print, in this order</source>
            <translation>الحقول المطبوعة، بهذا الترتيب</translation>
        </message>
        <message>
            <source>the same as sort: in the criteria</source>
            <translation>مثل sort: في المعايير</translation>
        </message>
        <message>
            <source>at most so many records</source>
            <translation>هذا العدد من السجلات على الأكثر</translation>
        </message>
        <message>
            <source>table, csv, json or xlsx (the file itself, to be redirected)</source>
            <translation>table أو csv أو json أو xlsx (الملف نفسه، ليعاد توجيهه)</translation>
        </message>
        <message>
            <source>only how many there are</source>
            <translation>عددها فقط</translation>
        </message>
        <message>
            <source>runs a registered command; without an id, lists them</source>
            <translation>ينفذ أمرا مسجلا؛ ودون معرف يسرد الأوامر</translation>
        </message>
        <message>
            <source>the records, e.g. 'skus: tag:summer'</source>
            <translation>السجلات، مثل 'skus: tag:summer'</translation>
        </message>
        <message>
            <source>an argument of the command</source>
            <translation>وسيط للأمر</translation>
        </message>
        <message>
            <source>why; kept in the ledger</source>
            <translation>السبب؛ يحفظ في سجل الأحداث</translation>
        </message>
        <message>
            <source>says what would happen and changes nothing</source>
            <translation>يذكر ما كان سيحدث ولا يغير شيئا</translation>
        </message>
        <message>
            <source>change sets and what is in them</source>
            <translation>مجموعات التغييرات وما فيها</translation>
        </message>
        <message>
            <source>goes with a submission</source>
            <translation>ترافق الإرسال للمراجعة</translation>
        </message>
        <message>
            <source>approves a submitted change set</source>
            <translation>يوافق على مجموعة تغييرات مرسلة للمراجعة</translation>
        </message>
        <message>
            <source>only these changes; the rest goes back</source>
            <translation>هذه التغييرات فقط؛ ويعاد الباقي</translation>
        </message>
        <message>
            <source>kept in the ledger</source>
            <translation>يحفظ في سجل الأحداث</translation>
        </message>
        <message>
            <source>sends a change set, or some of its rows, back to its author</source>
            <translation>يعيد مجموعة تغييرات، أو بعض صفوفها، إلى كاتبها</translation>
        </message>
        <message>
            <source>only these changes</source>
            <translation>هذه التغييرات فقط</translation>
        </message>
        <message>
            <source>required</source>
            <translation>مطلوب</translation>
        </message>
        <message>
            <source>puts an approved change set into the outbox</source>
            <translation>يضع مجموعة تغييرات موافقا عليها في صندوق الصادر</translation>
        </message>
        <message>
            <source>makes a new change set that takes a published one back</source>
            <translation>ينشئ مجموعة تغييرات جديدة ترجع مجموعة منشورة</translation>
        </message>
        <message>
            <source>playbooks: finds, prints, checks and starts them</source>
            <translation>أدلة العمل: يجدها ويطبعها ويفحصها ويبدؤها</translation>
        </message>
        <message>
            <source>the record of the run, e.g. 'returns: return:4000'</source>
            <translation>سجل التنفيذ، مثل 'returns: return:4000'</translation>
        </message>
        <message>
            <source>what the playbook needs to know before it starts</source>
            <translation>ما يحتاج دليل العمل إلى معرفته قبل أن يبدأ</translation>
        </message>
        <message>
            <source>writes everything people here did into one checksummed file</source>
            <translation>يكتب كل ما فعله الناس هنا في ملف واحد مع مجموع تدقيق</translation>
        </message>
        <message>
            <source>makes a new workspace (--workspace DIR) from a backup, after checking all of it</source>
            <translation>ينشئ مساحة عمل جديدة (--workspace DIR) من نسخة احتياطية، بعد فحصها كلها</translation>
        </message>
        <message>
            <source>what is found now, as it was then: products, skus, orders, returns</source>
            <translation>ما يعثر عليه الآن، كما كان حينها: products, skus, orders, returns</translation>
        </message>
        <message>
            <source>checks all files, the ledger's chain and everything derived</source>
            <translation>يفحص جميع الملفات وسلسلة سجل الأحداث وكل ما اشتق منها</translation>
        </message>
        <message>
            <source>only says what was read when, what is paused and what is in quarantine</source>
            <translation>يذكر فقط ما قرئ ومتى، وما أوقف مؤقتا وما في العزل</translation>
        </message>
        <message>
            <source>creates a workspace, connects one to a shop, or renews a consent that has ended</source>
            <translation>ينشئ مساحة عمل، أو يربطها بمتجر، أو يجدد موافقة انتهت</translation>
        </message>
        <message>
            <source>RECORDS is one of these; drafts are the listings beside which a draft or a version under review lies:</source>
            <translation>يكون RECORDS أحد هذه؛ وdrafts هي عروض المنتجات التي توجد بجانبها مسودة أو نسخة قيد المراجعة:</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Approvals</name>
        <message>
            <source>Change set</source>
            <translation>مجموعة تغييرات</translation>
        </message>
        <message>
            <source>Only these changes (criteria)</source>
            <translation>هذه التغييرات فقط (معايير)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Approve change set</source>
            <translation>الموافقة على مجموعة تغييرات</translation>
        </message>
        <message>
            <source>Reject change set</source>
            <translation>رفض مجموعة تغييرات</translation>
        </message>
        <message>
            <source>Comment on change set</source>
            <translation>التعليق على مجموعة تغييرات</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>تعليق</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Changes</name>
        <message>
            <source>Change set</source>
            <translation>مجموعة تغييرات</translation>
        </message>
        <message>
            <source>Only these changes (criteria)</source>
            <translation>هذه التغييرات فقط (معايير)</translation>
        </message>
        <message>
            <source>Submit for approval</source>
            <translation>إرسال للموافقة</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Rename change set</source>
            <translation>إعادة تسمية مجموعة تغييرات</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Publish change set</source>
            <translation>نشر مجموعة تغييرات</translation>
        </message>
        <message>
            <source>Withdraw changes</source>
            <translation>سحب التغييرات</translation>
        </message>
        <message>
            <source>Revert change set</source>
            <translation>إرجاع مجموعة تغييرات منشورة</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::CheckText</name>
        <message>
            <source>A price must be above zero.</source>
            <translation>يجب أن يكون السعر أكبر من صفر.</translation>
        </message>
        <message numerus="yes">
            <source>The price is no number with at most %n decimal(s).</source>
            <translation>
                <numerusform>السعر ليس رقما صحيحا بلا منازل عشرية.</numerusform>
                <numerusform>السعر ليس رقما بمنزلة عشرية واحدة على الأكثر.</numerusform>
                <numerusform>السعر ليس رقما بمنزلتين عشريتين على الأكثر.</numerusform>
                <numerusform>السعر ليس رقما بعدد %n منازل عشرية على الأكثر.</numerusform>
                <numerusform>السعر ليس رقما بعدد %n منزلة عشرية على الأكثر.</numerusform>
                <numerusform>السعر ليس رقما بعدد %n منزلة عشرية على الأكثر.</numerusform>
            </translation>
        </message>
        <message>
            <source>The price is below its floor of %1.</source>
            <translation>السعر دون حده الأدنى %1.</translation>
        </message>
        <message>
            <source>The price is below its unit cost of %1.</source>
            <translation>السعر دون تكلفة الوحدة %1.</translation>
        </message>
        <message>
            <source>The title is empty.</source>
            <translation>العنوان فارغ.</translation>
        </message>
        <message numerus="yes">
            <source>The title is longer than %n character(s).</source>
            <translation>
                <numerusform>العنوان أطول من %n حرف.</numerusform>
                <numerusform>العنوان أطول من حرف واحد.</numerusform>
                <numerusform>العنوان أطول من حرفين.</numerusform>
                <numerusform>العنوان أطول من %n أحرف.</numerusform>
                <numerusform>العنوان أطول من %n حرفا.</numerusform>
                <numerusform>العنوان أطول من %n حرف.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The title is shorter than %n character(s).</source>
            <translation>
                <numerusform>العنوان أقصر من %n حرف.</numerusform>
                <numerusform>العنوان أقصر من حرف واحد.</numerusform>
                <numerusform>العنوان أقصر من حرفين.</numerusform>
                <numerusform>العنوان أقصر من %n أحرف.</numerusform>
                <numerusform>العنوان أقصر من %n حرفا.</numerusform>
                <numerusform>العنوان أقصر من %n حرف.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” may not be in a title.</source>
            <translation>لا يجوز أن يرد «%1» في عنوان.</translation>
        </message>
        <message>
            <source>The description is empty.</source>
            <translation>الوصف فارغ.</translation>
        </message>
        <message numerus="yes">
            <source>The description is longer than %n character(s).</source>
            <translation>
                <numerusform>الوصف أطول من %n حرف.</numerusform>
                <numerusform>الوصف أطول من حرف واحد.</numerusform>
                <numerusform>الوصف أطول من حرفين.</numerusform>
                <numerusform>الوصف أطول من %n أحرف.</numerusform>
                <numerusform>الوصف أطول من %n حرفا.</numerusform>
                <numerusform>الوصف أطول من %n حرف.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stock is a whole number from 0 to %1.</source>
            <translation>المخزون عدد صحيح من 0 إلى %1.</translation>
        </message>
        <message>
            <source>The category requires “%1”.</source>
            <translation>تشترط الفئة «%1».</translation>
        </message>
        <message>
            <source>A rejection needs a reason of the shop.</source>
            <translation>يحتاج الرفض إلى سبب من أسباب المتجر.</translation>
        </message>
        <message>
            <source>It is not in the mirror any more.</source>
            <translation>لم يعد السجل في النسخة المحلية.</translation>
        </message>
        <message>
            <source>A change of it is on its way to the shop.</source>
            <translation>تغيير له في طريقه إلى المتجر.</translation>
        </message>
        <message>
            <source>A conflict waits for a decision.</source>
            <translation>تعارض ينتظر البت.</translation>
        </message>
        <message>
            <source>Only SKUs have a price.</source>
            <translation>لا سعر إلا لرموز SKU.</translation>
        </message>
        <message>
            <source>The price would not be above zero.</source>
            <translation>لن يكون السعر أكبر من صفر.</translation>
        </message>
        <message>
            <source>Stock would be below 0 or above 99,999.</source>
            <translation>سيكون المخزون دون 0 أو فوق 99,999.</translation>
        </message>
        <message>
            <source>Several warehouses have it. Set the stock of each in Listing.</source>
            <translation>تحوزه عدة مستودعات. عين مخزون كل منها في «عرض المنتج».</translation>
        </message>
        <message>
            <source>It has been decided already.</source>
            <translation>سبق البت فيه.</translation>
        </message>
        <message>
            <source>It was changed again since.</source>
            <translation>تغير مرة أخرى منذ ذلك الحين.</translation>
        </message>
        <message>
            <source>A decision on a return cannot be taken back.</source>
            <translation>لا يمكن التراجع عن قرار بشأن إرجاع.</translation>
        </message>
        <message>
            <source>The shop waits for no answer on it now.</source>
            <translation>لا ينتظر المتجر ردا بشأنه الآن.</translation>
        </message>
        <message>
            <source>A partial refund must be above zero and at most the refund asked for.</source>
            <translation>يجب أن يكون الاسترداد الجزئي أكبر من صفر وألا يتجاوز المبلغ المطلوب.</translation>
        </message>
        <message>
            <source>It has been decided already and is on its way.</source>
            <translation>سبق البت فيه والقرار في الطريق.</translation>
        </message>
        <message>
            <source>The text to replace is not in it.</source>
            <translation>النص المراد استبداله غير وارد فيه.</translation>
        </message>
        <message>
            <source>It has been sent; its answer is awaited.</source>
            <translation>تم إرساله؛ والرد منتظر.</translation>
        </message>
        <message>
            <source>It waits or is done; only what failed is tried again.</source>
            <translation>هو بالانتظار أو تم؛ لا تعاد إلا محاولة ما فشل.</translation>
        </message>
        <message>
            <source>Your role does not reach this record.</source>
            <translation>لا يشمل دورك هذا السجل.</translation>
        </message>
        <message>
            <source>The ERP decides on this field and says %1.</source>
            <translation>يقرر ERP هذا الحقل وقيمته لديه %1.</translation>
        </message>
        <message>
            <source>Its policy leaves it to you.</source>
            <translation>سياسته تترك القرار لك.</translation>
        </message>
        <message>
            <source>The SKU is not linked to a variant of the ERP.</source>
            <translation>رمز SKU غير مربوط بمتغير في ERP.</translation>
        </message>
        <message>
            <source>No warehouse of the ERP feeds this one.</source>
            <translation>لا مستودع في ERP يغذي هذا المستودع.</translation>
        </message>
        <message>
            <source>The shop decides on the quantity in this workspace; nothing is sent to it.</source>
            <translation>المتجر هو من يقرر الكمية في مساحة العمل هذه؛ ولا يرسل إليه شيء.</translation>
        </message>
        <message>
            <source>The ERP decides on the cost in this workspace. Correct it there, or take it over from there.</source>
            <translation>ERP هو من يقرر التكلفة في مساحة العمل هذه. صححها هناك، أو خذها من هناك.</translation>
        </message>
        <message>
            <source>The ERP counts in another currency than the shop.</source>
            <translation>يحسب ERP بعملة غير عملة المتجر.</translation>
        </message>
        <message>
            <source>The ERP has no cost of it.</source>
            <translation>ليس لدى ERP تكلفة له.</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Comments</name>
        <message>
            <source>Comment</source>
            <translation>تعليق</translation>
        </message>
        <message>
            <source>Comment; @ and a name tells that person</source>
            <translation>تعليق؛ @ مع اسم ينبه ذلك الشخص</translation>
        </message>
        <message>
            <source>Withdraw a comment</source>
            <translation>سحب تعليق</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Conflicts</name>
        <message>
            <source>Resolve conflict</source>
            <translation>حل تعارض</translation>
        </message>
        <message>
            <source>Which value</source>
            <translation>أي قيمة</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>قيمة أخرى</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>مجموعة تغييرات</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::ConnectionText</name>
        <message>
            <source>There is no code in it.</source>
            <translation>لا يوجد فيه رمز.</translation>
        </message>
        <message>
            <source>Paste the code that the page shows, or the whole address of the page.</source>
            <translation>الصق الرمز الذي تعرضه الصفحة، أو عنوان الصفحة كاملا.</translation>
        </message>
        <message>
            <source>That page belongs to another sign-in.</source>
            <translation>تلك الصفحة تخص تسجيل دخول آخر.</translation>
        </message>
        <message>
            <source>Its address does not carry the word that this sign-in was begun with.</source>
            <translation>لا يحمل عنوانها الكلمة التي بدأ بها تسجيل الدخول هذا.</translation>
        </message>
        <message>
            <source>Press “Sign in with the browser” again and use the page that opens.</source>
            <translation>اضغط «تسجيل الدخول بالمتصفح» مرة أخرى واستخدم الصفحة التي تفتح.</translation>
        </message>
        <message>
            <source>The account “%1” gave access to no shop.</source>
            <translation>لم يمنح الحساب «%1» الوصول إلى أي متجر.</translation>
        </message>
        <message>
            <source>Sign in again and choose at least one shop on the page of consent.</source>
            <translation>سجل الدخول من جديد واختر متجرا واحدا على الأقل في صفحة التفويض.</translation>
        </message>
        <message>
            <source>Port %1 of this computer is in use by another program.</source>
            <translation>المنفذ %1 في هذا الحاسوب يستخدمه برنامج آخر.</translation>
        </message>
        <message>
            <source>The browser cannot come back by itself.</source>
            <translation>لا يستطيع المتصفح العودة من تلقاء نفسه.</translation>
        </message>
        <message>
            <source>Sign in all the same, and paste the address of the page you end on.</source>
            <translation>سجل الدخول رغم ذلك، والصق عنوان الصفحة التي تنتهي إليها.</translation>
        </message>
        <message>
            <source>The code was not accepted.</source>
            <translation>لم يقبل الرمز.</translation>
        </message>
        <message>
            <source>A code works once, and for 30 minutes.</source>
            <translation>الرمز صالح مرة واحدة، ولمدة 30 دقيقة.</translation>
        </message>
        <message>
            <source>Sign in with the browser again.</source>
            <translation>سجل الدخول بالمتصفح من جديد.</translation>
        </message>
        <message>
            <source>The app lacks a right: %1</source>
            <translation>ينقص التطبيق إذن: %1</translation>
        </message>
        <message>
            <source>Add it to the app in Partner Center under Manage API, then sign in again: a right that is added later needs a new consent.</source>
            <translation>أضفه إلى التطبيق في Partner Center تحت Manage API، ثم سجل الدخول من جديد: الإذن الذي يضاف لاحقا يحتاج إلى تفويض جديد.</translation>
        </message>
        <message>
            <source>The app does not accept calls from this computer's address.</source>
            <translation>لا يقبل التطبيق اتصالات من عنوان هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Add the address to the app's list in Partner Center.</source>
            <translation>أضف العنوان إلى قائمة التطبيق في Partner Center.</translation>
        </message>
        <message>
            <source>The shop is not active.</source>
            <translation>المتجر غير نشط.</translation>
        </message>
        <message>
            <source>Look at the account's notices in Seller Center.</source>
            <translation>انظر إلى إشعارات الحساب في Seller Center.</translation>
        </message>
        <message>
            <source>The clock of this computer is off.</source>
            <translation>ساعة هذا الحاسوب غير مضبوطة.</translation>
        </message>
        <message>
            <source>%1 accepts calls within five minutes of its own time.</source>
            <translation>لا يقبل %1 إلا الاتصالات التي لا تبعد عن وقته أكثر من خمس دقائق.</translation>
        </message>
        <message>
            <source>Set the clock, best by the network, and try again.</source>
            <translation>اضبط الساعة، والأفضل عبر الشبكة، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The app secret is not the right one.</source>
            <translation>سر التطبيق غير صحيح.</translation>
        </message>
        <message>
            <source>%1 does not accept our signature.</source>
            <translation>لا يقبل %1 توقيعنا.</translation>
        </message>
        <message>
            <source>Copy the secret of this app from Partner Center once more.</source>
            <translation>انسخ سر هذا التطبيق من Partner Center مرة أخرى.</translation>
        </message>
        <message>
            <source>%1 does not know this app key with this secret.</source>
            <translation>لا يعرف %1 مفتاح التطبيق هذا مع هذا السر.</translation>
        </message>
        <message>
            <source>One of them has a typing error, or they belong to two apps.</source>
            <translation>في أحدهما خطأ كتابي، أو أنهما يخصان تطبيقين مختلفين.</translation>
        </message>
        <message>
            <source>Copy both from Partner Center once more.</source>
            <translation>انسخ كليهما من Partner Center مرة أخرى.</translation>
        </message>
        <message>
            <source>authorised shops</source>
            <translation>المتاجر المصرح بها</translation>
        </message>
        <message>
            <source>read products</source>
            <translation>قراءة المنتجات</translation>
        </message>
        <message>
            <source>change products</source>
            <translation>تغيير المنتجات</translation>
        </message>
        <message>
            <source>read orders</source>
            <translation>قراءة الطلبات</translation>
        </message>
        <message>
            <source>logistics</source>
            <translation>الخدمات اللوجستية</translation>
        </message>
        <message>
            <source>returns and refunds</source>
            <translation>المرتجعات والمبالغ المستردة</translation>
        </message>
        <message>
            <source>The ERP refuses the login “%1”.</source>
            <translation>يرفض ERP الدخول باسم «%1».</translation>
        </message>
        <message>
            <source>The user or the password is wrong.</source>
            <translation>اسم المستخدم أو كلمة المرور خطأ.</translation>
        </message>
        <message>
            <source>Correct them and test again.</source>
            <translation>صححهما واختبر من جديد.</translation>
        </message>
        <message>
            <source>The ERP has no database “%1”.</source>
            <translation>لا توجد في ERP قاعدة بيانات «%1».</translation>
        </message>
        <message>
            <source>Correct the database's name and test again.</source>
            <translation>صحح اسم قاعدة البيانات واختبر من جديد.</translation>
        </message>
        <message>
            <source>%1 cannot be reached.</source>
            <translation>لا يمكن الوصول إلى %1.</translation>
        </message>
        <message>
            <source>Check the address and the network, and try again. Nothing you entered is lost.</source>
            <translation>تحقق من العنوان والشبكة، ثم حاول مرة أخرى. لا يضيع شيء مما أدخلته.</translation>
        </message>
        <message>
            <source>What answers at %1 is something else.</source>
            <translation>ما يرد على العنوان %1 شيء آخر.</translation>
        </message>
        <message>
            <source>Check the address.</source>
            <translation>تحقق من العنوان.</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Erp</name>
        <message>
            <source>Link a SKU to a variant of the ERP</source>
            <translation>ربط SKU بمتغير في ERP</translation>
        </message>
        <message>
            <source>Code or id of the variant</source>
            <translation>رمز المتغير أو معرفه</translation>
        </message>
        <message>
            <source>Take a SKU's variant of the ERP away</source>
            <translation>فك ربط SKU بمتغير ERP</translation>
        </message>
        <message>
            <source>Say which of the ERP's warehouses feeds the shop's</source>
            <translation>تحديد مستودع ERP الذي يغذي مستودع المتجر</translation>
        </message>
        <message>
            <source>Name, code or id in the ERP</source>
            <translation>الاسم أو الرمز أو المعرف في ERP</translation>
        </message>
        <message>
            <source>Say that one of the ERP's warehouses feeds the shop's no more</source>
            <translation>تحديد أن مستودعا في ERP لم يعد يغذي مستودع المتجر</translation>
        </message>
        <message>
            <source>Take unit costs over from the ERP</source>
            <translation>أخذ تكاليف الوحدة من ERP</translation>
        </message>
        <message>
            <source>Say who decides on a field: shop, ERP or here</source>
            <translation>تحديد من يقرر حقلا: المتجر أو ERP أو هنا</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>Who decides</source>
            <translation>من يقرر</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::ErpText</name>
        <message>
            <source>The ERP at %1 does not answer.</source>
            <translation>لا يرد ERP على العنوان %1.</translation>
        </message>
        <message>
            <source>Check the address and that the server runs; it is tried again by itself.</source>
            <translation>تحقق من العنوان ومن عمل الخادم؛ تعاد المحاولة تلقائيا.</translation>
        </message>
        <message>
            <source>The ERP refuses the login “%1”.</source>
            <translation>يرفض ERP الدخول باسم «%1».</translation>
        </message>
        <message>
            <source>The user or the password is wrong.</source>
            <translation>اسم المستخدم أو كلمة المرور خطأ.</translation>
        </message>
        <message>
            <source>Correct them in the account file and connect again.</source>
            <translation>صححهما في ملف الحساب ثم اتصل من جديد.</translation>
        </message>
        <message>
            <source>The ERP has locked the login “%1” for a while.</source>
            <translation>قفل ERP الدخول باسم «%1» لبعض الوقت.</translation>
        </message>
        <message>
            <source>Too many logins failed.</source>
            <translation>فشلت محاولات دخول كثيرة.</translation>
        </message>
        <message>
            <source>Wait five minutes, then connect with the right password.</source>
            <translation>انتظر خمس دقائق ثم اتصل بكلمة المرور الصحيحة.</translation>
        </message>
        <message>
            <source>The ERP asks for more than a password: %1</source>
            <translation>يطلب ERP أكثر من كلمة المرور: %1</translation>
        </message>
        <message>
            <source>Use a user of the ERP without a second factor for this connection.</source>
            <translation>استخدم لهذا الاتصال مستخدما في ERP دون عامل ثان.</translation>
        </message>
        <message>
            <source>The ERP has no database “%1”.</source>
            <translation>لا توجد في ERP قاعدة بيانات «%1».</translation>
        </message>
        <message>
            <source>Correct “database” in the account file.</source>
            <translation>صحح «database» في ملف الحساب.</translation>
        </message>
        <message>
            <source>Version %1 of the ERP is not supported.</source>
            <translation>الإصدار %1 من ERP غير مدعوم.</translation>
        </message>
        <message>
            <source>Tryton 6 and 7 are.</source>
            <translation>المدعوم هو Tryton 6 و7.</translation>
        </message>
        <message>
            <source>The ERP lacks the module “%1”.</source>
            <translation>تنقص ERP الوحدة البرمجية «%1».</translation>
        </message>
        <message>
            <source>Ask whoever runs the ERP to activate it.</source>
            <translation>اطلب من مشغل ERP تفعيلها.</translation>
        </message>
        <message>
            <source>The ERP's user “%1” belongs to no company.</source>
            <translation>مستخدم ERP «%1» لا ينتمي إلى أي شركة.</translation>
        </message>
        <message>
            <source>Give the user a company in the ERP.</source>
            <translation>عين للمستخدم شركة في ERP.</translation>
        </message>
        <message>
            <source>The ERP's user may not touch “%1”.</source>
            <translation>لا يحق لمستخدم ERP التعامل مع «%1».</translation>
        </message>
        <message>
            <source>Give the user the groups Sales, Stock and Product Administration.</source>
            <translation>امنح المستخدم مجموعات المبيعات والمخزون وإدارة المنتجات.</translation>
        </message>
        <message>
            <source>The setting “%1” names nothing in the ERP.</source>
            <translation>الإعداد «%1» لا يشير إلى شيء في ERP.</translation>
        </message>
        <message>
            <source>Correct it in the account file.</source>
            <translation>صححه في ملف الحساب.</translation>
        </message>
        <message>
            <source>The ERP ended the session of “%1”.</source>
            <translation>أنهى ERP جلسة «%1».</translation>
        </message>
        <message>
            <source>It is opened again at the next synchronisation.</source>
            <translation>تفتح من جديد عند المزامنة القادمة.</translation>
        </message>
        <message>
            <source>The variant %1 is not in the ERP any more.</source>
            <translation>لم يعد المتغير %1 في ERP.</translation>
        </message>
        <message>
            <source>Link the SKU to another variant.</source>
            <translation>اربط SKU بمتغير آخر.</translation>
        </message>
        <message>
            <source>The ERP does not know the unit “%1”.</source>
            <translation>لا يعرف ERP الوحدة «%1».</translation>
        </message>
        <message>
            <source>Use one of the ERP's units.</source>
            <translation>استخدم إحدى وحدات ERP.</translation>
        </message>
        <message>
            <source>The quantity does not fit the unit of variant %1.</source>
            <translation>الكمية لا تناسب وحدة المتغير %1.</translation>
        </message>
        <message>
            <source>Check the variant's unit in the ERP.</source>
            <translation>تحقق من وحدة المتغير في ERP.</translation>
        </message>
        <message>
            <source>The ERP has no warehouse %1.</source>
            <translation>لا يوجد في ERP المستودع %1.</translation>
        </message>
        <message>
            <source>Choose another warehouse.</source>
            <translation>اختر مستودعا آخر.</translation>
        </message>
        <message>
            <source>The ERP has no order %1.</source>
            <translation>لا يوجد في ERP الطلب %1.</translation>
        </message>
        <message>
            <source>The document in the ERP is past the point where it can change (%1).</source>
            <translation>تجاوز المستند في ERP المرحلة التي يمكن تغييره فيها (%1).</translation>
        </message>
        <message>
            <source>Settle it in the ERP.</source>
            <translation>عالج الأمر في ERP.</translation>
        </message>
        <message>
            <source>The ERP said yes and left the document as it was (%1).</source>
            <translation>قبل ERP الأمر وترك المستند كما كان (%1).</translation>
        </message>
        <message>
            <source>Look at it in the ERP; its log says why.</source>
            <translation>انظر إليه في ERP؛ فسجله يبين السبب.</translation>
        </message>
        <message>
            <source>The ERP asks: %1</source>
            <translation>يسأل ERP: %1</translation>
        </message>
        <message>
            <source>Answer it in the ERP, or repeat the act with a yes.</source>
            <translation>أجب في ERP، أو كرر الإجراء مع الموافقة.</translation>
        </message>
        <message>
            <source>%1 moved in the ERP meanwhile.</source>
            <translation>تغير %1 في ERP في هذه الأثناء.</translation>
        </message>
        <message>
            <source>Nothing was posted.</source>
            <translation>لم يجر ترحيل شيء.</translation>
        </message>
        <message>
            <source>Look again and repeat it.</source>
            <translation>انظر ثانية ثم كرر العملية.</translation>
        </message>
        <message>
            <source>%1 exists in the ERP as something else.</source>
            <translation>يوجد %1 في ERP بوصفه شيئا آخر.</translation>
        </message>
        <message>
            <source>The ERP declined it: %1</source>
            <translation>رفض ERP ذلك: %1</translation>
        </message>
        <message>
            <source>Correct it in the ERP and try again.</source>
            <translation>صححه في ERP وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Whether the ERP took it is not known.</source>
            <translation>لا يعرف إن كان ERP قد قبله.</translation>
        </message>
        <message>
            <source>It is looked up before anything is sent again.</source>
            <translation>يجري التحقق منه قبل إرسال أي شيء من جديد.</translation>
        </message>
        <message>
            <source>The ERP gave an answer that cannot be read.</source>
            <translation>أعطى ERP ردا لا يمكن قراءته.</translation>
        </message>
        <message>
            <source>Nothing was taken from it; it is tried again.</source>
            <translation>لم يؤخذ منه شيء؛ تعاد المحاولة.</translation>
        </message>
        <message>
            <source>The ERP failed on its side.</source>
            <translation>حدث خطأ لدى ERP.</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>تعاد المحاولة تلقائيا.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::FaultText</name>
        <message numerus="yes">
            <source>%n rule(s) are broken:</source>
            <translation>
                <numerusform>%n قاعدة مخالفة:</numerusform>
                <numerusform>قاعدة واحدة مخالفة:</numerusform>
                <numerusform>قاعدتان مخالفتان:</numerusform>
                <numerusform>%n قواعد مخالفة:</numerusform>
                <numerusform>%n قاعدة مخالفة:</numerusform>
                <numerusform>%n قاعدة مخالفة:</numerusform>
            </translation>
        </message>
        <message>
            <source>The run “%1” is over.</source>
            <translation>انتهى التنفيذ «%1».</translation>
        </message>
        <message>
            <source>The check “%1” is still open.</source>
            <translation>نقطة التحقق «%1» ما زالت مفتوحة.</translation>
        </message>
        <message>
            <source>The gate stays shut: “%1” is still open.</source>
            <translation>البوابة باقية مغلقة: «%1» ما زالت مفتوحة.</translation>
        </message>
        <message>
            <source>Nothing is decided yet in “%1”.</source>
            <translation>لم يتخذ قرار بعد في «%1».</translation>
        </message>
        <message>
            <source>“%1” needs its evidence first.</source>
            <translation>يحتاج «%1» إلى إثبات أولا.</translation>
        </message>
        <message>
            <source>The evidence is empty.</source>
            <translation>الإثبات فارغ.</translation>
        </message>
        <message>
            <source>The step “%1” was not entered yet.</source>
            <translation>لم يبدأ بعد في الخطوة «%1».</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) of the run are still open.</source>
            <translation>
                <numerusform>%n مهمة من التنفيذ ما زالت مفتوحة.</numerusform>
                <numerusform>مهمة واحدة من التنفيذ ما زالت مفتوحة.</numerusform>
                <numerusform>مهمتان من التنفيذ ما زالتا مفتوحتين.</numerusform>
                <numerusform>%n مهام من التنفيذ ما زالت مفتوحة.</numerusform>
                <numerusform>%n مهمة من التنفيذ ما زالت مفتوحة.</numerusform>
                <numerusform>%n مهمة من التنفيذ ما زالت مفتوحة.</numerusform>
            </translation>
        </message>
        <message>
            <source>The playbook needs to know “%1” before it starts.</source>
            <translation>يحتاج دليل العمل إلى معرفة «%1» قبل أن يبدأ.</translation>
        </message>
        <message>
            <source>Passing over “%1” needs a reason.</source>
            <translation>تجاوز «%1» يحتاج إلى سبب.</translation>
        </message>
        <message>
            <source>Another row fits the record; choosing “%1” needs a reason.</source>
            <translation>صف آخر يناسب السجل؛ واختيار «%1» يحتاج إلى سبب.</translation>
        </message>
        <message>
            <source>Abandoning a run needs a reason.</source>
            <translation>ترك التنفيذ يحتاج إلى سبب.</translation>
        </message>
        <message>
            <source>The run is theirs already.</source>
            <translation>التنفيذ في عهدة هذا الشخص بالفعل.</translation>
        </message>
        <message>
            <source>Nothing of it is overdue.</source>
            <translation>لا شيء فيه متأخر.</translation>
        </message>
        <message>
            <source>No ERP was read yet: connect one and synchronise.</source>
            <translation>لم يقرأ أي ERP بعد: صل واحدا ثم زامن.</translation>
        </message>
        <message>
            <source>No record is selected that it could act on.</source>
            <translation>لم يحدد سجل يمكن تطبيقه عليه.</translation>
        </message>
        <message>
            <source>There is no edit that waits to be submitted.</source>
            <translation>لا يوجد تعديل ينتظر الإرسال للمراجعة.</translation>
        </message>
        <message>
            <source>Nothing is left to undo.</source>
            <translation>لم يبق ما يمكن التراجع عنه.</translation>
        </message>
        <message>
            <source>Nothing was undone.</source>
            <translation>لم يجر التراجع عن شيء.</translation>
        </message>
        <message>
            <source>None of its changes is in the shop.</source>
            <translation>لا شيء من تغييراتها في المتجر.</translation>
        </message>
        <message>
            <source>Somebody changed it meanwhile.</source>
            <translation>غيره شخص ما في هذه الأثناء.</translation>
        </message>
        <message>
            <source>You have agreed to it already; somebody else has to as well.</source>
            <translation>سبق أن وافقت عليها؛ ويجب أن يوافق شخص آخر أيضا.</translation>
        </message>
        <message>
            <source>The change set is “%1”.</source>
            <translation>وضع مجموعة التغييرات هو «%1».</translation>
        </message>
        <message>
            <source>The shop waits for no answer on it now.</source>
            <translation>لا ينتظر المتجر ردا بشأنه الآن.</translation>
        </message>
        <message>
            <source>It has been decided already and is on its way.</source>
            <translation>سبق البت فيه والقرار في الطريق.</translation>
        </message>
        <message>
            <source>A partial refund must be above zero and at most the refund asked for.</source>
            <translation>يجب أن يكون الاسترداد الجزئي أكبر من صفر وألا يتجاوز المبلغ المطلوب.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>لم يسجل أحد الدخول.</translation>
        </message>
        <message>
            <source>Sign in, or name yourself with --as.</source>
            <translation>سجل الدخول، أو عرف بنفسك بالخيار --as.</translation>
        </message>
        <message>
            <source>“%1” was not approved.</source>
            <translation>لم تتم الموافقة على «%1».</translation>
        </message>
        <message>
            <source>Nobody approves their own changes.</source>
            <translation>لا يوافق أحد على تغييراته بنفسه.</translation>
        </message>
        <message>
            <source>Ask somebody else with the right to approve.</source>
            <translation>اسأل شخصا آخر له حق الموافقة.</translation>
        </message>
        <message>
            <source>%1 could not sign in.</source>
            <translation>تعذر دخول %1.</translation>
        </message>
        <message>
            <source>A PIN is set and was not given.</source>
            <translation>عين رمز PIN ولم تقدمه.</translation>
        </message>
        <message>
            <source>The PIN is not the right one.</source>
            <translation>رمز PIN غير صحيح.</translation>
        </message>
        <message>
            <source>Give it with --pin or in QUAYSIDE_PIN.</source>
            <translation>أعطه بالخيار --pin أو في QUAYSIDE_PIN.</translation>
        </message>
        <message>
            <source>Ask an administrator.</source>
            <translation>اسأل مسؤول النظام.</translation>
        </message>
        <message>
            <source>Your role does not have the right “%1”.</source>
            <translation>ليس لدورك الحق «%1».</translation>
        </message>
        <message>
            <source>Roles that have it: %1.</source>
            <translation>الأدوار التي لها هذا الحق: %1.</translation>
        </message>
        <message>
            <source>Give it and try again.</source>
            <translation>أعط المطلوب وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>“%1” is missing.</source>
            <translation>ينقص «%1».</translation>
        </message>
        <message>
            <source>The input cannot be used.</source>
            <translation>لا يمكن استخدام هذا الإدخال.</translation>
        </message>
        <message>
            <source>“%1” cannot be used.</source>
            <translation>لا يمكن استخدام «%1».</translation>
        </message>
        <message>
            <source>Hint: %1.</source>
            <translation>تلميح: %1.</translation>
        </message>
        <message>
            <source>Nothing was changed; correct it and try again.</source>
            <translation>لم يتغير شيء؛ صحح وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>There is no record to act on.</source>
            <translation>لا يوجد سجل يمكن تطبيقه عليه.</translation>
        </message>
        <message>
            <source>No record fits “%1”.</source>
            <translation>لا سجل يطابق «%1».</translation>
        </message>
        <message>
            <source>Look with list what there is.</source>
            <translation>انظر بالأمر list إلى ما يوجد.</translation>
        </message>
        <message>
            <source>It was not found.</source>
            <translation>لم يعثر عليه.</translation>
        </message>
        <message>
            <source>“%1” was not found.</source>
            <translation>لم يعثر على «%1».</translation>
        </message>
        <message>
            <source>Did you mean “%1”?</source>
            <translation>هل قصدت «%1»؟</translation>
        </message>
        <message>
            <source>Check the name.</source>
            <translation>تحقق من الاسم.</translation>
        </message>
        <message>
            <source>The shop refused it.</source>
            <translation>رفضه المتجر.</translation>
        </message>
        <message>
            <source>The shop refused %1.</source>
            <translation>رفض المتجر %1.</translation>
        </message>
        <message>
            <source>The workspace</source>
            <translation>مساحة العمل</translation>
        </message>
        <message>
            <source>The remote</source>
            <translation>الطرف البعيد</translation>
        </message>
        <message>
            <source>There is no connection.</source>
            <translation>لا يوجد اتصال.</translation>
        </message>
        <message>
            <source>There is no connection to %1.</source>
            <translation>لا يوجد اتصال مع %1.</translation>
        </message>
        <message>
            <source>What you publish waits in the outbox.</source>
            <translation>ما تنشره ينتظر في صندوق الصادر.</translation>
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation>لم يرد %1 في الوقت المناسب.</translation>
        </message>
        <message>
            <source>It is asked what happened before anything is sent again.</source>
            <translation>يجري الاستعلام عما حدث قبل إرسال أي شيء من جديد.</translation>
        </message>
        <message>
            <source>%1 asks us to slow down.</source>
            <translation>يطلب منا %1 التمهل.</translation>
        </message>
        <message>
            <source>It goes on by itself after a pause.</source>
            <translation>يستمر العمل تلقائيا بعد توقف قصير.</translation>
        </message>
        <message>
            <source>%1 failed on its side.</source>
            <translation>حدث خطأ لدى %1.</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>تعاد المحاولة تلقائيا.</translation>
        </message>
        <message>
            <source>%1 gave an answer that cannot be read.</source>
            <translation>أعطى %1 ردا لا يمكن قراءته.</translation>
        </message>
        <message>
            <source>Nothing was taken from it; it is tried again.</source>
            <translation>لم يؤخذ منه شيء؛ تعاد المحاولة.</translation>
        </message>
        <message>
            <source>The connection has expired.</source>
            <translation>انتهت صلاحية الاتصال.</translation>
        </message>
        <message>
            <source>The connection to %1 has expired.</source>
            <translation>انتهت صلاحية الاتصال مع %1.</translation>
        </message>
        <message>
            <source>Connect the account again.</source>
            <translation>صل الحساب من جديد.</translation>
        </message>
        <message>
            <source>%1 does not accept our signature.</source>
            <translation>لا يقبل %1 توقيعنا.</translation>
        </message>
        <message>
            <source>The app secret is probably another one.</source>
            <translation>لعل سر التطبيق مختلف.</translation>
        </message>
        <message>
            <source>Check the app key and secret.</source>
            <translation>تحقق من مفتاح التطبيق وسره.</translation>
        </message>
        <message>
            <source>Nothing was changed; check the criteria, or sync first.</source>
            <translation>لم يتغير شيء؛ تحقق من المعايير، أو زامن أولا.</translation>
        </message>
        <message>
            <source>It was changed on both sides.</source>
            <translation>جرى تغييره في الجانبين.</translation>
        </message>
        <message>
            <source>%1 was changed on both sides.</source>
            <translation>جرى تغيير %1 في الجانبين.</translation>
        </message>
        <message>
            <source>Decide in Conflicts which value stays.</source>
            <translation>قرر في «التعارضات» أي قيمة تبقى.</translation>
        </message>
        <message>
            <source>That cannot be done now.</source>
            <translation>لا يمكن ذلك الآن.</translation>
        </message>
        <message>
            <source>“%1”: that cannot be done now.</source>
            <translation>«%1»: لا يمكن ذلك الآن.</translation>
        </message>
        <message>
            <source>%1 was written by a newer Quayside.</source>
            <translation>كاتب %1 إصدار أحدث من Quayside.</translation>
        </message>
        <message>
            <source>Update this program; nothing was touched.</source>
            <translation>حدث هذا البرنامج؛ لم يمس شيء.</translation>
        </message>
        <message>
            <source>The backup %1 cannot be used: %2.</source>
            <translation>لا يمكن استخدام النسخة الاحتياطية %1: %2.</translation>
        </message>
        <message>
            <source>Nothing was restored.</source>
            <translation>لم تجر استعادة شيء.</translation>
        </message>
        <message>
            <source>Use another copy of it.</source>
            <translation>استخدم نسخة أخرى منها.</translation>
        </message>
        <message>
            <source>%1 is damaged.</source>
            <translation>أصاب التلف %1.</translation>
        </message>
        <message>
            <source>Start again to have it moved aside and salvaged, or restore a backup.</source>
            <translation>ابدأ من جديد لينقل جانبا وينقذ ما أمكن، أو استعد نسخة احتياطية.</translation>
        </message>
        <message>
            <source>There is no space left on the disk.</source>
            <translation>لم تبق مساحة على القرص.</translation>
        </message>
        <message>
            <source>There is no space left for %1.</source>
            <translation>لم تبق مساحة تكفي %1.</translation>
        </message>
        <message>
            <source>Nothing was written; free some space and try again.</source>
            <translation>لم يكتب شيء؛ أفرغ بعض المساحة وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The workspace is open in another program.</source>
            <translation>مساحة العمل مفتوحة في برنامج آخر.</translation>
        </message>
        <message>
            <source>%1 is in use by another program.</source>
            <translation>برنامج آخر يستخدم %1.</translation>
        </message>
        <message>
            <source>Close it there, work in that window, or choose another.</source>
            <translation>أغلقها هناك، أو اعمل في تلك النافذة، أو اختر غيرها.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>توقف العمل.</translation>
        </message>
        <message>
            <source>Something went wrong inside Quayside.</source>
            <translation>حدث خطأ داخل Quayside.</translation>
        </message>
        <message>
            <source>Nothing was changed. Please report this.</source>
            <translation>لم يتغير شيء. نرجو الإبلاغ عن ذلك.</translation>
        </message>
        <message>
            <source>there is no such field</source>
            <translation>لا يوجد مثل هذا الحقل</translation>
        </message>
        <message>
            <source>the field has no such value</source>
            <translation>ليس للحقل مثل هذه القيمة</translation>
        </message>
        <message>
            <source>a number is needed</source>
            <translation>يلزم رقم</translation>
        </message>
        <message>
            <source>a date such as 2026-01-31 or a span such as 7d is needed</source>
            <translation>يلزم تاريخ مثل 2026-01-31 أو مدة مثل 7d</translation>
        </message>
        <message>
            <source>yes or no is needed</source>
            <translation>يلزم yes أو no</translation>
        </message>
        <message>
            <source>the pattern is broken</source>
            <translation>النمط معيب</translation>
        </message>
        <message>
            <source>there is no word in it to search for</source>
            <translation>لا كلمة فيه للبحث عنها</translation>
        </message>
        <message>
            <source>records cannot be sorted by it</source>
            <translation>لا يمكن ترتيب السجلات حسبه</translation>
        </message>
        <message>
            <source>the field has no smaller and larger</source>
            <translation>لا أصغر ولا أكبر في هذا الحقل</translation>
        </message>
        <message>
            <source>a value is missing</source>
            <translation>تنقص قيمة</translation>
        </message>
        <message>
            <source>the quotation mark is not closed</source>
            <translation>علامة الاقتباس غير مغلقة</translation>
        </message>
        <message>
            <source>the parenthesis is not closed</source>
            <translation>القوس غير مغلق</translation>
        </message>
        <message>
            <source>the parenthesis was not opened</source>
            <translation>القوس لم يفتح</translation>
        </message>
        <message>
            <source>OR needs something on both sides</source>
            <translation>تحتاج OR إلى شيء على الجانبين</translation>
        </message>
        <message>
            <source>these records have no such thing</source>
            <translation>ليس في هذه السجلات شيء كهذا</translation>
        </message>
        <message>
            <source>File %1 is damaged: %2</source>
            <translation>الملف %1 تالف: %2</translation>
        </message>
        <message>
            <source>File %1: a row points nowhere (%2)</source>
            <translation>الملف %1: صف يشير إلى لا شيء (%2)</translation>
        </message>
        <message>
            <source>The ledger was altered at event %1.</source>
            <translation>تم العبث بسجل الأحداث عند الحدث %1.</translation>
        </message>
        <message>
            <source>A sum is wrong: %1 (%2)</source>
            <translation>مجموع خطأ: %1 (%2)</translation>
        </message>
        <message>
            <source>A count is wrong: %1 (%2)</source>
            <translation>عدد خطأ: %1 (%2)</translation>
        </message>
        <message>
            <source>Search does not know %1 %2.</source>
            <translation>لا يعرف البحث %1 %2.</translation>
        </message>
        <message>
            <source>Change %1 is inconsistent: %2</source>
            <translation>التغيير %1 غير متسق: %2</translation>
        </message>
        <message>
            <source>Outbox entry %1 is inconsistent: %2</source>
            <translation>مدخل صندوق الصادر %1 غير متسق: %2</translation>
        </message>
        <message>
            <source>Order %1: %2</source>
            <translation>الطلب %1: %2</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>تتعذر الكتابة إلى %1.</translation>
        </message>
        <message>
            <source>The folder is read-only or belongs to somebody else.</source>
            <translation>المجلد للقراءة فقط أو يملكه شخص آخر.</translation>
        </message>
        <message>
            <source>Nothing was changed; allow writing there, or choose another folder.</source>
            <translation>لم يتغير شيء؛ اسمح بالكتابة هناك، أو اختر مجلدا آخر.</translation>
        </message>
        <message>
            <source>The work “%1” is not paused.</source>
            <translation>العمل «%1» ليس موقوفا مؤقتا.</translation>
        </message>
        <message>
            <source>The work “%1” does not run now.</source>
            <translation>العمل «%1» لا يجري الآن.</translation>
        </message>
        <message>
            <source>A reply goes to one buyer: choose one conversation.</source>
            <translation>يذهب الرد إلى مشتر واحد: اختر محادثة واحدة.</translation>
        </message>
        <message>
            <source>The shop takes no more than %1 characters.</source>
            <translation>لا يقبل المتجر أكثر من %1 من الأحرف.</translation>
        </message>
        <message>
            <source>The platform lets nobody write in this conversation now.</source>
            <translation>لا تسمح المنصة لأحد بالكتابة في هذه المحادثة الآن.</translation>
        </message>
        <message>
            <source>The same words are on their way to this buyer already.</source>
            <translation>الكلمات نفسها في طريقها إلى هذا المشتري بالفعل.</translation>
        </message>
        <message>
            <source>This workspace has no key to seal what is written.</source>
            <translation>ليس لمساحة العمل هذه مفتاح لختم ما يكتب.</translation>
        </message>
        <message>
            <source>It is no reply to a buyer.</source>
            <translation>ليس هذا ردا على مشتر.</translation>
        </message>
        <message>
            <source>The pass-phrase is not the right one.</source>
            <translation>عبارة المرور غير صحيحة.</translation>
        </message>
        <message>
            <source>No keychain answers on this computer.</source>
            <translation>لا ترد أي سلسلة مفاتيح على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Enter a pass-phrase: the secrets are sealed with it, and it is asked for at every start.</source>
            <translation>أدخل عبارة مرور: تختم بها الأسرار، وتطلب عند كل تشغيل.</translation>
        </message>
        <message>
            <source>The keychain does not open.</source>
            <translation>سلسلة المفاتيح لا تفتح.</translation>
        </message>
        <message>
            <source>Unlock it and try again, or give a pass-phrase.</source>
            <translation>افتح قفلها وحاول مجددًا، أو أدخل عبارة مرور.</translation>
        </message>
        <message>
            <source>%1 cannot be read or written.</source>
            <translation>لا يمكن قراءة %1 أو الكتابة فيه.</translation>
        </message>
        <message>
            <source>Nothing was changed; allow it for whoever runs the program.</source>
            <translation>لم يتغير شيء؛ اسمح بذلك لمن يشغّل البرنامج.</translation>
        </message>
        <message>
            <source>No role of this workspace has it; an administrator adds it to policies/roles.json in the workspace's folder.</source>
            <translation>لا يملكه أي دور في مساحة العمل هذه؛ يضيفه مسؤول إلى policies/roles.json في مجلد مساحة العمل.</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Insights</name>
        <message>
            <source>Set a target</source>
            <translation>تعيين هدف</translation>
        </message>
        <message>
            <source>Metric</source>
            <translation>المقياس</translation>
        </message>
        <message>
            <source>Per day; empty: no target</source>
            <translation>لكل يوم؛ فارغ: دون هدف</translation>
        </message>
        <message>
            <source>Currency, for amounts</source>
            <translation>العملة، للمبالغ</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Inventory</name>
        <message>
            <source>Send the ERP's stock to the shop</source>
            <translation>إرسال مخزون ERP إلى المتجر</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>مجموعة تغييرات</translation>
        </message>
        <message>
            <source>Set buffer and low stock</source>
            <translation>تعيين المخزون الاحتياطي وحد المخزون المنخفض</translation>
        </message>
        <message>
            <source>Pieces kept back from the shop; empty: none</source>
            <translation>القطع التي لا تعرض في المتجر؛ فارغ: دون</translation>
        </message>
        <message>
            <source>Pieces at which you are told; empty: as for all</source>
            <translation>عدد القطع الذي تنبه عنده؛ فارغ: كما للجميع</translation>
        </message>
        <message>
            <source>Edit stock in the grid</source>
            <translation>تحرير المخزون في الجدول</translation>
        </message>
        <message>
            <source>Cells, as JSON</source>
            <translation>الخلايا، بصيغة JSON</translation>
        </message>
        <message>
            <source>Post a count to the ERP</source>
            <translation>ترحيل جرد إلى ERP</translation>
        </message>
        <message>
            <source>Pieces counted</source>
            <translation>القطع المعدودة</translation>
        </message>
        <message>
            <source>The ERP's warehouse, when several feed the shop's</source>
            <translation>مستودع ERP، إن كانت عدة مستودعات تغذي مستودع المتجر</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Listings</name>
        <message>
            <source>Change set</source>
            <translation>مجموعة تغييرات</translation>
        </message>
        <message>
            <source>Edit listings</source>
            <translation>تحرير عروض المنتجات</translation>
        </message>
        <message>
            <source>Price, or a change such as -5%</source>
            <translation>سعر، أو تغيير مثل -5%</translation>
        </message>
        <message>
            <source>Round to a step such as 0.05</source>
            <translation>التقريب إلى درجة مثل 0.05</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>النهاية</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Edit cells</source>
            <translation>تحرير الخلايا</translation>
        </message>
        <message>
            <source>Cells, a JSON list of ref, field and value</source>
            <translation>الخلايا، قائمة JSON من ref وfield وvalue</translation>
        </message>
        <message>
            <source>Replace text in listings</source>
            <translation>استبدال نص في عروض المنتجات</translation>
        </message>
        <message>
            <source>Text to replace</source>
            <translation>النص المراد استبداله</translation>
        </message>
        <message>
            <source>Put in its place</source>
            <translation>النص البديل</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>أين</translation>
        </message>
        <message>
            <source>Activate listings</source>
            <translation>تفعيل عروض المنتجات</translation>
        </message>
        <message>
            <source>Deactivate listings</source>
            <translation>تعطيل عروض المنتجات</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Messages</name>
        <message>
            <source>Reply to a buyer</source>
            <translation>الرد على مشتر</translation>
        </message>
        <message>
            <source>What the buyer will read</source>
            <translation>ما سيقرؤه المشتري</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Notices</name>
        <message>
            <source>Mark a notification as read</source>
            <translation>تعليم إشعار كمقروء</translation>
        </message>
        <message>
            <source>Mark all notifications as read</source>
            <translation>تعليم كل الإشعارات كمقروءة</translation>
        </message>
        <message>
            <source>Set quiet hours</source>
            <translation>تعيين ساعات الهدوء</translation>
        </message>
        <message>
            <source>From and to, such as 22:00-07:00; empty: none</source>
            <translation>من وإلى، مثل 22:00-07:00؛ فارغ: دون</translation>
        </message>
        <message>
            <source>Mute a kind of notification</source>
            <translation>كتم نوع من الإشعارات</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Muted</source>
            <translation>مكتوم</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Outbox</name>
        <message>
            <source>Try sending again</source>
            <translation>إعادة محاولة الإرسال</translation>
        </message>
        <message>
            <source>Take back from the outbox</source>
            <translation>استرجاع من صندوق الصادر</translation>
        </message>
        <message>
            <source>Take a reply back</source>
            <translation>استرجاع رد</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::People</name>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>الشخص</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>إضافة شخص</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Change a role</source>
            <translation>تغيير دور</translation>
        </message>
        <message>
            <source>Set a PIN</source>
            <translation>تعيين رمز PIN</translation>
        </message>
        <message>
            <source>PIN; empty removes it</source>
            <translation>رمز PIN؛ وتركه فارغا يزيله</translation>
        </message>
        <message>
            <source>Let a person who works alone approve their own changes</source>
            <translation>السماح لمن يعمل وحده بالموافقة على تغييراته</translation>
        </message>
        <message>
            <source>Allow it</source>
            <translation>السماح بذلك</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::RefusalText</name>
        <message>
            <source>Change the value or withdraw the change.</source>
            <translation>غير القيمة أو اسحب التغيير.</translation>
        </message>
        <message>
            <source>Try sending it again later.</source>
            <translation>حاول إرساله مرة أخرى لاحقا.</translation>
        </message>
        <message>
            <source>The shop failed on its side.</source>
            <translation>حدث خطأ لدى المتجر.</translation>
        </message>
        <message>
            <source>The shop does not know this listing.</source>
            <translation>لا يعرف المتجر عرض المنتج هذا.</translation>
        </message>
        <message>
            <source>Sync, then look whether it still exists.</source>
            <translation>زامن، ثم انظر إن كان لا يزال موجودا.</translation>
        </message>
        <message>
            <source>The listing belongs to another shop or cannot be edited.</source>
            <translation>عرض المنتج يخص متجرا آخر أو لا يمكن تحريره.</translation>
        </message>
        <message>
            <source>The listing's status does not allow it.</source>
            <translation>حالة عرض المنتج لا تسمح بذلك.</translation>
        </message>
        <message>
            <source>Wait for the review, or activate the listing first.</source>
            <translation>انتظر المراجعة، أو فعل عرض المنتج أولا.</translation>
        </message>
        <message>
            <source>The warehouse is missing or unknown to the shop.</source>
            <translation>المستودع ناقص أو غير معروف لدى المتجر.</translation>
        </message>
        <message>
            <source>Sync the warehouses, then count again.</source>
            <translation>زامن المستودعات، ثم أعد العد.</translation>
        </message>
        <message>
            <source>The shop wants the stock of every warehouse of the SKU at once.</source>
            <translation>يريد المتجر مخزون كل مستودعات SKU دفعة واحدة.</translation>
        </message>
        <message>
            <source>Sync, then try sending it again.</source>
            <translation>زامن، ثم حاول إرساله مرة أخرى.</translation>
        </message>
        <message>
            <source>The shop does not accept this stock quantity.</source>
            <translation>لا يقبل المتجر كمية المخزون هذه.</translation>
        </message>
        <message>
            <source>A running promotion locks the price.</source>
            <translation>عرض ترويجي جار يقفل السعر.</translation>
        </message>
        <message>
            <source>Try again when the promotion has ended.</source>
            <translation>حاول مرة أخرى بعد انتهاء العرض الترويجي.</translation>
        </message>
        <message>
            <source>The price is outside the range that the shop allows.</source>
            <translation>السعر خارج النطاق الذي يسمح به المتجر.</translation>
        </message>
        <message>
            <source>The shop does not sell in this currency.</source>
            <translation>لا يبيع المتجر بهذه العملة.</translation>
        </message>
        <message>
            <source>The shop does not accept this set of SKUs.</source>
            <translation>لا يقبل المتجر هذه المجموعة من رموز SKU.</translation>
        </message>
        <message>
            <source>The category is unknown or no leaf.</source>
            <translation>الفئة غير معروفة أو ليست فئة نهائية.</translation>
        </message>
        <message>
            <source>Choose another category.</source>
            <translation>اختر فئة أخرى.</translation>
        </message>
        <message>
            <source>The category is prohibited or restricted for this shop.</source>
            <translation>الفئة محظورة أو مقيدة لهذا المتجر.</translation>
        </message>
        <message>
            <source>The brand is unknown, expired or needs an authorization.</source>
            <translation>العلامة التجارية غير معروفة أو منتهية أو تحتاج إلى تفويض.</translation>
        </message>
        <message>
            <source>Choose another brand.</source>
            <translation>اختر علامة تجارية أخرى.</translation>
        </message>
        <message>
            <source>A required attribute or certificate is missing.</source>
            <translation>تنقص سمة أو شهادة مطلوبة.</translation>
        </message>
        <message>
            <source>Fill it in and send it again.</source>
            <translation>املأها وأرسل مرة أخرى.</translation>
        </message>
        <message>
            <source>A picture, the description or the title is missing or too long.</source>
            <translation>صورة أو الوصف أو العنوان ناقص أو أطول من اللازم.</translation>
        </message>
        <message>
            <source>Complete it and send it again.</source>
            <translation>أكمله وأرسله مرة أخرى.</translation>
        </message>
        <message>
            <source>Weight or size of the package is not accepted.</source>
            <translation>وزن الطرد أو حجمه غير مقبول.</translation>
        </message>
        <message>
            <source>Correct it and send it again.</source>
            <translation>صححه وأرسله مرة أخرى.</translation>
        </message>
        <message>
            <source>The shop's daily limit for listings is reached.</source>
            <translation>بلغ المتجر حده اليومي لعروض المنتجات.</translation>
        </message>
        <message>
            <source>Try sending it again tomorrow.</source>
            <translation>حاول إرساله مرة أخرى غدا.</translation>
        </message>
        <message>
            <source>The seller account may not do this.</source>
            <translation>لا يحق لحساب البائع ذلك.</translation>
        </message>
        <message>
            <source>Ask for the permission in the seller's web console.</source>
            <translation>اطلب الإذن في لوحة البائع على الويب.</translation>
        </message>
        <message>
            <source>A return or cancellation of it is open.</source>
            <translation>له إرجاع أو إلغاء مفتوح.</translation>
        </message>
        <message>
            <source>Decide that first.</source>
            <translation>بت في ذلك أولا.</translation>
        </message>
        <message>
            <source>The reason does not fit the state of the order.</source>
            <translation>السبب لا يناسب وضع الطلب.</translation>
        </message>
        <message>
            <source>Choose another reason.</source>
            <translation>اختر سببا آخر.</translation>
        </message>
        <message>
            <source>The shop does not accept one of the values.</source>
            <translation>لا يقبل المتجر إحدى القيم.</translation>
        </message>
        <message>
            <source>The connected app was not given this permission.</source>
            <translation>لم يمنح التطبيق المتصل هذا الإذن.</translation>
        </message>
        <message>
            <source>Connect the account again and agree to it.</source>
            <translation>صل الحساب من جديد ووافق على ذلك.</translation>
        </message>
        <message>
            <source>The shop or its seller is not active.</source>
            <translation>المتجر أو بائعه غير نشط.</translation>
        </message>
        <message>
            <source>Look in the seller's web console.</source>
            <translation>انظر في لوحة البائع على الويب.</translation>
        </message>
        <message>
            <source>The shop does not accept calls from this network.</source>
            <translation>لا يقبل المتجر اتصالات من هذه الشبكة.</translation>
        </message>
        <message>
            <source>Add its address to the app's list.</source>
            <translation>أضف عنوانها إلى قائمة التطبيق.</translation>
        </message>
        <message>
            <source>The shop gave no reason.</source>
            <translation>لم يذكر المتجر سببا.</translation>
        </message>
        <message>
            <source>In the shop's own words: “%1”</source>
            <translation>بعبارة المتجر نفسه: «%1»</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Restore</name>
        <message>
            <source>Keep history for</source>
            <translation>مدة حفظ التاريخ</translation>
        </message>
        <message>
            <source>Days for listings, prices and stock</source>
            <translation>الأيام لعروض المنتجات والأسعار والمخزون</translation>
        </message>
        <message>
            <source>Days for orders and returns</source>
            <translation>الأيام للطلبات والمرتجعات</translation>
        </message>
        <message>
            <source>Restore from history</source>
            <translation>استعادة من التاريخ</translation>
        </message>
        <message>
            <source>As it was at, e.g. 2026-11-01T10:00</source>
            <translation>كما كان في، مثل 2026-11-01T10:00</translation>
        </message>
        <message>
            <source>Fields: title, description, price</source>
            <translation>الحقول: title, description, price</translation>
        </message>
        <message>
            <source>Only the prices of these SKUs, by their ids</source>
            <translation>أسعار وحدات SKU هذه فقط، بمعرفاتها</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>مجموعة تغييرات</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Returns</name>
        <message>
            <source>Approve return</source>
            <translation>الموافقة على إرجاع</translation>
        </message>
        <message>
            <source>The buyer keeps the item</source>
            <translation>المشتري يحتفظ بالسلعة</translation>
        </message>
        <message>
            <source>Partial refund</source>
            <translation>استرداد جزئي</translation>
        </message>
        <message>
            <source>Reject return</source>
            <translation>رفض إرجاع</translation>
        </message>
        <message>
            <source>Reason key of the shop</source>
            <translation>مفتاح السبب لدى المتجر</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>تعليق</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Stock</name>
        <message>
            <source>Set stock</source>
            <translation>تعيين المخزون</translation>
        </message>
        <message>
            <source>Quantity, or a difference such as -2</source>
            <translation>الكمية، أو فرق مثل -2</translation>
        </message>
        <message>
            <source>Warehouse, when a SKU is named</source>
            <translation>المستودع، عند تسمية SKU</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>مجموعة تغييرات</translation>
        </message>
        <message>
            <source>Set cost, floor and tags</source>
            <translation>تعيين التكلفة والحد الأدنى والوسوم</translation>
        </message>
        <message>
            <source>Unit cost, or a share of the price such as 60%</source>
            <translation>تكلفة الوحدة، أو نسبة من السعر مثل 60%</translation>
        </message>
        <message>
            <source>Price floor, or a share of the price</source>
            <translation>الحد الأدنى للسعر، أو نسبة من السعر</translation>
        </message>
        <message>
            <source>Tags to add, or to remove with a minus</source>
            <translation>وسوم تضاف، أو تزال بعلامة ناقص</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Sync</name>
        <message>
            <source>Synchronise now</source>
            <translation>المزامنة الآن</translation>
        </message>
        <message>
            <source>Pause this work</source>
            <translation>إيقاف هذا العمل مؤقتا</translation>
        </message>
        <message>
            <source>Resume this work</source>
            <translation>استئناف هذا العمل</translation>
        </message>
        <message>
            <source>Stop this work for now</source>
            <translation>إيقاف هذا العمل حاليا</translation>
        </message>
        <message>
            <source>Choose how the network is used</source>
            <translation>اختيار كيفية استخدام الشبكة</translation>
        </message>
        <message>
            <source>Network: online reads by itself, metered only sends, offline does neither</source>
            <translation>الشبكة: online يقرأ تلقائيا، metered يرسل فقط، offline لا يفعل أيا منهما</translation>
        </message>
        <message>
            <source>Ask again for what was not understood</source>
            <translation>طلب ما لم يفهم من جديد</translation>
        </message>
        <message>
            <source>Work: outbox, erp, or a resource with its shop (orders/&lt;shop id&gt;)</source>
            <translation>العمل: outbox أو erp أو مورد مع متجره (orders/&lt;shop id&gt;)</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Tasks</name>
        <message>
            <source>What is to be done</source>
            <translation>ما المطلوب عمله</translation>
        </message>
        <message>
            <source>Who does it; empty: whoever comes first</source>
            <translation>من يقوم به؛ فارغ: أول من يتولاه</translation>
        </message>
        <message>
            <source>By when: 2d, or 2026-12-01 14:00</source>
            <translation>الموعد: 2d، أو 2026-12-01 14:00</translation>
        </message>
        <message>
            <source>Playbook run it belongs to</source>
            <translation>تنفيذ دليل العمل الذي تتبعه</translation>
        </message>
        <message>
            <source>Add a task</source>
            <translation>إضافة مهمة</translation>
        </message>
        <message>
            <source>Mark a task as done</source>
            <translation>تعليم مهمة كمنجزة</translation>
        </message>
        <message>
            <source>Drop a task</source>
            <translation>إسقاط مهمة</translation>
        </message>
        <message>
            <source>Reopen a task</source>
            <translation>إعادة فتح مهمة</translation>
        </message>
        <message>
            <source>Give a task to somebody</source>
            <translation>إسناد مهمة إلى شخص</translation>
        </message>
        <message>
            <source>Set the date of a task</source>
            <translation>تعيين موعد مهمة</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Undo</name>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
    </context>
    <context>
        <name>quayside::notices::Keeper</name>
        <message>
            <source>Tell people what holds now</source>
            <translation>إبلاغ الناس بما يسري الآن</translation>
        </message>
    </context>
    <context>
        <name>quayside::notices::Notices</name>
        <message>
            <source>%1 mentioned you on %2</source>
            <translation>أشار إليك %1 عند %2</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>button</comment>
            <translation>فتح</translation>
        </message>
        <message>
            <source>%1 gave you a task</source>
            <translation>أسند إليك %1 مهمة</translation>
        </message>
        <message>
            <source>%1 is through with your task</source>
            <translation>أنهى %1 مهمتك</translation>
        </message>
        <message>
            <source>A task is due</source>
            <translation>مهمة مستحقة</translation>
        </message>
        <message numerus="yes">
            <source>%n return(s) lapse within four hours</source>
            <translation>
                <numerusform>%n عملية إرجاع تنتهي مهلتها خلال أربع ساعات</numerusform>
                <numerusform>عملية إرجاع واحدة تنتهي مهلتها خلال أربع ساعات</numerusform>
                <numerusform>عمليتا إرجاع تنتهي مهلتهما خلال أربع ساعات</numerusform>
                <numerusform>%n عمليات إرجاع تنتهي مهلها خلال أربع ساعات</numerusform>
                <numerusform>%n عملية إرجاع تنتهي مهلها خلال أربع ساعات</numerusform>
                <numerusform>%n عملية إرجاع تنتهي مهلها خلال أربع ساعات</numerusform>
            </translation>
        </message>
        <message>
            <source>Return %1 lapses within four hours</source>
            <translation>تنتهي مهلة الإرجاع %1 خلال أربع ساعات</translation>
        </message>
        <message>
            <source>Work the queue</source>
            <translation>معالجة القائمة</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) must leave within four hours</source>
            <translation>
                <numerusform>%n طلب يجب أن يخرج خلال أربع ساعات</numerusform>
                <numerusform>طلب واحد يجب أن يخرج خلال أربع ساعات</numerusform>
                <numerusform>طلبان يجب أن يخرجا خلال أربع ساعات</numerusform>
                <numerusform>%n طلبات يجب أن تخرج خلال أربع ساعات</numerusform>
                <numerusform>%n طلبا يجب أن تخرج خلال أربع ساعات</numerusform>
                <numerusform>%n طلب يجب أن تخرج خلال أربع ساعات</numerusform>
            </translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>إظهارها</translation>
        </message>
        <message>
            <source>“%1” waits for your word</source>
            <translation>بانتظار قرارك: «%1»</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>قراءة</translation>
        </message>
        <message>
            <source>“%1” was approved</source>
            <translation>تمت الموافقة على «%1»</translation>
        </message>
        <message>
            <source>“%1” was sent back</source>
            <translation>أعيدت «%1»</translation>
        </message>
        <message>
            <source>The shop refused something of “%1”</source>
            <translation>رفض المتجر شيئا من «%1»</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>إظهار</translation>
        </message>
        <message numerus="yes">
            <source>The shop refused %n change(s)</source>
            <translation>
                <numerusform>رفض المتجر %n تغيير</numerusform>
                <numerusform>رفض المتجر تغييرا واحدا</numerusform>
                <numerusform>رفض المتجر تغييرين</numerusform>
                <numerusform>رفض المتجر %n تغييرات</numerusform>
                <numerusform>رفض المتجر %n تغييرا</numerusform>
                <numerusform>رفض المتجر %n تغيير</numerusform>
            </translation>
        </message>
        <message>
            <source>The shop refused a change to %1</source>
            <translation>رفض المتجر تغييرا في %1</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) were changed in the shop too</source>
            <translation>
                <numerusform>تغير %n حقل في المتجر أيضا</numerusform>
                <numerusform>تغير حقل واحد في المتجر أيضا</numerusform>
                <numerusform>تغير حقلان في المتجر أيضا</numerusform>
                <numerusform>تغيرت %n حقول في المتجر أيضا</numerusform>
                <numerusform>تغير %n حقلا في المتجر أيضا</numerusform>
                <numerusform>تغير %n حقل في المتجر أيضا</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was changed in the shop too</source>
            <translation>تغير %1 في المتجر أيضا</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>حل</translation>
        </message>
        <message numerus="yes">
            <source>%n SKU(s) run low</source>
            <translation>
                <numerusform>%n رمز SKU يوشك على النفاد</numerusform>
                <numerusform>رمز SKU واحد يوشك على النفاد</numerusform>
                <numerusform>رمزا SKU يوشكان على النفاد</numerusform>
                <numerusform>%n رموز SKU توشك على النفاد</numerusform>
                <numerusform>%n رمز SKU توشك على النفاد</numerusform>
                <numerusform>%n رمز SKU توشك على النفاد</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 runs low: %2 left</source>
            <translation>يوشك %1 على النفاد: بقي %2</translation>
        </message>
        <message numerus="yes">
            <source>%n SKU(s) are sold out</source>
            <translation>
                <numerusform>%n رمز SKU نفد</numerusform>
                <numerusform>رمز SKU واحد نفد</numerusform>
                <numerusform>رمزا SKU نفدا</numerusform>
                <numerusform>%n رموز SKU نفدت</numerusform>
                <numerusform>%n رمز SKU نفدت</numerusform>
                <numerusform>%n رمز SKU نفدت</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is sold out</source>
            <translation>نفد %1</translation>
        </message>
        <message>
            <source>“%1” is overdue</source>
            <translation>تأخر «%1» عن موعده</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>%1 handed “%2” over to you</source>
            <translation>سلم إليك %1 «%2»</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>اطلاع</translation>
        </message>
        <message>
            <source>%1 is unusual</source>
            <translation>غير معتاد: %1</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>الإشارات</translation>
        </message>
        <message>
            <source>Tasks given to me</source>
            <translation>المهام المسندة إلي</translation>
        </message>
        <message>
            <source>My tasks that others finished</source>
            <translation>مهامي التي أنجزها آخرون</translation>
        </message>
        <message>
            <source>Tasks that are due</source>
            <translation>المهام المستحقة</translation>
        </message>
        <message>
            <source>Returns that are due</source>
            <translation>المرتجعات المستحقة</translation>
        </message>
        <message>
            <source>Orders that must leave</source>
            <translation>الطلبات التي يجب أن تخرج</translation>
        </message>
        <message>
            <source>Change sets that wait for approval</source>
            <translation>مجموعات التغييرات بانتظار الموافقة</translation>
        </message>
        <message>
            <source>Decisions on my change sets</source>
            <translation>القرارات بشأن مجموعات تغييراتي</translation>
        </message>
        <message>
            <source>Changes that the shop refused</source>
            <translation>التغييرات التي رفضها المتجر</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>التعارضات</translation>
        </message>
        <message>
            <source>SKUs that run low</source>
            <translation>رموز SKU التي توشك على النفاد</translation>
        </message>
        <message>
            <source>SKUs that are sold out</source>
            <translation>رموز SKU التي نفدت</translation>
        </message>
        <message>
            <source>Playbooks that are overdue</source>
            <translation>أدلة العمل المتأخرة</translation>
        </message>
        <message>
            <source>Playbooks handed over to me</source>
            <translation>أدلة العمل المسلمة إلي</translation>
        </message>
        <message>
            <source>Unusual figures</source>
            <translation>أرقام غير معتادة</translation>
        </message>
        <message>
            <source>The shop decided on fields that you changed too; its word stands</source>
            <translation>حسم المتجر حقولا غيرتها أنت أيضا؛ تبقى كلمته</translation>
        </message>
        <message>
            <source>%1 was changed in the shop too; the shop's word stands</source>
            <translation>تغير %1 في المتجر أيضا؛ تبقى كلمة المتجر</translation>
        </message>
        <message>
            <source>Yours is kept in the history.</source>
            <translation>قيمتك محفوظة في التاريخ.</translation>
        </message>
        <message>
            <source>Conflicts that the shop's word settled</source>
            <translation>تعارضات حسمتها كلمة المتجر</translation>
        </message>
        <message>
            <source>Decisions with a deadline have not left yet: %1</source>
            <translation>قرارات لها مهلة لم تخرج بعد: %1</translation>
        </message>
        <message>
            <source>The deadline passed before this left: %1</source>
            <translation>انتهت المهلة قبل خروج هذا: %1</translation>
        </message>
        <message>
            <source>This has not left yet and is due within the hour: %1</source>
            <translation>لم يخرج هذا بعد ومهلته خلال ساعة: %1</translation>
        </message>
        <message>
            <source>Things in the outbox that are late</source>
            <translation>عناصر متأخرة في صندوق الصادر</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>المتجر</translation>
        </message>
        <message>
            <source>Since %1.</source>
            <translation>منذ %1.</translation>
        </message>
        <message>
            <source>See what mends it</source>
            <translation>عرض ما يصلح ذلك</translation>
        </message>
        <message>
            <source>%1: the consent has ended</source>
            <translation>%1: انتهى التفويض</translation>
        </message>
        <message>
            <source>Nothing is read or sent until it is renewed.</source>
            <translation>لا يقرأ شيء ولا يرسل حتى يجدد.</translation>
        </message>
        <message>
            <source>%1: the consent ends on %2</source>
            <translation>%1: ينتهي التفويض في %2</translation>
        </message>
        <message>
            <source>Renew it before, and nothing stops.</source>
            <translation>جدده قبل ذلك فلا يتوقف شيء.</translation>
        </message>
        <message>
            <source>%1 refuses access</source>
            <translation>يرفض %1 الوصول</translation>
        </message>
        <message>
            <source>The clocks of this computer and of %1 differ</source>
            <translation>ساعة هذا الحاسوب وساعة %1 مختلفتان</translation>
        </message>
        <message>
            <source>%1: many calls fail</source>
            <translation>%1: اتصالات كثيرة تفشل</translation>
        </message>
        <message>
            <source>%1 cannot be synchronised</source>
            <translation>تتعذر مزامنة %1</translation>
        </message>
        <message>
            <source>%1 has not answered for a while</source>
            <translation>لم يرد %1 منذ مدة</translation>
        </message>
        <message>
            <source>Connections that fail</source>
            <translation>الاتصالات التي تفشل</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Activity</name>
        <message>
            <source>Filter: person:Dewi command:listings.edit at:&lt;7d</source>
            <translation>تصفية: person:Dewi command:listings.edit at:&lt;7d</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>من</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>After</source>
            <translation>بعد</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Nothing has been done yet</source>
            <translation>لم يفعل شيء بعد</translation>
        </message>
        <message>
            <source>Every act of a person or of the program is written here, and stays.</source>
            <translation>كل فعل لشخص أو للبرنامج يدون هنا ويبقى.</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>النشاط</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>السجل</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ActivityPanel</name>
        <message>
            <source>Open the record</source>
            <translation>فتح السجل</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>من</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>After</source>
            <translation>بعد</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Number in the ledger</source>
            <translation>الرقم في سجل الأحداث</translation>
        </message>
        <message>
            <source>The chosen event</source>
            <translation>الحدث المختار</translation>
        </message>
        <message>
            <source>Choose an event to read it whole.</source>
            <translation>اختر حدثا لتقرأه كاملا.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::AmountsBox</name>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Approvals</name>
        <message>
            <source>Waiting</source>
            <translation>بالانتظار</translation>
        </message>
        <message>
            <source>By</source>
            <translation>بواسطة</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>الصفوف</translation>
        </message>
        <message>
            <source>Nothing waits for your word</source>
            <translation>لا شيء بانتظار قرارك</translation>
        </message>
        <message>
            <source>Change sets that somebody submits stand here.</source>
            <translation>تظهر هنا مجموعات التغييرات التي يرسلها أحد للمراجعة.</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>عرض المنتج</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>Old</source>
            <translation>القديم</translation>
        </message>
        <message>
            <source>New</source>
            <translation>الجديد</translation>
        </message>
        <message>
            <source>Effect %</source>
            <translation>الأثر %</translation>
        </message>
        <message>
            <source>Margin %</source>
            <translation>الهامش %</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>No rows</source>
            <translation>لا صفوف</translation>
        </message>
        <message>
            <source>Every row of this set was withdrawn or sent back.</source>
            <translation>كل صفوف هذه المجموعة سحبت أو أعيدت.</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>الموافقات</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>اتخاذ القرار</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ApprovalsPanel</name>
        <message>
            <source>Effect</source>
            <translation>الأثر</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>الفحوص</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>السياسة</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>ما قيل</translation>
        </message>
        <message>
            <source>Reason or comment</source>
            <translation>سبب أو تعليق</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>تعليق</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>موافقة</translation>
        </message>
        <message>
            <source>submitted %1</source>
            <translation>أرسلت للمراجعة %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n صف</numerusform>
                <numerusform>صف واحد</numerusform>
                <numerusform>صفان</numerusform>
                <numerusform>%n صفوف</numerusform>
                <numerusform>%n صفا</numerusform>
                <numerusform>%n صف</numerusform>
            </translation>
        </message>
        <message>
            <source>fingerprint %1</source>
            <translation>البصمة %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n خطأ</numerusform>
                <numerusform>خطأ واحد</numerusform>
                <numerusform>خطآن</numerusform>
                <numerusform>%n أخطاء</numerusform>
                <numerusform>%n خطأ</numerusform>
                <numerusform>%n خطأ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n تحذير</numerusform>
                <numerusform>تحذير واحد</numerusform>
                <numerusform>تحذيران</numerusform>
                <numerusform>%n تحذيرات</numerusform>
                <numerusform>%n تحذيرا</numerusform>
                <numerusform>%n تحذير</numerusform>
            </translation>
        </message>
        <message>
            <source>Checks: %1</source>
            <translation>الفحوص: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n price(s) in %1</source>
            <translation>
                <numerusform>%n سعر بعملة %1</numerusform>
                <numerusform>سعر واحد بعملة %1</numerusform>
                <numerusform>سعران بعملة %1</numerusform>
                <numerusform>%n أسعار بعملة %1</numerusform>
                <numerusform>%n سعرا بعملة %1</numerusform>
                <numerusform>%n سعر بعملة %1</numerusform>
            </translation>
        </message>
        <message>
            <source>, margin %1 → %2</source>
            <translation>، الهامش %1 ← %2</translation>
        </message>
        <message>
            <source>, %1 a week at the same sales</source>
            <translation>، %1 في الأسبوع عند المبيعات نفسها</translation>
        </message>
        <message>
            <source>No policy asks for anybody's word.</source>
            <translation>لا سياسة تطلب موافقة أحد.</translation>
        </message>
        <message>
            <source>%1 (%2): still needed</source>
            <translation>%1 (%2): ما زال مطلوبا</translation>
        </message>
        <message>
            <source>%1 (%2): given</source>
            <translation>%1 (%2): تمت الموافقة</translation>
        </message>
        <message>
            <source>%1 approved</source>
            <translation>وافق %1</translation>
        </message>
        <message>
            <source>%1 rejected</source>
            <translation>رفض %1</translation>
        </message>
        <message>
            <source> (does not count for what it holds now)</source>
            <translation> (لا يحتسب لما فيها الآن)</translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>تجري قراءته.</translation>
        </message>
        <message>
            <source>You wrote it. Somebody else has to agree.</source>
            <translation>أنت كتبتها. يجب أن يوافق شخص آخر.</translation>
        </message>
        <message>
            <source>Approve %1 of %2</source>
            <translation>الموافقة على %1 من %2</translation>
        </message>
        <message>
            <source>Reject %1 of %2</source>
            <translation>رفض %1 من %2</translation>
        </message>
        <message>
            <source>Type the comment first.</source>
            <translation>اكتب التعليق أولا.</translation>
        </message>
        <message>
            <source>Why is it rejected?</source>
            <translation>لماذا ترفض؟</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::BulkEdit</name>
        <message>
            <source>Add to change set</source>
            <translation>إضافة إلى مجموعة تغييرات</translation>
        </message>
        <message>
            <source>-5%  +2  11.99</source>
            <translation>-5%  +2  11.99</translation>
        </message>
        <message>
            <source>New price: an amount, a difference or a percentage</source>
            <translation>السعر الجديد: مبلغ أو فرق أو نسبة مئوية</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>النهاية</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>كما هي</translation>
        </message>
        <message>
            <source>.99 / 900</source>
            <translation>.99 / 900</translation>
        </message>
        <message>
            <source>step</source>
            <translation>درجة</translation>
        </message>
        <message>
            <source>Round to a step</source>
            <translation>التقريب إلى درجة</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>السعر</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>تقريب</translation>
        </message>
        <message>
            <source>Not a price rule</source>
            <translation>ليست قاعدة سعر</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) in sight below the floor</source>
            <translation>
                <numerusform>%n صف ظاهر دون الحد الأدنى</numerusform>
                <numerusform>صف واحد ظاهر دون الحد الأدنى</numerusform>
                <numerusform>صفان ظاهران دون الحد الأدنى</numerusform>
                <numerusform>%n صفوف ظاهرة دون الحد الأدنى</numerusform>
                <numerusform>%n صفا ظاهرا دون الحد الأدنى</numerusform>
                <numerusform>%n صف ظاهر دون الحد الأدنى</numerusform>
            </translation>
        </message>
        <message>
            <source>Type the new price first, such as -5%.</source>
            <translation>اكتب السعر الجديد أولا، مثل -5%.</translation>
        </message>
        <message>
            <source>It is not a price rule. Examples: 11.99, -5%, +2, x1.1.</source>
            <translation>ليست قاعدة سعر. أمثلة: 11.99, -5%, +2, x1.1.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::CasePage</name>
        <message>
            <source>What comes back</source>
            <translation>ما يعود</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>الاسترداد</translation>
        </message>
        <message>
            <source>What happened here</source>
            <translation>ما حدث هنا</translation>
        </message>
        <message>
            <source>return and refund</source>
            <translation>إرجاع واسترداد</translation>
        </message>
        <message>
            <source>replacement</source>
            <translation>استبدال</translation>
        </message>
        <message>
            <source>refund without return</source>
            <translation>استرداد دون إرجاع</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Return %1, %2</source>
            <translation>الإرجاع %1، %2</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>الطلب %1</translation>
        </message>
        <message>
            <source>ends %1</source>
            <translation>ينتهي %1</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>السلع</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>الشحن</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>الضريبة</translation>
        </message>
        <message>
            <source>Refund to buyer</source>
            <translation>الاسترداد للمشتري</translation>
        </message>
        <message numerus="yes">
            <source>%n more open case(s) with this SKU and reason</source>
            <translation>
                <numerusform>%n حالة مفتوحة أخرى بنفس SKU والسبب</numerusform>
                <numerusform>حالة مفتوحة أخرى بنفس SKU والسبب</numerusform>
                <numerusform>حالتان مفتوحتان أخريان بنفس SKU والسبب</numerusform>
                <numerusform>%n حالات مفتوحة أخرى بنفس SKU والسبب</numerusform>
                <numerusform>%n حالة مفتوحة أخرى بنفس SKU والسبب</numerusform>
                <numerusform>%n حالة مفتوحة أخرى بنفس SKU والسبب</numerusform>
            </translation>
        </message>
        <message>
            <source>You approved it.</source>
            <translation>وافقت عليه.</translation>
        </message>
        <message>
            <source>You rejected it.</source>
            <translation>رفضته.</translation>
        </message>
        <message>
            <source>%1 It is queued and goes out when you are online; due %2.</source>
            <translation>%1 القرار في الطابور ويخرج عندما تكون متصلا؛ المهلة %2.</translation>
        </message>
        <message>
            <source>%1 It goes out with the next call to the shop.</source>
            <translation>%1 يخرج القرار مع الاتصال القادم بالمتجر.</translation>
        </message>
        <message>
            <source>What the shop recorded</source>
            <translation>ما سجله المتجر</translation>
        </message>
        <message>
            <source>%1 It was sent; the shop has not said yes or no so far.</source>
            <translation>%1 أُرسل؛ ولم يقل المتجر نعم أو لا حتى الآن.</translation>
        </message>
        <message>
            <source>Until then you can still decide otherwise: R rejects it instead.</source>
            <translation>حتى ذلك الحين يمكنك أن تقرر غير ذلك: R يرفضه بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>Until then you can still decide otherwise: A approves it instead.</source>
            <translation>حتى ذلك الحين يمكنك أن تقرر غير ذلك: A يوافق عليه بدلًا من ذلك.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Catalog</name>
        <message>
            <source>Field, value or words: status:live market:GB price:&gt;20 changed:&lt;7d</source>
            <translation>حقل أو قيمة أو كلمات: status:live market:GB price:&gt;20 changed:&lt;7d</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>عرض المنتج</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>السوق</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>السعر</translation>
        </message>
        <message>
            <source>Margin %</source>
            <translation>الهامش %</translation>
        </message>
        <message>
            <source>Avail.</source>
            <translation>المتاح</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>وقت التغيير</translation>
        </message>
        <message>
            <source>Barcode</source>
            <translation>الباركود</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>المتجر</translation>
        </message>
        <message>
            <source>Nothing synchronised yet</source>
            <translation>لم تتم أي مزامنة بعد</translation>
        </message>
        <message>
            <source>Listings, prices and stock come from the shop with the first synchronisation.</source>
            <translation>تأتي عروض المنتجات والأسعار والمخزون من المتجر مع أول مزامنة.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>المزامنة الآن</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>الكتالوج</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>العمل</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::CatalogPanel</name>
        <message>
            <source>Some of the rows</source>
            <translation>بعض الصفوف</translation>
        </message>
        <message>
            <source>Not a price. Examples: 11.99, -5%, +2.</source>
            <translation>ليس سعرا. أمثلة: 11.99, -5%, +2.</translation>
        </message>
        <message>
            <source>%1 is not possible in %2: above zero, and no finer than the currency.</source>
            <translation>لا يمكن %1 بعملة %2: يجب أن يكون السعر أكبر من صفر وألا يكون أدق من العملة.</translation>
        </message>
        <message>
            <source>A whole number up to 99,999.</source>
            <translation>عدد صحيح حتى 99,999.</translation>
        </message>
        <message>
            <source>A listing needs a title.</source>
            <translation>يحتاج عرض المنتج إلى عنوان.</translation>
        </message>
        <message>
            <source>Show the listing</source>
            <translation>إظهار عرض المنتج</translation>
        </message>
        <message>
            <source>Change prices…</source>
            <translation>تغيير الأسعار…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>لصق</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>تعبئة للأسفل</translation>
        </message>
        <message>
            <source>%1 (no unit costs yet)</source>
            <comment>a column</comment>
            <translation>%1 (لا توجد تكاليف وحدات بعد)</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Changes</name>
        <message>
            <source>Change set</source>
            <translation>مجموعة تغييرات</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>By</source>
            <translation>بواسطة</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>الصفوف</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>وقت الإرسال</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>وقت البدء</translation>
        </message>
        <message>
            <source>No changes yet</source>
            <translation>لا تغييرات بعد</translation>
        </message>
        <message>
            <source>Edit a price, a title or stock in Catalog: what you change gathers here until you submit it.</source>
            <translation>حرر سعرا أو عنوانا أو مخزونا في الكتالوج: يتجمع ما تغيره هنا حتى ترسله للمراجعة.</translation>
        </message>
        <message>
            <source>Go to Catalog</source>
            <translation>إلى الكتالوج</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>عرض المنتج</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>After</source>
            <translation>بعد</translation>
        </message>
        <message>
            <source>Effect %</source>
            <translation>الأثر %</translation>
        </message>
        <message>
            <source>Margin %</source>
            <translation>الهامش %</translation>
        </message>
        <message>
            <source>No change set chosen</source>
            <translation>لم تختر مجموعة تغييرات</translation>
        </message>
        <message>
            <source>Choose one at the side to see its rows.</source>
            <translation>اختر واحدة من الجانب لترى صفوفها.</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>التغييرات</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>السجل</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ChangesPanel</name>
        <message>
            <source>Revert</source>
            <translation>إرجاع التغيير</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>سحب</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>نشر</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>إرسال للمراجعة</translation>
        </message>
        <message>
            <source>Choose a change set first.</source>
            <translation>اختر مجموعة تغييرات أولا.</translation>
        </message>
        <message>
            <source>It was submitted already.</source>
            <translation>سبق إرسالها للمراجعة.</translation>
        </message>
        <message>
            <source>Somebody has to approve it first: submit it.</source>
            <translation>يجب أن يوافق عليها أحد أولا: أرسلها للمراجعة.</translation>
        </message>
        <message>
            <source>Only an approved change set can be published.</source>
            <translation>لا تنشر إلا مجموعة تغييرات موافق عليها.</translation>
        </message>
        <message>
            <source>It is at the shop already; revert it instead.</source>
            <translation>هي في المتجر بالفعل؛ أرجع تغييراتها بدلا من ذلك.</translation>
        </message>
        <message>
            <source>Nothing of it has reached the shop.</source>
            <translation>لم يصل شيء منها إلى المتجر.</translation>
        </message>
        <message numerus="yes">
            <source>Withdraw %n row(s)</source>
            <translation>
                <numerusform>سحب %n صف</numerusform>
                <numerusform>سحب صف واحد</numerusform>
                <numerusform>سحب صفين</numerusform>
                <numerusform>سحب %n صفوف</numerusform>
                <numerusform>سحب %n صفا</numerusform>
                <numerusform>سحب %n صف</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Conflicts</name>
        <message>
            <source>Filter: field:price</source>
            <translation>تصفية: field:price</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>الأصل</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>قيمتي</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>قيمة المتجر</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>وقت الاكتشاف</translation>
        </message>
        <message>
            <source>No conflicts</source>
            <translation>لا تعارضات</translation>
        </message>
        <message>
            <source>A conflict stands here when the shop and you changed the same field. Nothing is overwritten until you decide.</source>
            <translation>يظهر التعارض هنا عندما تغير أنت والمتجر الحقل نفسه. لا يستبدل شيء حتى تقرر.</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>التعارضات</translation>
        </message>
        <message>
            <source>The policy for this field: you decide.</source>
            <translation>سياسة هذا الحقل: القرار لك.</translation>
        </message>
        <message>
            <source>The policy for this field: both movements are added up.</source>
            <translation>سياسة هذا الحقل: تجمع الحركتان معا.</translation>
        </message>
        <message>
            <source>The policy for this field: the shop's word stands.</source>
            <translation>سياسة هذا الحقل: تبقى كلمة المتجر.</translation>
        </message>
        <message>
            <source>The policy for this field: yours is sent.</source>
            <translation>سياسة هذا الحقل: ترسل قيمتك.</translation>
        </message>
        <message>
            <source>A decision fits the state it was taken on, or it has lapsed.</source>
            <translation>القرار يصلح للحالة التي اتخذ عليها، وإلا فقد سقط.</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>اتخاذ القرار</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ConflictsPanel</name>
        <message>
            <source>Also settled</source>
            <translation>المحلولة أيضا</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>الأصل</translation>
        </message>
        <message>
            <source>when you began</source>
            <translation>عندما بدأت</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>قيمتي</translation>
        </message>
        <message>
            <source>what you decided</source>
            <translation>ما قررته</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>قيمة المتجر</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>إبقاء قيمتي</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>أخذ قيمة المتجر</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>قيمة أخرى</translation>
        </message>
        <message>
            <source>A third value</source>
            <translation>قيمة ثالثة</translation>
        </message>
        <message>
            <source>Use this value</source>
            <translation>استخدام هذه القيمة</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>لا شيء للبت فيه</translation>
        </message>
        <message>
            <source>%1 to decide</source>
            <translation>%1 للبت فيها</translation>
        </message>
        <message>
            <source>what the shop has now, found %1</source>
            <translation>ما لدى المتجر الآن، اكتشف %1</translation>
        </message>
        <message>
            <source>It is settled already.</source>
            <translation>سبق حله.</translation>
        </message>
        <message>
            <source>Keep mine (%1)</source>
            <translation>إبقاء قيمتي (%1)</translation>
        </message>
        <message>
            <source>Take theirs (%1)</source>
            <translation>أخذ قيمة المتجر (%1)</translation>
        </message>
        <message>
            <source>Type the value first.</source>
            <translation>اكتب القيمة أولا.</translation>
        </message>
        <message>
            <source>One value does not fit several conflicts.</source>
            <translation>قيمة واحدة لا تناسب عدة تعارضات.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Decide by policy</source>
            <translation>القرار حسب السياسة</translation>
        </message>
        <message>
            <source>Take the newer</source>
            <translation>أخذ الأحدث</translation>
        </message>
        <message>
            <source>Decide by policy (%1)</source>
            <translation>القرار حسب السياسة (%1)</translation>
        </message>
        <message>
            <source>Take the newer (%1)</source>
            <translation>أخذ الأحدث (%1)</translation>
        </message>
        <message>
            <source>Choose one of its fields, or mark all of them with Space.</source>
            <translation>اختر أحد حقوله، أو حدّدها كلها بمفتاح المسافة.</translation>
        </message>
        <message>
            <source>Choose a field first.</source>
            <translation>اختر حقلًا أولًا.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::DescriptionBox</name>
        <message>
            <source>Description</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Edit the description</source>
            <translation>تحرير الوصف</translation>
        </message>
        <message>
            <source>Description as HTML</source>
            <translation>الوصف بصيغة HTML</translation>
        </message>
        <message>
            <source>The shop's description was not read yet.</source>
            <translation>لم يقرأ وصف المتجر بعد.</translation>
        </message>
        <message>
            <source>No description.</source>
            <translation>لا وصف.</translation>
        </message>
        <message>
            <source>Not read from the shop yet.</source>
            <translation>لم يقرأ من المتجر بعد.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::DiscussionPanel</name>
        <message>
            <source>Comments and tasks</source>
            <translation>التعليقات والمهام</translation>
        </message>
        <message>
            <source>Comment; @ and a name tells that person</source>
            <translation>تعليق؛ @ مع اسم ينبه ذلك الشخص</translation>
        </message>
        <message>
            <source>New comment</source>
            <translation>تعليق جديد</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>تعليق</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>اكتب شيئا أولا.</translation>
        </message>
        <message>
            <source>Add a task…</source>
            <translation>إضافة مهمة…</translation>
        </message>
        <message>
            <source>No record is chosen</source>
            <translation>لم تختر سجلا</translation>
        </message>
        <message>
            <source>Choose a listing, an order, a return or a change set: what was said about it stands here.</source>
            <translation>اختر عرض منتج أو طلبا أو إرجاعا أو مجموعة تغييرات: يظهر هنا ما قيل بشأنه.</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>المطلوب عمله</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>التعليقات</translation>
        </message>
        <message>
            <source>Nobody has written anything about it yet.</source>
            <translation>لم يكتب أحد شيئا بشأنه بعد.</translation>
        </message>
        <message>
            <source>anybody</source>
            <translation>أي شخص</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>حتى %1</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>أسقطت</translation>
        </message>
        <message>
            <source>Withdraw this comment</source>
            <translation>سحب هذا التعليق</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>مسحوب</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>النقاش</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::DraftsBox</name>
        <message>
            <source>Show texts shortened</source>
            <translation>عرض النصوص مختصرة</translation>
        </message>
        <message>
            <source>Show whole texts</source>
            <translation>عرض النصوص كاملة</translation>
        </message>
        <message>
            <source>Draft in the shop</source>
            <translation>مسودة في المتجر</translation>
        </message>
        <message>
            <source>Version under review</source>
            <translation>نسخة قيد المراجعة</translation>
        </message>
        <message>
            <source>The shop keeps a draft that was not read yet.</source>
            <translation>يحتفظ المتجر بمسودة لم تُقرأ بعد.</translation>
        </message>
        <message>
            <source>The platform reviews a version that was not read yet.</source>
            <translation>تراجع المنصة نسخة لم تُقرأ بعد.</translation>
        </message>
        <message>
            <source>The draft says the same as the listing.</source>
            <translation>تقول المسودة ما يقوله عرض المنتج.</translation>
        </message>
        <message>
            <source>The version under review says the same as the listing.</source>
            <translation>تقول النسخة قيد المراجعة ما يقوله عرض المنتج.</translation>
        </message>
        <message>
            <source>This page shows the live version. Buyers do not see the draft.</source>
            <translation>تعرض هذه الصفحة النسخة النشطة. لا يرى المشترون المسودة.</translation>
        </message>
        <message>
            <source>This page shows the live version, which stays until the review ends.</source>
            <translation>تعرض هذه الصفحة النسخة النشطة، وتبقى حتى تنتهي المراجعة.</translation>
        </message>
        <message>
            <source>This page shows the current version. Buyers do not see the draft.</source>
            <translation>تعرض هذه الصفحة النسخة الحالية. لا يرى المشترون المسودة.</translation>
        </message>
        <message>
            <source>This page shows the current version, which stays until the review ends.</source>
            <translation>تعرض هذه الصفحة النسخة الحالية، وتبقى حتى تنتهي المراجعة.</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>نشط</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>الحالية</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>قيد المراجعة</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>field · variant</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, others</source>
            <comment>as many pictures as before, but others</comment>
            <translation>%1، غيرها</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>field, version</comment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Not there</source>
            <translation>غير موجود</translation>
        </message>
        <message>
            <source>There</source>
            <translation>موجود</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::EditedNote</name>
        <message>
            <source>was %1</source>
            <translation>كان %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::EventsBox</name>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>إظهار الكل (%n)</numerusform>
                <numerusform>إظهار الكل (%n)</numerusform>
                <numerusform>إظهار الكل (%n)</numerusform>
                <numerusform>إظهار الكل (%n)</numerusform>
                <numerusform>إظهار الكل (%n)</numerusform>
                <numerusform>إظهار الكل (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>المشتري</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>المتجر</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>المنصة</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Finance</name>
        <message>
            <source>Finance</source>
            <translation>المالية</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>المزامنة الآن</translation>
        </message>
        <message>
            <source>Filter: status:paid market:GB at:&lt;30d settlement:&gt;500</source>
            <translation>تصفية: status:paid market:GB at:&lt;30d settlement:&gt;500</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Payment state</source>
            <translation>حالة الدفع</translation>
        </message>
        <message>
            <source>Revenue</source>
            <translation>الإيراد</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>الرسوم</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>الشحن</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>التعديلات</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>تسوية</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>السطور</translation>
        </message>
        <message>
            <source>Not explained</source>
            <translation>غير مفسر</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>الدفعة</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>كشف الحساب</translation>
        </message>
        <message>
            <source>No statements yet</source>
            <translation>لا كشوف حساب بعد</translation>
        </message>
        <message>
            <source>Every night the shop settles what became due. Its statements come with the next synchronisation.</source>
            <translation>كل ليلة يسوي المتجر ما استحق. وتأتي كشوف حسابه مع المزامنة القادمة.</translation>
        </message>
        <message>
            <source>Filter this statement: type:ORDER order:5764* fees:&lt;-5</source>
            <translation>تصفية كشف الحساب هذا: type:ORDER order:5764* fees:&lt;-5</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>طلب</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>المسترد</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>الصافي</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>تاريخ الطلب</translation>
        </message>
        <message>
            <source>Its transactions are not here yet</source>
            <translation>معاملاته ليست هنا بعد</translation>
        </message>
        <message>
            <source>They are read statement by statement, and come with the next synchronisation.</source>
            <translation>تقرأ كشفا بعد كشف، وتأتي مع المزامنة القادمة.</translation>
        </message>
        <message>
            <source>Filter: status:processing amount:&gt;1000</source>
            <translation>تصفية: status:processing amount:&gt;1000</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>المبلغ</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>تاريخ الإنشاء</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>تاريخ الدفع</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>كشوف الحساب</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Nothing was paid out yet</source>
            <translation>لم يصرف شيء بعد</translation>
        </message>
        <message>
            <source>A payment takes one statement or several to the bank. Payments come with the next synchronisation.</source>
            <translation>تحمل الدفعة كشف حساب أو أكثر إلى البنك. وتأتي الدفعات مع المزامنة القادمة.</translation>
        </message>
        <message>
            <source>Filter: status:done type:WITHDRAW</source>
            <translation>تصفية: status:done type:WITHDRAW</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>السحب</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>No withdrawals</source>
            <translation>لا سحوبات</translation>
        </message>
        <message>
            <source>Only some markets have a balance that money is taken out of. Where there is one, its movements stand here.</source>
            <translation>لبعض الأسواق فقط رصيد يسحب منه المال. وحيث يوجد رصيد تظهر حركاته هنا.</translation>
        </message>
        <message>
            <source>Filter: market:GB order:5764* settlement:&gt;50</source>
            <translation>تصفية: market:GB order:5764* settlement:&gt;50</translation>
        </message>
        <message>
            <source>Why not yet</source>
            <translation>سبب التأخر</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>المتوقع</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>تم التسليم</translation>
        </message>
        <message>
            <source>Everything is settled</source>
            <translation>تمت تسوية كل شيء</translation>
        </message>
        <message>
            <source>An order that is paid and in no statement yet stands here, with what the shop expects of it.</source>
            <translation>يظهر هنا الطلب المدفوع الذي لم يدخل أي كشف حساب بعد، مع ما يتوقعه المتجر منه.</translation>
        </message>
        <message>
            <source>Items before discounts</source>
            <translation>العناصر قبل الخصومات</translation>
        </message>
        <message>
            <source>Our discount</source>
            <translation>خصمنا</translation>
        </message>
        <message>
            <source>Refunded items</source>
            <translation>العناصر المستردة</translation>
        </message>
        <message>
            <source>Our discount on refunded items</source>
            <translation>خصمنا على العناصر المستردة</translation>
        </message>
        <message>
            <source>Platform commission</source>
            <translation>عمولة المنصة</translation>
        </message>
        <message>
            <source>Affiliate commission</source>
            <translation>عمولة التسويق بالعمولة</translation>
        </message>
        <message>
            <source>Transaction fee</source>
            <translation>رسم المعاملة</translation>
        </message>
        <message>
            <source>Referral fee</source>
            <translation>رسم الإحالة</translation>
        </message>
        <message>
            <source>Seller growth fee</source>
            <translation>رسم نمو البائع</translation>
        </message>
        <message>
            <source>Advertising fee</source>
            <translation>رسم الإعلانات</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>ضريبة القيمة المضافة</translation>
        </message>
        <message>
            <source>Shipping as the carrier charged it</source>
            <translation>الشحن كما احتسبته شركة الشحن</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>اتخاذ القرار</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::FinancePanel</name>
        <message>
            <source>What is shown of the money</source>
            <translation>ما يعرض من المال</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>كشوف الحساب</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>الدفعات</translation>
        </message>
        <message>
            <source>Withdrawals</source>
            <translation>السحوبات</translation>
        </message>
        <message>
            <source>Not settled yet</source>
            <translation>لم تتم تسويته بعد</translation>
        </message>
        <message>
            <source>What does not add up</source>
            <translation>ما لا يتطابق</translation>
        </message>
        <message>
            <source>Statements that their transactions do not explain to the last cent</source>
            <translation>كشوف الحساب التي لا تفسرها معاملاتها حتى آخر سنت</translation>
        </message>
        <message>
            <source>Your role does not see the money</source>
            <translation>دورك لا يرى المال</translation>
        </message>
        <message>
            <source>Expected, not settled yet: %1</source>
            <translation>المتوقع، لم تتم تسويته بعد: %1</translation>
        </message>
        <message>
            <source>Settled, on its way to the bank: %1</source>
            <translation>تمت تسويته، في الطريق إلى البنك: %1</translation>
        </message>
        <message>
            <source>Did not reach the bank: %1</source>
            <translation>لم يصل إلى البنك: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::GoodsName</name>
        <message>
            <source>%1 is not among the listings here</source>
            <translation>%1 ليس بين عروض المنتجات هنا</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>عرض المنتج</translation>
        </message>
        <message>
            <source>Open the listing of %1</source>
            <translation>فتح عرض المنتج %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::History</name>
        <message>
            <source>History</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>السجل</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::HistoryPanel</name>
        <message>
            <source>History</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>No record is chosen</source>
            <translation>لم تختر سجلا</translation>
        </message>
        <message>
            <source>Choose a listing, an order or a return: every version the shop had of it and what was done here stands here.</source>
            <translation>اختر عرض منتج أو طلبا أو إرجاعا: تظهر هنا كل نسخة كانت لدى المتجر منه وما جرى عليه هنا.</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>بتاريخ</translation>
        </message>
        <message>
            <source>Shows the record as it was at this moment (D)</source>
            <translation>يعرض السجل كما كان في هذا الوقت (D)</translation>
        </message>
        <message>
            <source>A week ago</source>
            <translation>قبل أسبوع</translation>
        </message>
        <message>
            <source>A month ago</source>
            <translation>قبل شهر</translation>
        </message>
        <message>
            <source>Versions and acts</source>
            <translation>النسخ والإجراءات</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Every field</source>
            <translation>كل الحقول</translation>
        </message>
        <message>
            <source>Fields side by side</source>
            <translation>الحقول جنبا إلى جنب</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>آنذاك</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>الطلب %1</translation>
        </message>
        <message>
            <source>Return %1</source>
            <translation>الإرجاع %1</translation>
        </message>
        <message>
            <source>As the buyer saw it:</source>
            <translation>كما رآه المشتري:</translation>
        </message>
        <message>
            <source>%1, and %2 more</source>
            <comment>fields</comment>
            <translation>%1، و%2 أخرى</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>المتجر</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>%1, seen here %2</source>
            <translation>%1، شوهد هنا %2</translation>
        </message>
        <message>
            <source>Nothing changed since it was first read.</source>
            <translation>لم يتغير شيء منذ القراءة الأولى.</translation>
        </message>
        <message>
            <source>Choose a moment, or two with Shift; or a date.</source>
            <translation>اختر وقتا، أو وقتين مع Shift؛ أو تاريخا.</translation>
        </message>
        <message>
            <source>The shop's record did not change in between.</source>
            <translation>لم يتغير سجل المتجر بينهما.</translation>
        </message>
        <message>
            <source>What changed in between</source>
            <translation>ما تغير بينهما</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Restore %1 fields</source>
            <translation>استعادة الحقول (%1)</translation>
        </message>
        <message>
            <source>Restore this field</source>
            <translation>استعادة هذا الحقل</translation>
        </message>
        <message>
            <source>Choose a title, a description or a price that differs.</source>
            <translation>اختر عنوانا أو وصفا أو سعرا مختلفا.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::HistoryView</name>
        <message>
            <source>Live</source>
            <translation>نشط</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>معطل</translation>
        </message>
        <message>
            <source>Description rewritten</source>
            <translation>أعيدت كتابة الوصف</translation>
        </message>
        <message>
            <source>%1 set to %2</source>
            <translation>تعيين %1 إلى %2</translation>
        </message>
        <message>
            <source>%1 %2 removed</source>
            <translation>إزالة %1 %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Nothing was done to it here yet.</source>
            <translation>لم يفعل به شيء هنا بعد.</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>إظهار الكل (%n)</numerusform>
                <numerusform>إظهار الكل (%n)</numerusform>
                <numerusform>إظهار الكل (%n)</numerusform>
                <numerusform>إظهار الكل (%n)</numerusform>
                <numerusform>إظهار الكل (%n)</numerusform>
                <numerusform>إظهار الكل (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Versions: compare and restore…</source>
            <translation>النسخ: مقارنة واستعادة…</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Insights</name>
        <message>
            <source>GMV</source>
            <translation>GMV</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>الطلبات</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>الوحدات</translation>
        </message>
        <message>
            <source>Average order</source>
            <translation>متوسط الطلب</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>المرتجعات</translation>
        </message>
        <message>
            <source>Return rate</source>
            <translation>معدل الإرجاع</translation>
        </message>
        <message>
            <source>Refunds</source>
            <translation>المبالغ المستردة</translation>
        </message>
        <message>
            <source>Stock cover</source>
            <translation>تغطية المخزون</translation>
        </message>
        <message>
            <source>Outbox age</source>
            <translation>عمر الصادر</translation>
        </message>
        <message>
            <source>Approval time</source>
            <translation>زمن الموافقة</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days</comment>
            <translation>%1 ي</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 س</translation>
        </message>
        <message>
            <source>%1 pt</source>
            <comment>percentage points</comment>
            <translation>%1 نقطة</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 إلى %2</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>التحليلات</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>اتخاذ القرار</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::InsightsPanel</name>
        <message>
            <source>What is shown</source>
            <translation>ما يعرض</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>آخر 7 أيام</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>آخر 30 يوما</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>آخر 90 يوما</translation>
        </message>
        <message>
            <source>Last 52 weeks</source>
            <translation>آخر 52 أسبوعا</translation>
        </message>
        <message>
            <source>Last 2 years</source>
            <translation>آخر سنتين</translation>
        </message>
        <message>
            <source>One point is</source>
            <translation>النقطة الواحدة</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>حسب اليوم</translation>
        </message>
        <message>
            <source>By week</source>
            <translation>حسب الأسبوع</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>حسب الشهر</translation>
        </message>
        <message>
            <source>Told apart by</source>
            <translation>التقسيم</translation>
        </message>
        <message>
            <source>With period before</source>
            <translation>مع الفترة السابقة</translation>
        </message>
        <message>
            <source>By market</source>
            <translation>حسب السوق</translation>
        </message>
        <message>
            <source>By shop</source>
            <translation>حسب المتجر</translation>
        </message>
        <message>
            <source>By category</source>
            <translation>حسب الفئة</translation>
        </message>
        <message>
            <source>By return reason</source>
            <translation>حسب سبب الإرجاع</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>العملة</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>السوق</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>المتجر</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>عرض المنتج</translation>
        </message>
        <message>
            <source>All listings</source>
            <translation>كل عروض المنتجات</translation>
        </message>
        <message>
            <source>Days begin at midnight in</source>
            <translation>تبدأ الأيام منتصف الليل في</translation>
        </message>
        <message>
            <source>Set target…</source>
            <translation>تعيين هدف…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>All markets</source>
            <translation>كل الأسواق</translation>
        </message>
        <message>
            <source>All shops</source>
            <translation>كل المتاجر</translation>
        </message>
        <message>
            <source>All categories</source>
            <translation>كل الفئات</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>The chart as a table</source>
            <translation>الرسم في جدول</translation>
        </message>
        <message>
            <source>Show records</source>
            <translation>إظهار السجلات</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>أخرى</translation>
        </message>
        <message>
            <source>No reason given</source>
            <translation>لم يذكر سبب</translation>
        </message>
        <message>
            <source>No category</source>
            <translation>دون فئة</translation>
        </message>
        <message>
            <source>Figures as of %1, days in %2, amounts in %3</source>
            <translation>الأرقام حتى %1، الأيام بتوقيت %2، المبالغ بعملة %3</translation>
        </message>
        <message>
            <source>No sales to count yet</source>
            <translation>لا مبيعات لعدها بعد</translation>
        </message>
        <message>
            <source>Figures come with the first synchronised orders.</source>
            <translation>تأتي الأرقام مع أول طلبات تتم مزامنتها.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>المزامنة الآن</translation>
        </message>
        <message>
            <source>Returns are not told apart by category or listing</source>
            <translation>لا تقسم المرتجعات حسب الفئة أو عرض المنتج</translation>
        </message>
        <message>
            <source>A case names its order. Look at returns by market, shop or reason.</source>
            <translation>الحالة تذكر طلبها. انظر إلى المرتجعات حسب السوق أو المتجر أو السبب.</translation>
        </message>
        <message>
            <source>Show all categories and listings</source>
            <translation>إظهار كل الفئات وعروض المنتجات</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>الحد %1</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>الهدف %1</translation>
        </message>
        <message>
            <source>%1 by day</source>
            <translation>%1 حسب اليوم</translation>
        </message>
        <message>
            <source>%1 by week</source>
            <translation>%1 حسب الأسبوع</translation>
        </message>
        <message>
            <source>%1 by month</source>
            <translation>%1 حسب الشهر</translation>
        </message>
        <message>
            <source>This period</source>
            <translation>هذه الفترة</translation>
        </message>
        <message>
            <source>Period before</source>
            <translation>الفترة السابقة</translation>
        </message>
        <message>
            <source>Limit %1</source>
            <translation>الحد %1</translation>
        </message>
        <message>
            <source>Target %1</source>
            <translation>الهدف %1</translation>
        </message>
        <message>
            <source>Above expected %1</source>
            <translation>فوق المتوقع %1</translation>
        </message>
        <message>
            <source>Below expected %1</source>
            <translation>دون المتوقع %1</translation>
        </message>
        <message>
            <source>Day, %1</source>
            <translation>اليوم، %1</translation>
        </message>
        <message>
            <source>Week, %1</source>
            <translation>الأسبوع، %1</translation>
        </message>
        <message>
            <source>Month, %1</source>
            <translation>الشهر، %1</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>Change, %</source>
            <translation>التغير، %</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Choose a point: click, drag, or arrow keys. T goes to the table.</source>
            <translation>اختر نقطة: بالنقر أو السحب أو مفاتيح الأسهم. المفتاح T ينقل إلى الجدول.</translation>
        </message>
        <message numerus="yes">
            <source>%1 to %2, %n point(s): %3</source>
            <translation>
                <numerusform>%1 إلى %2، %n نقطة: %3</numerusform>
                <numerusform>%1 إلى %2، نقطة واحدة: %3</numerusform>
                <numerusform>%1 إلى %2، نقطتان: %3</numerusform>
                <numerusform>%1 إلى %2، %n نقاط: %3</numerusform>
                <numerusform>%1 إلى %2، %n نقطة: %3</numerusform>
                <numerusform>%1 إلى %2، %n نقطة: %3</numerusform>
            </translation>
        </message>
        <message>
            <source>Export what is shown</source>
            <translation>تصدير المعروض</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>صورة (*.png)</translation>
        </message>
        <message>
            <source>Drawing (*.svg)</source>
            <translation>رسم (*.svg)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>جدول (*.csv)</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>growth</comment>
            <translation>التغير</translation>
        </message>
        <message>
            <source>Whose figures are shown</source>
            <translation>أرقام من تعرض</translation>
        </message>
        <message>
            <source>What we count</source>
            <translation>ما نعده نحن</translation>
        </message>
        <message>
            <source>What TikTok Shop counts</source>
            <translation>ما يعده TikTok Shop</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Inventory</name>
        <message>
            <source>Filter: cause:too_high warehouse:Main difference:&lt;0</source>
            <translation>تصفية: cause:too_high warehouse:Main difference:&lt;0</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>المنتج</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Warehouse</source>
            <translation>المستودع</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>الموجود</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>المحجوز</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>المتاح</translation>
        </message>
        <message>
            <source>Incoming</source>
            <translation>الوارد</translation>
        </message>
        <message>
            <source>Not in ERP</source>
            <translation>خارج ERP</translation>
        </message>
        <message>
            <source>Buffer</source>
            <translation>الاحتياطي</translation>
        </message>
        <message>
            <source>To offer</source>
            <translation>للعرض</translation>
        </message>
        <message>
            <source>In shop</source>
            <translation>في المتجر</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>الفرق</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>المتغير</translation>
        </message>
        <message>
            <source>Low at</source>
            <translation>منخفض عند</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>السوق</translation>
        </message>
        <message>
            <source>No stock yet</source>
            <translation>لا مخزون بعد</translation>
        </message>
        <message>
            <source>Stock arrives with the first synchronisation of a shop.</source>
            <translation>يصل المخزون مع أول مزامنة لمتجر.</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>المخزون</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>العمل</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::InventoryPanel</name>
        <message>
            <source>Set up…</source>
            <translation>إعداد…</translation>
        </message>
        <message>
            <source>Synchronise</source>
            <translation>مزامنة</translation>
        </message>
        <message>
            <source>Buffer…</source>
            <translation>الاحتياطي…</translation>
        </message>
        <message>
            <source>Count…</source>
            <translation>جرد…</translation>
        </message>
        <message>
            <source>Send to shop</source>
            <translation>إرسال إلى المتجر</translation>
        </message>
        <message>
            <source>No ERP is connected; these are the shop's own numbers.</source>
            <translation>لا ERP متصل؛ هذه أرقام المتجر نفسه.</translation>
        </message>
        <message>
            <source>Reading the ERP…</source>
            <translation>تجري قراءة ERP…</translation>
        </message>
        <message>
            <source>ERP as of %1</source>
            <translation>ERP حتى %1</translation>
        </message>
        <message numerus="yes">
            <source>ERP as of %1, %n problem(s)</source>
            <translation>
                <numerusform>ERP حتى %1، %n مشكلة</numerusform>
                <numerusform>ERP حتى %1، مشكلة واحدة</numerusform>
                <numerusform>ERP حتى %1، مشكلتان</numerusform>
                <numerusform>ERP حتى %1، %n مشكلات</numerusform>
                <numerusform>ERP حتى %1، %n مشكلة</numerusform>
                <numerusform>ERP حتى %1، %n مشكلة</numerusform>
            </translation>
        </message>
        <message>
            <source>ERP as it was last read</source>
            <translation>ERP حسب آخر قراءة</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n فرق</numerusform>
                <numerusform>فرق واحد</numerusform>
                <numerusform>فرقان</numerusform>
                <numerusform>%n فروق</numerusform>
                <numerusform>%n فرقا</numerusform>
                <numerusform>%n فرق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not linked</source>
            <translation>
                <numerusform>%n غير مربوط</numerusform>
                <numerusform>واحد غير مربوط</numerusform>
                <numerusform>اثنان غير مربوطين</numerusform>
                <numerusform>%n غير مربوطة</numerusform>
                <numerusform>%n غير مربوطة</numerusform>
                <numerusform>%n غير مربوطة</numerusform>
            </translation>
        </message>
        <message>
            <source>It runs.</source>
            <translation>المزامنة جارية.</translation>
        </message>
        <message>
            <source>%1 is fed by</source>
            <translation>يتغذى %1 من</translation>
        </message>
        <message>
            <source>The price is decided by</source>
            <translation>القرار في السعر لدى</translation>
        </message>
        <message>
            <source>The unit cost is decided by</source>
            <translation>القرار في تكلفة الوحدة لدى</translation>
        </message>
        <message>
            <source>What the shop offers is decided by</source>
            <translation>القرار فيما يعرضه المتجر لدى</translation>
        </message>
        <message>
            <source>The ERP</source>
            <translation>ERP</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>المتجر</translation>
        </message>
        <message>
            <source>This workspace</source>
            <translation>مساحة العمل هذه</translation>
        </message>
        <message>
            <source>Choose a row first.</source>
            <translation>اختر صفا أولا.</translation>
        </message>
        <message>
            <source>No ERP is connected.</source>
            <translation>لا ERP متصل.</translation>
        </message>
        <message>
            <source>Some of the rows</source>
            <translation>بعض الصفوف</translation>
        </message>
        <message>
            <source>A whole number of pieces, or nothing.</source>
            <translation>عدد صحيح من القطع، أو لا شيء.</translation>
        </message>
        <message>
            <source>A whole number of pieces, or a difference such as -2.</source>
            <translation>عدد صحيح من القطع، أو فرق مثل -2.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::LibraryModel</name>
        <message>
            <source>Standard procedure</source>
            <translation>إجراء قياسي</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>قائمة تحقق</translation>
        </message>
        <message>
            <source>Runbook</source>
            <translation>كتيب تشغيل</translation>
        </message>
        <message>
            <source>Decision framework</source>
            <translation>إطار قرار</translation>
        </message>
        <message>
            <source>Blueprint</source>
            <translation>مخطط</translation>
        </message>
        <message>
            <source>Action plan</source>
            <translation>خطة عمل</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>جارية</translation>
        </message>
        <message>
            <source>bound to no record</source>
            <translation>غير مرتبط بسجل</translation>
        </message>
        <message>
            <source>own</source>
            <translation>خاص</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::LibraryPanel</name>
        <message>
            <source>Search playbooks</source>
            <translation>البحث في أدلة العمل</translation>
        </message>
        <message>
            <source>Kind of playbook</source>
            <translation>نوع دليل العمل</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>كل الأنواع</translation>
        </message>
        <message>
            <source>Playbooks</source>
            <translation>أدلة العمل</translation>
        </message>
        <message>
            <source>Text of the playbook</source>
            <translation>نص دليل العمل</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>بدء</translation>
        </message>
        <message>
            <source>Tailor a copy</source>
            <translation>تكييف نسخة</translation>
        </message>
        <message>
            <source>Puts the text into this workspace's folder and opens it in your editor; the copy takes this one's place.</source>
            <translation>يضع النص في مجلد مساحة العمل هذه ويفتحه في محررك؛ وتحل النسخة محل هذا الدليل.</translation>
        </message>
        <message>
            <source>No playbook of this kind</source>
            <translation>لا دليل عمل من هذا النوع</translation>
        </message>
        <message>
            <source>Choose another kind.</source>
            <translation>اختر نوعا آخر.</translation>
        </message>
        <message>
            <source>Nothing has these words</source>
            <translation>لا شيء يحوي هذه الكلمات</translation>
        </message>
        <message>
            <source>No playbook contains “%1”. Every word must occur in it.</source>
            <translation>لا دليل عمل يحوي «%1». يجب أن ترد فيه كل كلمة.</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>عندئذ</translation>
        </message>
        <message>
            <source>Gate: nothing after it before its checks hold.</source>
            <translation>بوابة: لا شيء بعدها قبل استيفاء نقاط التحقق فيها.</translation>
        </message>
        <message>
            <source>Time for it: %1</source>
            <translation>الوقت المخصص: %1</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>الإصدار %1</translation>
        </message>
        <message>
            <source>owner %1</source>
            <translation>المسؤول %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>للأدوار %1</translation>
        </message>
        <message>
            <source>within %1</source>
            <translation>خلال %1</translation>
        </message>
        <message>
            <source>maturity %1, risk %2, impact %3</source>
            <translation>النضج %1، المخاطرة %2، الأثر %3</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>اتخاذ القرار</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::LinesBox</name>
        <message>
            <source>%1 ×</source>
            <translation>%1 ×</translation>
        </message>
        <message>
            <source>gift</source>
            <translation>هدية</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::LinkBox</name>
        <message>
            <source>without a code</source>
            <translation>دون رمز</translation>
        </message>
        <message numerus="yes">
            <source>linked to %n SKU(s)</source>
            <translation>
                <numerusform>يرتبط به %n رمز SKU</numerusform>
                <numerusform>يرتبط به رمز SKU واحد</numerusform>
                <numerusform>يرتبط به رمزا SKU</numerusform>
                <numerusform>ترتبط به %n رموز SKU</numerusform>
                <numerusform>يرتبط به %n رمز SKU</numerusform>
                <numerusform>يرتبط به %n رمز SKU</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2, fits the SKU</source>
            <translation>%1، %2، يناسب SKU</translation>
        </message>
        <message>
            <source>Link to this variant</source>
            <translation>ربط بهذا المتغير</translation>
        </message>
        <message>
            <source>Code, name or barcode of a variant</source>
            <translation>رمز متغير أو اسمه أو باركوده</translation>
        </message>
        <message>
            <source>Variants of the ERP</source>
            <translation>متغيرات ERP</translation>
        </message>
        <message>
            <source>No variant of the ERP fits. Type another word, or create the variant in the ERP.</source>
            <translation>لا متغير مناسب في ERP. اكتب كلمة أخرى، أو أنشئ المتغير في ERP.</translation>
        </message>
        <message>
            <source>Several variants of the ERP carry its code or barcode. Choose the right one, or correct them there.</source>
            <translation>عدة متغيرات في ERP تحمل رمزه أو باركوده. اختر الصحيح منها، أو صححها هناك.</translation>
        </message>
        <message>
            <source>Choose a variant first.</source>
            <translation>اختر متغيرا أولا.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ListingHead</name>
        <message>
            <source>Chosen picture</source>
            <translation>الصورة المختارة</translation>
        </message>
        <message>
            <source>Picture %1</source>
            <translation>الصورة %1</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>لا صورة</translation>
        </message>
        <message>
            <source>The platform suggests: %1</source>
            <translation>تقترح المنصة: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ListingPanel</name>
        <message>
            <source>Read everything from the shop</source>
            <translation>قراءة كل شيء من المتجر</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>عرض المنتج</translation>
        </message>
        <message>
            <source>No listing chosen</source>
            <translation>لم تختر عرض منتج</translation>
        </message>
        <message>
            <source>Choose a row in the catalog to see its pictures, texts, variants and history here.</source>
            <translation>اختر صفا في الكتالوج لترى هنا صوره ونصوصه ومتغيراته وتاريخه.</translation>
        </message>
        <message>
            <source>Show the catalog</source>
            <translation>إظهار الكتالوج</translation>
        </message>
        <message>
            <source>History</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Only what a search shows of this listing was read so far.</source>
            <translation>لم يقرأ حتى الآن من عرض المنتج هذا إلا ما يظهره البحث.</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>الفحوص</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>الحقول</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>العلامة التجارية</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>الوزن</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>حتى تاريخ</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>السمات</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>إصلاح</translation>
        </message>
        <message>
            <source>Every check passes.</source>
            <translation>كل الفحوص سليمة.</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n خطأ</numerusform>
                <numerusform>خطأ واحد</numerusform>
                <numerusform>خطآن</numerusform>
                <numerusform>%n أخطاء</numerusform>
                <numerusform>%n خطأ</numerusform>
                <numerusform>%n خطأ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n تحذير</numerusform>
                <numerusform>تحذير واحد</numerusform>
                <numerusform>تحذيران</numerusform>
                <numerusform>%n تحذيرات</numerusform>
                <numerusform>%n تحذيرا</numerusform>
                <numerusform>%n تحذير</numerusform>
            </translation>
        </message>
        <message>
            <source>Missing, the category requires it</source>
            <translation>ناقصة، والفئة تشترطها</translation>
        </message>
        <message>
            <source>No attributes.</source>
            <translation>لا سمات.</translation>
        </message>
        <message>
            <source>Not read from the shop yet.</source>
            <translation>لم يقرأ من المتجر بعد.</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>تعطيل</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>تفعيل</translation>
        </message>
        <message>
            <source>This listing is not here</source>
            <translation>عرض المنتج هذا غير موجود هنا</translation>
        </message>
        <message>
            <source>The shop no longer has it, or it was not synchronised yet.</source>
            <translation>لم يعد لدى المتجر، أو لم تتم مزامنته بعد.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>No brand</source>
            <translation>دون علامة تجارية</translation>
        </message>
        <message>
            <source>%1 g</source>
            <translation>%1 غ</translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>تجري قراءته.</translation>
        </message>
        <message>
            <source>No shop is connected to this workspace.</source>
            <translation>لا متجر متصل بمساحة العمل هذه.</translation>
        </message>
        <message>
            <source>You work offline. Go online to read from the shop.</source>
            <translation>أنت تعمل دون اتصال. اتصل لتقرأ من المتجر.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MasterTip</name>
        <message>
            <source>Variant %1 of the ERP, as of %2.</source>
            <translation>المتغير %1 في ERP، حتى %2.</translation>
        </message>
        <message>
            <source>The ERP decides on the price.</source>
            <translation>ERP هو من يقرر السعر.</translation>
        </message>
        <message>
            <source>The shop decides on the price.</source>
            <translation>المتجر هو من يقرر السعر.</translation>
        </message>
        <message>
            <source>It says %1; yours is another.</source>
            <translation>السعر لديه %1؛ وسعرك مختلف.</translation>
        </message>
        <message>
            <source>It says %1.</source>
            <translation>السعر لديه %1.</translation>
        </message>
        <message>
            <source>The ERP says %1.</source>
            <translation>السعر لدى ERP هو %1.</translation>
        </message>
        <message>
            <source>The quantity is decided here, from what the ERP has, less what is sold, reserved and kept back.</source>
            <translation>تتقرر الكمية هنا، مما لدى ERP بعد طرح المبيع والمحجوز والمستبقى.</translation>
        </message>
        <message>
            <source>The ERP decides on the quantity.</source>
            <translation>ERP هو من يقرر الكمية.</translation>
        </message>
        <message>
            <source>The shop decides on the quantity; nothing is sent to it.</source>
            <translation>المتجر هو من يقرر الكمية؛ ولا يرسل إليه شيء.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MessageBubble</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1، %2: %3</translation>
        </message>
        <message>
            <source>The words cannot be opened with this workspace's key.</source>
            <translation>لا يمكن فتح النص بمفتاح مساحة العمل هذه.</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>Open in the browser, %1</source>
            <translation>فتح في المتصفح، %1</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>فتح في المتصفح</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>الطلب %1</translation>
        </message>
        <message>
            <source>Listing %1 is not here</source>
            <translation>عرض المنتج %1 غير موجود هنا</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Messages</name>
        <message>
            <source>Filter: waiting:yes market:GB buyer:7021436810468230477</source>
            <translation>تصفية: waiting:yes market:GB buyer:7021436810468230477</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>الوقت المتبقي</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>المشتري</translation>
        </message>
        <message>
            <source>Last word</source>
            <translation>آخر رسالة</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>From</source>
            <translation>المرسل</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>غير مقروء</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>الطلبات</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>السوق</translation>
        </message>
        <message>
            <source>No conversations here yet</source>
            <translation>لا محادثات هنا بعد</translation>
        </message>
        <message>
            <source>They come with the next synchronisation.</source>
            <translation>تأتي مع المزامنة القادمة.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>المزامنة الآن</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>الرسائل</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>العمل</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MessagesPanel</name>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>قراءة</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>What buyers write is not shown to you</source>
            <translation>لا يعرض لك ما يكتبه المشترون</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>رد</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MoneyGrid</name>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MoneyPage</name>
        <message>
            <source>The chosen row</source>
            <translation>الصف المختار</translation>
        </message>
        <message>
            <source>Choose a row to read it whole.</source>
            <translation>اختر صفا لتقرأه كاملا.</translation>
        </message>
        <message>
            <source>Show its statements</source>
            <translation>عرض كشوف حسابها</translation>
        </message>
        <message>
            <source>None of its statements is here yet.</source>
            <translation>لا شيء من كشوف حسابها هنا بعد.</translation>
        </message>
        <message>
            <source>It is paid in another currency than it was settled in, so there is nothing to hold it against.</source>
            <translation>دفعت بعملة غير التي تمت بها التسوية، فلا شيء تقارن به.</translation>
        </message>
        <message>
            <source>Does not add up: its statements leave %1 unexplained.</source>
            <translation>غير مطابق: تترك كشوف حسابها %1 دون تفسير.</translation>
        </message>
        <message numerus="yes">
            <source>Adds up: its %n statement(s) come to it.</source>
            <translation>
                <numerusform>مطابق: يبلغها مجموع %n كشف حساب.</numerusform>
                <numerusform>مطابق: يبلغها كشف حساب واحد.</numerusform>
                <numerusform>مطابق: يبلغها مجموع كشفي حساب.</numerusform>
                <numerusform>مطابق: يبلغها مجموع %n كشوف حساب.</numerusform>
                <numerusform>مطابق: يبلغها مجموع %n كشف حساب.</numerusform>
                <numerusform>مطابق: يبلغها مجموع %n كشف حساب.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the order</source>
            <translation>فتح الطلب</translation>
        </message>
        <message>
            <source>These are the shop's estimates; the statement has the last word.</source>
            <translation>هذه تقديرات المتجر؛ والكلمة الأخيرة لكشف الحساب.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::NetBox</name>
        <message>
            <source>In no statement yet, and the shop says nothing of what it expects.</source>
            <translation>لم يدخل أي كشف حساب بعد، ولا يذكر المتجر ما يتوقعه.</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>المبيع</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>المسترد</translation>
        </message>
        <message>
            <source>Fees and taxes</source>
            <translation>الرسوم والضرائب</translation>
        </message>
        <message>
            <source>Shipping paid by us</source>
            <translation>الشحن الذي دفعناه</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>التعديلات</translation>
        </message>
        <message>
            <source>Not explained</source>
            <translation>غير مفسر</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>المتوقع</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>الصافي</translation>
        </message>
        <message>
            <source>Not settled yet; the shop estimates this.</source>
            <translation>لم تتم تسويته بعد؛ هذا تقدير المتجر.</translation>
        </message>
        <message>
            <source>Not settled yet: %1. The shop estimates this.</source>
            <translation>لم تتم تسويته بعد: %1. هذا تقدير المتجر.</translation>
        </message>
        <message>
            <source>Statement of %1</source>
            <translation>كشف حساب %1</translation>
        </message>
        <message>
            <source>Statement %1</source>
            <translation>كشف الحساب %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::NoticesModel</name>
        <message>
            <source>new: %1. %2</source>
            <translation>جديد: %1. %2</translation>
        </message>
        <message>
            <source>new</source>
            <translation>جديد</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::NotificationsPanel</name>
        <message>
            <source>Mark all as read</source>
            <translation>تعليم الكل كمقروء</translation>
        </message>
        <message>
            <source>Quiet and mute</source>
            <translation>الهدوء والكتم</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>الإشعارات</translation>
        </message>
        <message>
            <source>Nothing to tell you</source>
            <translation>لا شيء لإبلاغك به</translation>
        </message>
        <message>
            <source>Mentions, tasks, deadlines and what the shop refused are told here and stay.</source>
            <translation>تبلغ هنا بالإشارات والمهام والمهل وما رفضه المتجر، وتبقى هنا.</translation>
        </message>
        <message>
            <source>Everything is read.</source>
            <translation>كل شيء مقروء.</translation>
        </message>
        <message>
            <source>Quiet from %1</source>
            <translation>هدوء من %1</translation>
        </message>
        <message numerus="yes">
            <source>%n kind(s) muted</source>
            <translation>
                <numerusform>%n نوع مكتوم</numerusform>
                <numerusform>نوع واحد مكتوم</numerusform>
                <numerusform>نوعان مكتومان</numerusform>
                <numerusform>%n أنواع مكتومة</numerusform>
                <numerusform>%n نوعا مكتوما</numerusform>
                <numerusform>%n نوع مكتوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>السجل</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OffersBox</name>
        <message>
            <source>Promotions</source>
            <translation>العروض الترويجية</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>ابتداء من %1</translation>
        </message>
        <message>
            <source>up to %1% off</source>
            <translation>خصم حتى %1%</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 إلى %2</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <translation>اعتبارا من %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OrderPage</name>
        <message>
            <source>Parcel and buyer</source>
            <translation>الطرد والمشتري</translation>
        </message>
        <message>
            <source>What happened here</source>
            <translation>ما حدث هنا</translation>
        </message>
        <message>
            <source>Order lines</source>
            <translation>بنود الطلب</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>الطلب %1</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>السلع</translation>
        </message>
        <message>
            <source>Paid by the buyer</source>
            <translation>ما دفعه المشتري</translation>
        </message>
        <message>
            <source>Our discount</source>
            <translation>خصمنا</translation>
        </message>
        <message>
            <source>Platform discount, not ours</source>
            <translation>خصم المنصة، ليس منا</translation>
        </message>
        <message>
            <source>Shipping paid by the buyer</source>
            <translation>الشحن الذي دفعه المشتري</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>الضريبة</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>المشتري</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>المستلم</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>الرسالة</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>شركة الشحن</translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>رقم التتبع</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>التوصيل</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من مستودع</translation>
        </message>
        <message>
            <source>Cancelled because</source>
            <translation>سبب الإلغاء</translation>
        </message>
        <message>
            <source>Return %1</source>
            <translation>الإرجاع %1</translation>
        </message>
        <message>
            <source>Parcels</source>
            <translation>الطرود</translation>
        </message>
        <message>
            <source>Our voucher</source>
            <translation>قسيمة منا</translation>
        </message>
        <message>
            <source>Platform voucher, not ours</source>
            <translation>قسيمة المنصة، ليست منا</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>الشحن</translation>
        </message>
        <message>
            <source>Shipping paid by us</source>
            <translation>الشحن الذي دفعناه</translation>
        </message>
        <message>
            <source>Shipping paid by the platform</source>
            <translation>الشحن الذي دفعته المنصة</translation>
        </message>
        <message>
            <source>Small order fee</source>
            <translation>رسم الطلب الصغير</translation>
        </message>
        <message>
            <source>Cash on delivery fee</source>
            <translation>رسم الدفع عند الاستلام</translation>
        </message>
        <message>
            <source>Package %1</source>
            <translation>الطرد %1</translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s)</source>
            <translation>
                <numerusform>%n وحدة</numerusform>
                <numerusform>وحدة واحدة</numerusform>
                <numerusform>وحدتان</numerusform>
                <numerusform>%n وحدات</numerusform>
                <numerusform>%n وحدة</numerusform>
                <numerusform>%n وحدة</numerusform>
            </translation>
        </message>
        <message>
            <source>with other orders</source>
            <translation>مع طلبات أخرى</translation>
        </message>
        <message>
            <source>Cancellation %1</source>
            <translation>الإلغاء %1</translation>
        </message>
        <message>
            <source>answer by %1</source>
            <translation>الرد قبل %1</translation>
        </message>
        <message>
            <source>Messages with the buyer</source>
            <translation>الرسائل مع المشتري</translation>
        </message>
        <message>
            <source>What is left for us</source>
            <translation>ما يبقى لنا</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Orders</name>
        <message>
            <source>Filter: status:awaiting_shipment market:GB total:&gt;50</source>
            <translation>تصفية: status:awaiting_shipment market:GB total:&gt;50</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>الطلب</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>السوق</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>المشتري</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>السلع</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>الإجمالي</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>شركة الشحن</translation>
        </message>
        <message>
            <source>Leave by</source>
            <translation>يخرج قبل</translation>
        </message>
        <message>
            <source>Placed</source>
            <translation>تقديم الطلب</translation>
        </message>
        <message>
            <source>No orders here yet</source>
            <translation>لا طلبات هنا بعد</translation>
        </message>
        <message>
            <source>They come with the next synchronisation.</source>
            <translation>تأتي مع المزامنة القادمة.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>المزامنة الآن</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>الطلبات</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>العمل</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OrdersPanel</name>
        <message>
            <source>The chosen order</source>
            <translation>الطلب المختار</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Outbox</name>
        <message>
            <source>Filter: state:refused intent:price.set</source>
            <translation>تصفية: state:refused intent:price.set</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>الاستحقاق</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>المحاولات</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>في الطابور</translation>
        </message>
        <message>
            <source>Nothing waits to go out</source>
            <translation>لا شيء بانتظار الخروج</translation>
        </message>
        <message>
            <source>Changes that are approved and published stand here until the shop has them.</source>
            <translation>تبقى هنا التغييرات الموافق عليها والمنشورة حتى تصل إلى المتجر.</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>صندوق الصادر</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>السجل</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OutboxPanel</name>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>استرجاع</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>فتح السجل</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>ما يحدث بعد ذلك</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>الاستحقاق</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>في الطابور</translation>
        </message>
        <message>
            <source>Waits for the network, then goes out by itself.</source>
            <translation>ينتظر الشبكة، ثم يخرج تلقائيا.</translation>
        </message>
        <message>
            <source>Goes out with the next call to the shop.</source>
            <translation>يخرج مع الاتصال القادم بالمتجر.</translation>
        </message>
        <message>
            <source>Is being sent.</source>
            <translation>يجري إرساله.</translation>
        </message>
        <message>
            <source>The answer did not arrive. The shop is read before anything is sent again.</source>
            <translation>لم يصل الرد. يقرأ المتجر قبل إرسال أي شيء من جديد.</translation>
        </message>
        <message>
            <source>The shop said no. Change the value, or try again.</source>
            <translation>قال المتجر لا. غير القيمة، أو حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The shop has it.</source>
            <translation>صار لدى المتجر.</translation>
        </message>
        <message>
            <source>Was taken back before it went out.</source>
            <translation>استرجع قبل أن يخرج.</translation>
        </message>
        <message>
            <source>The shop has another value meanwhile. Decide in Conflicts.</source>
            <translation>لدى المتجر قيمة أخرى الآن. قرر في «التعارضات».</translation>
        </message>
        <message>
            <source>The shop reviews it.</source>
            <translation>يراجعه المتجر.</translation>
        </message>
        <message>
            <source>Waits until the shop's review of the listing ends.</source>
            <translation>ينتظر حتى تنتهي مراجعة المتجر لعرض المنتج.</translation>
        </message>
        <message>
            <source>The shop has it already.</source>
            <translation>هو لدى المتجر بالفعل.</translation>
        </message>
        <message>
            <source>It was taken back.</source>
            <translation>سبق استرجاعه.</translation>
        </message>
        <message>
            <source>It is under way; its answer is awaited.</source>
            <translation>هو في الطريق؛ والرد منتظر.</translation>
        </message>
        <message>
            <source>It does not wait any more: the shop said no.</source>
            <translation>لم يعد ينتظر: قال المتجر لا.</translation>
        </message>
        <message>
            <source>Choose an entry first.</source>
            <translation>اختر مدخلا أولا.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::PromotionPage</name>
        <message>
            <source>Products and prices</source>
            <translation>المنتجات والأسعار</translation>
        </message>
        <message>
            <source>for everybody</source>
            <translation>للجميع</translation>
        </message>
        <message>
            <source>for new customers</source>
            <translation>للعملاء الجدد</translation>
        </message>
        <message>
            <source>for those who bought before</source>
            <translation>لمن اشترى من قبل</translation>
        </message>
        <message>
            <source>for those who bought more than once</source>
            <translation>لمن اشترى أكثر من مرة</translation>
        </message>
        <message>
            <source>on the whole shop</source>
            <translation>على المتجر كله</translation>
        </message>
        <message numerus="yes">
            <source>%n product(s)</source>
            <translation>
                <numerusform>%n منتج</numerusform>
                <numerusform>منتج واحد</numerusform>
                <numerusform>منتجان</numerusform>
                <numerusform>%n منتجات</numerusform>
                <numerusform>%n منتجا</numerusform>
                <numerusform>%n منتج</numerusform>
            </translation>
        </message>
        <message>
            <source>set by the platform, nobody can change it</source>
            <translation>حددته المنصة، ولا يمكن لأحد تغييره</translation>
        </message>
        <message>
            <source>Without an end</source>
            <translation>دون نهاية</translation>
        </message>
        <message>
            <source>From %1, without an end</source>
            <translation>من %1، دون نهاية</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <translation>من %1 إلى %2</translation>
        </message>
        <message>
            <source>It holds for everything in the shop.</source>
            <translation>يسري على كل ما في المتجر.</translation>
        </message>
        <message>
            <source>No product is in it yet.</source>
            <translation>لا منتج فيه بعد.</translation>
        </message>
        <message numerus="yes">
            <source>%n more…</source>
            <translation>
                <numerusform>%n أخرى…</numerusform>
                <numerusform>واحد آخر…</numerusform>
                <numerusform>اثنان آخران…</numerusform>
                <numerusform>%n أخرى…</numerusform>
                <numerusform>%n أخرى…</numerusform>
                <numerusform>%n أخرى…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>%n قطعة إجمالا</numerusform>
                <numerusform>قطعة واحدة إجمالا</numerusform>
                <numerusform>قطعتان إجمالا</numerusform>
                <numerusform>%n قطع إجمالا</numerusform>
                <numerusform>%n قطعة إجمالا</numerusform>
                <numerusform>%n قطعة إجمالا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n a buyer</source>
            <translation>
                <numerusform>%n قطعة لكل مشتر</numerusform>
                <numerusform>قطعة واحدة لكل مشتر</numerusform>
                <numerusform>قطعتان لكل مشتر</numerusform>
                <numerusform>%n قطع لكل مشتر</numerusform>
                <numerusform>%n قطعة لكل مشتر</numerusform>
                <numerusform>%n قطعة لكل مشتر</numerusform>
            </translation>
        </message>
        <message>
            <source>%1% off</source>
            <translation>خصم %1%</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <translation>%1 بدلا من %2</translation>
        </message>
        <message>
            <source>The usual prices of its variants: %1 to %2</source>
            <translation>الأسعار المعتادة لمتغيراته: %1 إلى %2</translation>
        </message>
        <message>
            <source>for one order of each buyer</source>
            <translation>لطلب واحد لكل مشترٍ</translation>
        </message>
        <message>
            <source>for any number of a buyer's orders</source>
            <translation>لأي عدد من طلبات المشتري</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Promotions</name>
        <message>
            <source>Filter: status:running market:GB type:FLASHSALE</source>
            <translation>تصفية: status:running market:GB type:FLASHSALE</translation>
        </message>
        <message>
            <source>Promotion</source>
            <translation>العرض الترويجي</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>نوع التخفيض</translation>
        </message>
        <message>
            <source>Lowest price</source>
            <translation>أدنى سعر</translation>
        </message>
        <message>
            <source>Most % off</source>
            <translation>أعلى خصم %</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>المنتجات</translation>
        </message>
        <message>
            <source>SKUs</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>البداية</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>النهاية</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>السوق</translation>
        </message>
        <message>
            <source>No promotions here yet</source>
            <translation>لا عروض ترويجية هنا بعد</translation>
        </message>
        <message>
            <source>They come with the next synchronisation, when the shop has any.</source>
            <translation>تأتي مع المزامنة القادمة، إن كان لدى المتجر شيء منها.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>المزامنة الآن</translation>
        </message>
        <message>
            <source>Promotions</source>
            <translation>العروض الترويجية</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>العمل</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::PromotionsPanel</name>
        <message>
            <source>The chosen promotion</source>
            <translation>العرض الترويجي المختار</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RejectForm</name>
        <message>
            <source>Reject</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Comment for the buyer</source>
            <translation>تعليق للمشتري</translation>
        </message>
        <message>
            <source>Comment for the buyer, optional</source>
            <translation>تعليق للمشتري، اختياري</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <translation>%1  %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RejectReasons</name>
        <message>
            <source>The evidence does not show the damage</source>
            <translation>الإثبات لا يظهر الضرر</translation>
        </message>
        <message>
            <source>The item matches its description</source>
            <translation>السلعة مطابقة لوصفها</translation>
        </message>
        <message>
            <source>The return window is over</source>
            <translation>انتهت مهلة الإرجاع</translation>
        </message>
        <message>
            <source>The item was used</source>
            <translation>السلعة استخدمت</translation>
        </message>
        <message>
            <source>Agreed otherwise with the buyer</source>
            <translation>اتفاق آخر مع المشتري</translation>
        </message>
        <message>
            <source>The correct item was sent</source>
            <translation>أرسلت السلعة الصحيحة</translation>
        </message>
        <message>
            <source>The evidence is unclear</source>
            <translation>الإثبات غير واضح</translation>
        </message>
        <message>
            <source>The product works as it should</source>
            <translation>المنتج يعمل كما ينبغي</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RemoteView</name>
        <message>
            <source>What is shown</source>
            <translation>ما يعرض</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>المتجر</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Sales (GMV)</source>
            <translation>المبيعات (GMV)</translation>
        </message>
        <message>
            <source>Refunds</source>
            <translation>المبالغ المستردة</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>الطلبات</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>الوحدات</translation>
        </message>
        <message>
            <source>Buyers</source>
            <translation>المشترون</translation>
        </message>
        <message>
            <source>Visitors</source>
            <translation>الزوار</translation>
        </message>
        <message>
            <source>Page views</source>
            <translation>مشاهدات الصفحة</translation>
        </message>
        <message>
            <source>The table lists</source>
            <translation>يسرد الجدول</translation>
        </message>
        <message>
            <source>Days of the shop</source>
            <translation>أيام المتجر</translation>
        </message>
        <message>
            <source>Listings</source>
            <translation>عروض المنتجات</translation>
        </message>
        <message>
            <source>Variants</source>
            <translation>المتغيرات</translation>
        </message>
        <message>
            <source>Videos</source>
            <translation>الفيديوهات</translation>
        </message>
        <message>
            <source>LIVE sessions</source>
            <translation>جلسات LIVE</translation>
        </message>
        <message>
            <source>Filter: gmv:&gt;100 orders:&gt;5 day:2026-11-*</source>
            <translation>تصفية: gmv:&gt;100 orders:&gt;5 day:2026-11-*</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>What</source>
            <translation>العنصر</translation>
        </message>
        <message>
            <source>The shop counts nothing here</source>
            <translation>لا يعد المتجر شيئا هنا</translation>
        </message>
        <message>
            <source>Listings, videos and LIVE sessions are told for the newest days only.</source>
            <translation>لا تذكر عروض المنتجات والفيديوهات وجلسات LIVE إلا لأحدث الأيام.</translation>
        </message>
        <message>
            <source>The shop's own figures as a table</source>
            <translation>أرقام المتجر نفسه في جدول</translation>
        </message>
        <message>
            <source>The shop has told no figures of its own yet</source>
            <translation>لم يذكر المتجر أرقاما خاصة به بعد</translation>
        </message>
        <message>
            <source>It counts a day once it is over, and tells it a day or two later. They come with the synchronisation.</source>
            <translation>يعد المتجر اليوم بعد انقضائه، ويذكره بعد يوم أو يومين. وتأتي الأرقام مع المزامنة.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>المزامنة الآن</translation>
        </message>
        <message>
            <source>%1, %2 (%3)</source>
            <translation>%1، %2 (%3)</translation>
        </message>
        <message>
            <source>As TikTok Shop counts it, in the shop's own days; the newest it has told is %1. It may still correct the last days. Our own figures count the orders that are here, by days in %2, so both can differ a little.</source>
            <translation>كما يعدها TikTok Shop، بأيام المتجر نفسه؛ وأحدث يوم ذكره هو %1. وقد يصحح الأيام الأخيرة. أما أرقامنا فتعد الطلبات الموجودة هنا، بالأيام بتوقيت %2، فقد يختلف الرقمان قليلا.</translation>
        </message>
        <message>
            <source>%1 by day, %2</source>
            <translation>%1 حسب اليوم، %2</translation>
        </message>
        <message>
            <source>TikTok Shop counts</source>
            <translation>ما يعده TikTok Shop</translation>
        </message>
        <message>
            <source>We count</source>
            <translation>ما نعده نحن</translation>
        </message>
        <message>
            <source>Choose a day: click, or arrow keys. Enter shows the orders that we have of it, T goes to the table.</source>
            <translation>اختر يوما: بالنقر أو مفاتيح الأسهم. المفتاح Enter يعرض ما لدينا من طلباته، والمفتاح T ينقل إلى الجدول.</translation>
        </message>
        <message>
            <source>%1: TikTok Shop counts %2.</source>
            <translation>%1: العدد لدى TikTok Shop هو %2.</translation>
        </message>
        <message>
            <source>%1: TikTok Shop counts %2, and so do we.</source>
            <translation>%1: العدد لدى TikTok Shop هو %2، ولدينا كذلك.</translation>
        </message>
        <message>
            <source>%1: TikTok Shop counts %2, we count %3.</source>
            <translation>%1: العدد لدى TikTok Shop هو %2، ولدينا %3.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ReplyBox</name>
        <message>
            <source>Send</source>
            <translation>إرسال</translation>
        </message>
        <message>
            <source>Reply to the buyer</source>
            <translation>الرد على المشتري</translation>
        </message>
        <message>
            <source>The platform lets nobody write in this conversation now.</source>
            <translation>لا تسمح المنصة لأحد بالكتابة في هذه المحادثة الآن.</translation>
        </message>
        <message>
            <source>It leaves with the next connection, and can be taken back until then.</source>
            <translation>يخرج مع الاتصال القادم، ويمكن استرجاعه حتى ذلك الحين.</translation>
        </message>
        <message>
            <source>%1 of %2 characters</source>
            <translation>%1 من %2 من الأحرف</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>اكتب شيئا أولا.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Returns</name>
        <message>
            <source>Filter: market:TH deadline:&lt;4h</source>
            <translation>تصفية: market:TH deadline:&lt;4h</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>المتبقي</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>المنتج</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>الاسترداد</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>القرار</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>الإرجاع</translation>
        </message>
        <message>
            <source>No case waits for you</source>
            <translation>لا حالة تنتظرك</translation>
        </message>
        <message>
            <source>Cases on which the shop asks for your decision stand here, the most pressing first.</source>
            <translation>تظهر هنا الحالات التي يطلب المتجر قرارك فيها، والأشد إلحاحا أولا.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>المزامنة الآن</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>المرتجعات</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>العمل</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ReturnsPanel</name>
        <message>
            <source>The chosen case</source>
            <translation>الحالة المختارة</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>تعليم</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>المسافة</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>موافقة</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>رفض…</translation>
        </message>
        <message>
            <source>It is decided already.</source>
            <translation>سبق البت فيه.</translation>
        </message>
        <message>
            <source>The shop asks nothing of you here.</source>
            <translation>لا يطلب المتجر منك شيئا هنا.</translation>
        </message>
        <message>
            <source>Approve %1</source>
            <translation>الموافقة على %1</translation>
        </message>
        <message>
            <source>Reject %1…</source>
            <translation>رفض %1…</translation>
        </message>
        <message numerus="yes">
            <source>Press A again to approve %n case(s).</source>
            <translation>
                <numerusform>اضغط A مرة أخرى للموافقة على %n حالة.</numerusform>
                <numerusform>اضغط A مرة أخرى للموافقة على حالة واحدة.</numerusform>
                <numerusform>اضغط A مرة أخرى للموافقة على حالتين.</numerusform>
                <numerusform>اضغط A مرة أخرى للموافقة على %n حالات.</numerusform>
                <numerusform>اضغط A مرة أخرى للموافقة على %n حالة.</numerusform>
                <numerusform>اضغط A مرة أخرى للموافقة على %n حالة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) marked</source>
            <translation>
                <numerusform>%n حالة معلمة</numerusform>
                <numerusform>حالة واحدة معلمة</numerusform>
                <numerusform>حالتان معلمتان</numerusform>
                <numerusform>%n حالات معلمة</numerusform>
                <numerusform>%n حالة معلمة</numerusform>
                <numerusform>%n حالة معلمة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Why are %n case(s) rejected?</source>
            <translation>
                <numerusform>لماذا ترفض %n حالة؟</numerusform>
                <numerusform>لماذا ترفض حالة واحدة؟</numerusform>
                <numerusform>لماذا ترفض حالتين؟</numerusform>
                <numerusform>لماذا ترفض %n حالات؟</numerusform>
                <numerusform>لماذا ترفض %n حالة؟</numerusform>
                <numerusform>لماذا ترفض %n حالة؟</numerusform>
            </translation>
        </message>
        <message>
            <source>Why is it rejected?</source>
            <translation>لماذا ترفض؟</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RunController</name>
        <message>
            <source>Version %1 · %2 · step %3 of %4</source>
            <translation>الإصدار %1 · %2 · الخطوة %3 من %4</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>بقي %1</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>%1 has this run</source>
            <translation>هذا التنفيذ في عهدة %1</translation>
        </message>
        <message>
            <source>%1 was in this run too</source>
            <translation>شارك في هذا التنفيذ أيضا %1</translation>
        </message>
        <message>
            <source>No record is chosen</source>
            <translation>لم تختر سجلا</translation>
        </message>
        <message>
            <source>No playbook fits this record</source>
            <translation>لا دليل عمل يناسب هذا السجل</translation>
        </message>
        <message>
            <source>Choose a return, an order or a listing, and the playbook for it opens here.</source>
            <translation>اختر إرجاعا أو طلبا أو عرض منتج، فيفتح هنا دليل العمل الخاص به.</translation>
        </message>
        <message>
            <source>None of the playbooks that your role may run is about such a record.</source>
            <translation>لا شيء من أدلة العمل التي يحق لدورك تنفيذها يخص مثل هذا السجل.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>بدء</translation>
        </message>
        <message>
            <source>Finish the run</source>
            <translation>إنهاء التنفيذ</translation>
        </message>
        <message>
            <source>Finish the step</source>
            <translation>إنهاء الخطوة</translation>
        </message>
        <message>
            <source>Still open: %1</source>
            <translation>ما زال مفتوحا: %1</translation>
        </message>
        <message>
            <source>Decide first: choose a row.</source>
            <translation>قرر أولا: اختر صفا.</translation>
        </message>
        <message>
            <source>This run is finished.</source>
            <translation>انتهى هذا التنفيذ.</translation>
        </message>
        <message>
            <source>This run was abandoned: %1</source>
            <translation>ترك هذا التنفيذ: %1</translation>
        </message>
        <message>
            <source>Version %1 is out; this run keeps %2.</source>
            <translation>صدر الإصدار %1؛ ويبقى هذا التنفيذ على %2.</translation>
        </message>
        <message>
            <source>Start “%1”</source>
            <translation>بدء «%1»</translation>
        </message>
        <message>
            <source>The run keeps the answers.</source>
            <translation>يحتفظ التنفيذ بالأجوبة.</translation>
        </message>
        <message>
            <source>Choose another row</source>
            <translation>اختيار صف آخر</translation>
        </message>
        <message>
            <source>Another row fits this record. The reason stays with the run.</source>
            <translation>صف آخر يناسب هذا السجل. يبقى السبب مع التنفيذ.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Pass over steps</source>
            <translation>تجاوز خطوات</translation>
        </message>
        <message>
            <source>Steps between are not finished. The reason stays with them.</source>
            <translation>الخطوات بينهما لم تنته. يبقى السبب معها.</translation>
        </message>
        <message>
            <source>Attach a file as evidence</source>
            <translation>إرفاق ملف كإثبات</translation>
        </message>
        <message>
            <source>Window %1</source>
            <translation>النافذة %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RunPanel</name>
        <message>
            <source>Playbook</source>
            <translation>دليل العمل</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RunRows</name>
        <message>
            <source>by rule</source>
            <translation>بحكم القاعدة</translation>
        </message>
        <message>
            <source>rule</source>
            <translation>قاعدة</translation>
        </message>
        <message>
            <source>When</source>
            <comment>head of a decision table</comment>
            <translation>إذا</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>عندئذ</translation>
        </message>
        <message>
            <source>otherwise</source>
            <translation>وإلا</translation>
        </message>
        <message>
            <source>always</source>
            <translation>دائما</translation>
        </message>
        <message>
            <source>passed over: %1</source>
            <translation>تم تجاوزها: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::SeriesChart</name>
        <message>
            <source>Stands out</source>
            <translation>غير معتاد</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>دون قيمة</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::StatementView</name>
        <message>
            <source>Choose a statement to see whether its transactions add up to it.</source>
            <translation>اختر كشف حساب لترى هل تطابقه معاملاته.</translation>
        </message>
        <message>
            <source>In this market the cost of shipping is among the fees.</source>
            <translation>في هذا السوق تدخل تكلفة الشحن في الرسوم.</translation>
        </message>
        <message>
            <source>Statement %1</source>
            <translation>كشف الحساب %1</translation>
        </message>
        <message>
            <source>What was settled on %1 · %2, %3</source>
            <translation>ما تمت تسويته في %1 · %2، %3</translation>
        </message>
        <message>
            <source>Revenue</source>
            <translation>الإيراد</translation>
        </message>
        <message>
            <source>Fees and taxes</source>
            <translation>الرسوم والضرائب</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>الشحن</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>التعديلات</translation>
        </message>
        <message>
            <source>In no part of the statement</source>
            <translation>خارج بنود كشف الحساب</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>تسوية</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>كشف الحساب</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>المعاملات</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>الفرق</translation>
        </message>
        <message>
            <source>Payment %1</source>
            <translation>الدفعة %1</translation>
        </message>
        <message>
            <source>None of its transactions is here yet, so there is nothing to hold it against.</source>
            <translation>لا شيء من معاملاته هنا بعد، فلا شيء يقارن به.</translation>
        </message>
        <message>
            <source>Does not add up: its transactions come to %1, the statement says %2. %3 is not explained.</source>
            <translation>غير مطابق: تبلغ معاملاته %1، ويذكر كشف الحساب %2. يبقى %3 دون تفسير.</translation>
        </message>
        <message numerus="yes">
            <source>Adds up: %n transaction(s) come to what the statement says.</source>
            <translation>
                <numerusform>مطابق: يبلغ مجموع %n معاملة ما يذكره كشف الحساب.</numerusform>
                <numerusform>مطابق: تبلغ معاملة واحدة ما يذكره كشف الحساب.</numerusform>
                <numerusform>مطابق: يبلغ مجموع معاملتين ما يذكره كشف الحساب.</numerusform>
                <numerusform>مطابق: يبلغ مجموع %n معاملات ما يذكره كشف الحساب.</numerusform>
                <numerusform>مطابق: يبلغ مجموع %n معاملة ما يذكره كشف الحساب.</numerusform>
                <numerusform>مطابق: يبلغ مجموع %n معاملة ما يذكره كشف الحساب.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transaction(s) are in another currency and in no sum.</source>
            <translation>
                <numerusform>%n معاملة بعملة أخرى ولا تدخل في أي مجموع.</numerusform>
                <numerusform>معاملة واحدة بعملة أخرى ولا تدخل في أي مجموع.</numerusform>
                <numerusform>معاملتان بعملة أخرى ولا تدخلان في أي مجموع.</numerusform>
                <numerusform>%n معاملات بعملة أخرى ولا تدخل في أي مجموع.</numerusform>
                <numerusform>%n معاملة بعملة أخرى ولا تدخل في أي مجموع.</numerusform>
                <numerusform>%n معاملة بعملة أخرى ولا تدخل في أي مجموع.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, transaction %2</source>
            <translation>%1، المعاملة %2</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>الطلب %1</translation>
        </message>
        <message>
            <source>Not itemised</source>
            <translation>غير مفصل</translation>
        </message>
        <message>
            <source>In no part of the transaction</source>
            <translation>خارج بنود المعاملة</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>الصافي</translation>
        </message>
        <message>
            <source>%1 is held in reserve.</source>
            <translation>%1 محتجز في الاحتياطي.</translation>
        </message>
        <message>
            <source>%1 came back from the reserve.</source>
            <translation>عاد %1 من الاحتياطي.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::StatementsPage</name>
        <message>
            <source>Statements</source>
            <translation>كشوف الحساب</translation>
        </message>
        <message>
            <source>Transactions of the chosen statement</source>
            <translation>معاملات كشف الحساب المختار</translation>
        </message>
        <message>
            <source>The chosen statement and transaction</source>
            <translation>كشف الحساب المختار والمعاملة المختارة</translation>
        </message>
        <message>
            <source>Its transactions</source>
            <translation>معاملاته</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Stations</name>
        <message>
            <source>Placed</source>
            <translation>تقديم الطلب</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>الدفع</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>الشحن</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>الاستلام</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>تم التسليم</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>مكتمل</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>ملغى</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>تقديم الإرجاع</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>البت</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>الاسترداد</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>حتى %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::StockStoryView</name>
        <message>
            <source>Both sides agree.</source>
            <translation>الطرفان متطابقان.</translation>
        </message>
        <message>
            <source>Nobody knows which variant of the ERP this is. Link it below.</source>
            <translation>لا يعرف أي متغير في ERP يقابله. اربطه أدناه.</translation>
        </message>
        <message>
            <source>More is reserved and sold than lies there, and the shop still sells it.</source>
            <translation>المحجوز والمبيع أكثر من الموجود هناك، وما زال المتجر يبيعه.</translation>
        </message>
        <message>
            <source>Exactly the pieces of orders that the ERP does not know yet.</source>
            <translation>هي بالضبط قطع الطلبات التي لا يعرفها ERP بعد.</translation>
        </message>
        <message>
            <source>Exactly the pieces you keep back.</source>
            <translation>هي بالضبط القطع التي تستبقيها.</translation>
        </message>
        <message>
            <source>Exactly the orders on their way and the pieces you keep back.</source>
            <translation>هي بالضبط الطلبات التي في الطريق والقطع التي تستبقيها.</translation>
        </message>
        <message>
            <source>The ERP counts parts of a piece; the shop sells whole ones.</source>
            <translation>يعد ERP أجزاء من القطعة؛ والمتجر يبيع قطعا كاملة.</translation>
        </message>
        <message>
            <source>The shop offers more than there is: it may sell what nobody has.</source>
            <translation>يعرض المتجر أكثر مما هو موجود: قد يبيع ما ليس لدى أحد.</translation>
        </message>
        <message>
            <source>There is more than the shop offers.</source>
            <translation>الموجود أكثر مما يعرضه المتجر.</translation>
        </message>
        <message>
            <source>What the shop offers is decided here.</source>
            <translation>ما يعرضه المتجر يتقرر هنا.</translation>
        </message>
        <message>
            <source>What the shop offers is decided by the ERP.</source>
            <translation>ما يعرضه المتجر يقرره ERP.</translation>
        </message>
        <message>
            <source>What the shop offers is decided in the shop; nothing is sent to it.</source>
            <translation>ما يعرضه المتجر يتقرر في المتجر؛ ولا يرسل إليه شيء.</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>عمليات الجرد</translation>
        </message>
        <message>
            <source>The shop's own numbers</source>
            <translation>أرقام المتجر نفسه</translation>
        </message>
        <message>
            <source>In step</source>
            <translation>متطابق</translation>
        </message>
        <message>
            <source>No ERP is compared with this warehouse: none is connected, or none of its warehouses feeds this one.</source>
            <translation>لا يقارن أي ERP بهذا المستودع: إما أنه لا ERP متصل، أو لا مستودع من مستودعاته يغذي هذا المستودع.</translation>
        </message>
        <message>
            <source>On hand in the ERP</source>
            <translation>الموجود في ERP</translation>
        </message>
        <message>
            <source>Reserved there</source>
            <translation>المحجوز هناك</translation>
        </message>
        <message>
            <source>Sold here, not in the ERP yet</source>
            <translation>بيع هنا، وليس في ERP بعد</translation>
        </message>
        <message>
            <source>Buffer kept back</source>
            <translation>الاحتياطي المستبقى</translation>
        </message>
        <message>
            <source>The shop should offer</source>
            <translation>ينبغي أن يعرض المتجر</translation>
        </message>
        <message>
            <source>The shop offers</source>
            <translation>يعرض المتجر</translation>
        </message>
        <message>
            <source>Too many</source>
            <translation>زائد</translation>
        </message>
        <message>
            <source>Too few</source>
            <translation>ناقص</translation>
        </message>
        <message>
            <source>Incoming</source>
            <translation>الوارد</translation>
        </message>
        <message>
            <source>Variant of the ERP</source>
            <translation>المتغير في ERP</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>المتاح</translation>
        </message>
        <message>
            <source>Reserved for orders</source>
            <translation>محجوز للطلبات</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>الموجود</translation>
        </message>
        <message>
            <source>The ERP as of %1.</source>
            <translation>ERP حتى %1.</translation>
        </message>
        <message>
            <source>%1 instead of %2 in %3</source>
            <translation>%1 بدلا من %2 في %3</translation>
        </message>
        <message>
            <source>The ERP has %1 now, not %2: somebody moved it since. Count again.</source>
            <translation>لدى ERP الآن %1، وليس %2: حرك أحدهم المخزون منذ ذلك الحين. أعد الجرد.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Sync</name>
        <message>
            <source>Filter: resource:orders tries:&gt;1</source>
            <translation>تصفية: resource:orders tries:&gt;1</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>المتجر</translation>
        </message>
        <message>
            <source>Why it was not understood</source>
            <translation>سبب عدم الفهم</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>المحاولات</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>منذ</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>المستند</translation>
        </message>
        <message>
            <source>Everything was understood</source>
            <translation>تم فهم كل شيء</translation>
        </message>
        <message>
            <source>A document that cannot be read waits here with its reason; the rest goes on.</source>
            <translation>المستند الذي تتعذر قراءته ينتظر هنا مع سببه؛ ويستمر الباقي.</translation>
        </message>
        <message>
            <source>Synchronisation</source>
            <translation>المزامنة</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>صندوق الصادر</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>المتاجر</translation>
        </message>
        <message>
            <source>Warehouses</source>
            <translation>المستودعات</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>الفئات</translation>
        </message>
        <message>
            <source>Brands</source>
            <translation>العلامات التجارية</translation>
        </message>
        <message>
            <source>Listings</source>
            <translation>عروض المنتجات</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>المخزون</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>الطلبات</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>المرتجعات</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>قيد القراءة</translation>
        </message>
        <message>
            <source>Reading what is older</source>
            <translation>قراءة ما هو أقدم</translation>
        </message>
        <message>
            <source>Looking for what is gone</source>
            <translation>البحث عما حذف</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>قيد الإرسال</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>موقوف مؤقتا</translation>
        </message>
        <message>
            <source>Waits for the remote</source>
            <translation>بانتظار الطرف الآخر</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>لم يقرأ بعد</translation>
        </message>
        <message>
            <source>Newest read, older to come</source>
            <translation>قرئ الأحدث، والأقدم آت</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>محدث</translation>
        </message>
        <message>
            <source>Nothing is sent until you resume.</source>
            <translation>لا يرسل شيء حتى تستأنف.</translation>
        </message>
        <message>
            <source>Nothing is read until you resume.</source>
            <translation>لا يقرأ شيء حتى تستأنف.</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 ث</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Works</source>
            <translation>يعمل</translation>
        </message>
        <message>
            <source>Working offline</source>
            <translation>العمل دون اتصال</translation>
        </message>
        <message>
            <source>Cannot be reached</source>
            <translation>يتعذر الوصول إليه</translation>
        </message>
        <message>
            <source>Consent ended</source>
            <translation>انتهى التفويض</translation>
        </message>
        <message>
            <source>Consent ends soon</source>
            <translation>ينتهي التفويض قريبا</translation>
        </message>
        <message>
            <source>Access refused</source>
            <translation>رفض الوصول</translation>
        </message>
        <message>
            <source>Clock is off</source>
            <translation>الساعة غير مضبوطة</translation>
        </message>
        <message>
            <source>Many failures</source>
            <translation>إخفاقات كثيرة</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>الاتصال</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>المحاولة الآن</translation>
        </message>
        <message>
            <source>Renew the consent…</source>
            <translation>تجديد التفويض…</translation>
        </message>
        <message>
            <source>Parcels</source>
            <translation>الطرود</translation>
        </message>
        <message>
            <source>Cancellations</source>
            <translation>الإلغاءات</translation>
        </message>
        <message>
            <source>Delivery options</source>
            <translation>خيارات التوصيل</translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>التتبع</translation>
        </message>
        <message>
            <source>Price details</source>
            <translation>تفاصيل السعر</translation>
        </message>
        <message>
            <source>Return records</source>
            <translation>سجلات الإرجاع</translation>
        </message>
        <message>
            <source>Listing quality</source>
            <translation>جودة عروض المنتجات</translation>
        </message>
        <message>
            <source>Category rules</source>
            <translation>قواعد الفئات</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>كشوف الحساب</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>المعاملات</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>المدفوعات</translation>
        </message>
        <message>
            <source>Withdrawals</source>
            <translation>عمليات السحب</translation>
        </message>
        <message>
            <source>Unsettled orders</source>
            <translation>طلبات غير مسواة</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>المحادثات</translation>
        </message>
        <message>
            <source>Promotions</source>
            <translation>العروض الترويجية</translation>
        </message>
        <message>
            <source>Coupons</source>
            <translation>القسائم</translation>
        </message>
        <message>
            <source>Shop figures</source>
            <translation>أرقام المتجر</translation>
        </message>
        <message>
            <source>ERP</source>
            <translation>ERP</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Listing drafts</source>
            <translation>مسودات عروض المنتجات</translation>
        </message>
        <message>
            <source>Login refused</source>
            <translation>رُفض تسجيل الدخول</translation>
        </message>
        <message>
            <source>Check the login…</source>
            <translation>التحقق من تسجيل الدخول…</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::SyncPanel</name>
        <message>
            <source>ERP</source>
            <translation>ERP</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>المتجر</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>الشبكة</translation>
        </message>
        <message>
            <source>Online: reads and sends by itself</source>
            <translation>متصل: يقرأ ويرسل تلقائيا</translation>
        </message>
        <message>
            <source>Metered: sends, reads when asked</source>
            <translation>محدود: يرسل، ويقرأ عند الطلب</translation>
        </message>
        <message>
            <source>Offline: nothing leaves</source>
            <translation>غير متصل: لا يخرج شيء</translation>
        </message>
        <message>
            <source>How the network is used</source>
            <translation>كيفية استخدام الشبكة</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>المزامنة الآن</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>العمل</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>المنجز</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>السرعة</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>الوقت المتبقي</translation>
        </message>
        <message>
            <source>Last success</source>
            <translation>آخر نجاح</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Stop for now</source>
            <translation>إيقاف حاليا</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Documents that were not understood</source>
            <translation>مستندات لم تفهم</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>المستند</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>الطلب من جديد</translation>
        </message>
        <message>
            <source>No shop is connected.</source>
            <translation>لا متجر متصل.</translation>
        </message>
        <message>
            <source>offline since %1</source>
            <translation>غير متصل منذ %1</translation>
        </message>
        <message>
            <source>tried again in %1</source>
            <translation>تعاد المحاولة خلال %1</translation>
        </message>
        <message>
            <source>last answer %1</source>
            <translation>آخر رد %1</translation>
        </message>
        <message>
            <source>%1 of the last %2 calls failed</source>
            <translation>فشل %1 من آخر %2 من الاتصالات</translation>
        </message>
        <message>
            <source>token until %1</source>
            <translation>رمز الوصول حتى %1</translation>
        </message>
        <message>
            <source>consent until %1</source>
            <translation>التفويض حتى %1</translation>
        </message>
        <message>
            <source>its clock is %1 s ahead</source>
            <translation>ساعته متقدمة %1 ث</translation>
        </message>
        <message>
            <source>its clock is %1 s behind</source>
            <translation>ساعته متأخرة %1 ث</translation>
        </message>
        <message>
            <source>being read now</source>
            <translation>تجري قراءته الآن</translation>
        </message>
        <message>
            <source>last success %1</source>
            <translation>آخر نجاح %1</translation>
        </message>
        <message>
            <source>You work offline.</source>
            <translation>أنت تعمل دون اتصال.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>استئناف</translation>
        </message>
        <message>
            <source>Choose a line first.</source>
            <translation>اختر سطرا أولا.</translation>
        </message>
        <message>
            <source>It does not run now.</source>
            <translation>لا يجري الآن.</translation>
        </message>
        <message>
            <source>Choose a document first.</source>
            <translation>اختر مستندا أولا.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TablePage</name>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Nothing matches this filter</source>
            <translation>لا شيء يطابق عامل التصفية هذا</translation>
        </message>
        <message>
            <source>No record fits “%1”.</source>
            <translation>لا سجل يطابق «%1».</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>مسح التصفية</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ThreadView</name>
        <message>
            <source>What was said</source>
            <translation>ما قيل</translation>
        </message>
        <message>
            <source>A buyer</source>
            <translation>مشتر</translation>
        </message>
        <message>
            <source>Waits for an answer</source>
            <translation>بانتظار الرد</translation>
        </message>
        <message>
            <source>was due by %1</source>
            <translation>انتهت مهلة الرد %1</translation>
        </message>
        <message>
            <source>answer by %1</source>
            <translation>الرد قبل %1</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n رسالة</numerusform>
                <numerusform>رسالة واحدة</numerusform>
                <numerusform>رسالتان</numerusform>
                <numerusform>%n رسائل</numerusform>
                <numerusform>%n رسالة</numerusform>
                <numerusform>%n رسالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not read in the shop</source>
            <translation>
                <numerusform>%n رسالة غير مقروءة في المتجر</numerusform>
                <numerusform>رسالة واحدة غير مقروءة في المتجر</numerusform>
                <numerusform>رسالتان غير مقروءتين في المتجر</numerusform>
                <numerusform>%n رسائل غير مقروءة في المتجر</numerusform>
                <numerusform>%n رسالة غير مقروءة في المتجر</numerusform>
                <numerusform>%n رسالة غير مقروءة في المتجر</numerusform>
            </translation>
        </message>
        <message>
            <source>closed: the platform lets nobody write here now</source>
            <translation>مغلقة: لا تسمح المنصة لأحد بالكتابة هنا الآن</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>الطلب %1</translation>
        </message>
        <message>
            <source>%1, placed %2</source>
            <translation>%1، تاريخ الطلب %2</translation>
        </message>
        <message>
            <source>All orders of this buyer</source>
            <translation>كل طلبات هذا المشتري</translation>
        </message>
        <message>
            <source>Show what was said before</source>
            <translation>إظهار الرسائل السابقة</translation>
        </message>
        <message>
            <source>Nothing was said yet.</source>
            <translation>لا رسائل بعد.</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>المشتري</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>أمس</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>استرجاع</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TiersBox</name>
        <message>
            <source>What buyers get</source>
            <translation>ما يحصل عليه المشترون</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what has to be bought, what it brings</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>%n في المجموع</numerusform>
                <numerusform>%n في المجموع</numerusform>
                <numerusform>%n في المجموع</numerusform>
                <numerusform>%n في المجموع</numerusform>
                <numerusform>%n في المجموع</numerusform>
                <numerusform>%n في المجموع</numerusform>
            </translation>
        </message>
        <message>
            <source>On every order</source>
            <translation>على كل طلب</translation>
        </message>
        <message numerus="yes">
            <source>Buy %n or more</source>
            <translation>
                <numerusform>اشترِ %n أو أكثر</numerusform>
                <numerusform>اشترِ %n أو أكثر</numerusform>
                <numerusform>اشترِ %n أو أكثر</numerusform>
                <numerusform>اشترِ %n أو أكثر</numerusform>
                <numerusform>اشترِ %n أو أكثر</numerusform>
                <numerusform>اشترِ %n أو أكثر</numerusform>
            </translation>
        </message>
        <message>
            <source>Spend %1 or more</source>
            <translation>أنفق %1 أو أكثر</translation>
        </message>
        <message>
            <source>%1% off</source>
            <translation>خصم %1%</translation>
        </message>
        <message>
            <source>up to %1 off shipping</source>
            <translation>خصم يصل إلى %1 على الشحن</translation>
        </message>
        <message>
            <source>%1 off</source>
            <translation>خصم %1</translation>
        </message>
        <message>
            <source>shipping is free</source>
            <translation>الشحن مجاني</translation>
        </message>
        <message numerus="yes">
            <source>%n gift(s)</source>
            <translation>
                <numerusform>لا هدايا</numerusform>
                <numerusform>هدية واحدة</numerusform>
                <numerusform>هديتان</numerusform>
                <numerusform>%n هدايا</numerusform>
                <numerusform>%n هدية</numerusform>
                <numerusform>%n هدية</numerusform>
            </translation>
        </message>
        <message>
            <source>standard shipping</source>
            <translation>شحن عادي</translation>
        </message>
        <message>
            <source>express shipping</source>
            <translation>شحن سريع</translation>
        </message>
        <message>
            <source>any way of shipping</source>
            <translation>أي طريقة شحن</translation>
        </message>
        <message>
            <source>from our warehouses</source>
            <translation>من مستودعاتنا</translation>
        </message>
        <message>
            <source>from the platform's warehouses</source>
            <translation>من مستودعات المنصة</translation>
        </message>
        <message>
            <source>to %1</source>
            <comment>areas that are delivered to</comment>
            <translation>إلى %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TodayBoard</name>
        <message>
            <source>Returns</source>
            <translation>المرتجعات</translation>
        </message>
        <message numerus="yes">
            <source>%n return(s) lapse within four hours</source>
            <translation>
                <numerusform>%n عملية إرجاع تنتهي مهلتها خلال أربع ساعات</numerusform>
                <numerusform>عملية إرجاع واحدة تنتهي مهلتها خلال أربع ساعات</numerusform>
                <numerusform>عمليتا إرجاع تنتهي مهلتهما خلال أربع ساعات</numerusform>
                <numerusform>%n عمليات إرجاع تنتهي مهلها خلال أربع ساعات</numerusform>
                <numerusform>%n عملية إرجاع تنتهي مهلها خلال أربع ساعات</numerusform>
                <numerusform>%n عملية إرجاع تنتهي مهلها خلال أربع ساعات</numerusform>
            </translation>
        </message>
        <message>
            <source>Work the queue</source>
            <translation>معالجة القائمة</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n أخرى</numerusform>
                <numerusform>واحدة أخرى</numerusform>
                <numerusform>اثنتان أخريان</numerusform>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n أخرى</numerusform>
                <numerusform>%n أخرى</numerusform>
            </translation>
        </message>
        <message>
            <source>Late dispatch</source>
            <translation>شحن متأخر</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) must leave within four hours</source>
            <translation>
                <numerusform>%n طلب يجب أن يخرج خلال أربع ساعات</numerusform>
                <numerusform>طلب واحد يجب أن يخرج خلال أربع ساعات</numerusform>
                <numerusform>طلبان يجب أن يخرجا خلال أربع ساعات</numerusform>
                <numerusform>%n طلبات يجب أن تخرج خلال أربع ساعات</numerusform>
                <numerusform>%n طلبا يجب أن تخرج خلال أربع ساعات</numerusform>
                <numerusform>%n طلب يجب أن تخرج خلال أربع ساعات</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s) for shipment in all</source>
            <translation>
                <numerusform>%n طلب بانتظار الشحن إجمالا</numerusform>
                <numerusform>طلب واحد بانتظار الشحن إجمالا</numerusform>
                <numerusform>طلبان بانتظار الشحن إجمالا</numerusform>
                <numerusform>%n طلبات بانتظار الشحن إجمالا</numerusform>
                <numerusform>%n طلبا بانتظار الشحن إجمالا</numerusform>
                <numerusform>%n طلب بانتظار الشحن إجمالا</numerusform>
            </translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>إظهارها</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>صندوق الصادر</translation>
        </message>
        <message numerus="yes">
            <source>The shop refused %n change(s)</source>
            <translation>
                <numerusform>رفض المتجر %n تغيير</numerusform>
                <numerusform>رفض المتجر تغييرا واحدا</numerusform>
                <numerusform>رفض المتجر تغييرين</numerusform>
                <numerusform>رفض المتجر %n تغييرات</numerusform>
                <numerusform>رفض المتجر %n تغييرا</numerusform>
                <numerusform>رفض المتجر %n تغيير</numerusform>
            </translation>
        </message>
        <message>
            <source>Each says why, and how to mend it.</source>
            <translation>كل منها يبين السبب وطريقة إصلاحه.</translation>
        </message>
        <message>
            <source>Mend them</source>
            <translation>إصلاحها</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>التعارضات</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) were changed in the shop too</source>
            <translation>
                <numerusform>تغير %n حقل في المتجر أيضا</numerusform>
                <numerusform>تغير حقل واحد في المتجر أيضا</numerusform>
                <numerusform>تغير حقلان في المتجر أيضا</numerusform>
                <numerusform>تغيرت %n حقول في المتجر أيضا</numerusform>
                <numerusform>تغير %n حقلا في المتجر أيضا</numerusform>
                <numerusform>تغير %n حقل في المتجر أيضا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them is (are) yours</source>
            <translation>
                <numerusform>%n منها لك</numerusform>
                <numerusform>واحد منها لك</numerusform>
                <numerusform>اثنان منها لك</numerusform>
                <numerusform>%n منها لك</numerusform>
                <numerusform>%n منها لك</numerusform>
                <numerusform>%n منها لك</numerusform>
            </translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>حل</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>دليل العمل</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Task for anybody</source>
            <translation>مهمة لأي شخص</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>مهمة</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>حتى %1</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>بشأن %1</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>موافقة</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n change(s)</source>
            <translation>
                <numerusform>%1، %n تغيير</numerusform>
                <numerusform>%1، تغيير واحد</numerusform>
                <numerusform>%1، تغييران</numerusform>
                <numerusform>%1، %n تغييرات</numerusform>
                <numerusform>%1، %n تغييرا</numerusform>
                <numerusform>%1، %n تغيير</numerusform>
            </translation>
        </message>
        <message>
            <source>Read the changes</source>
            <translation>قراءة التغييرات</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>منذ %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more return(s) wait for an answer</source>
            <translation>
                <numerusform>%n عملية إرجاع أخرى تنتظر الرد</numerusform>
                <numerusform>عملية إرجاع أخرى تنتظر الرد</numerusform>
                <numerusform>عمليتا إرجاع أخريان تنتظران الرد</numerusform>
                <numerusform>%n عمليات إرجاع أخرى تنتظر الرد</numerusform>
                <numerusform>%n عملية إرجاع أخرى تنتظر الرد</numerusform>
                <numerusform>%n عملية إرجاع أخرى تنتظر الرد</numerusform>
            </translation>
        </message>
        <message>
            <source>the next by %1</source>
            <translation>التالية حتى %1</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>المخزون</translation>
        </message>
        <message numerus="yes">
            <source>%n live SKU(s) are sold out</source>
            <translation>
                <numerusform>%n رمز SKU نشط نفد</numerusform>
                <numerusform>رمز SKU نشط واحد نفد</numerusform>
                <numerusform>رمزا SKU نشطان نفدا</numerusform>
                <numerusform>%n رموز SKU نشطة نفدت</numerusform>
                <numerusform>%n رمز SKU نشط نفدت</numerusform>
                <numerusform>%n رمز SKU نشط نفدت</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n SKU(s) run low</source>
            <translation>
                <numerusform>%n رمز SKU يوشك على النفاد</numerusform>
                <numerusform>رمز SKU واحد يوشك على النفاد</numerusform>
                <numerusform>رمزا SKU يوشكان على النفاد</numerusform>
                <numerusform>%n رموز SKU توشك على النفاد</numerusform>
                <numerusform>%n رمز SKU توشك على النفاد</numerusform>
                <numerusform>%n رمز SKU توشك على النفاد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more run(s) low</source>
            <translation>
                <numerusform>%n غيرها يوشك على النفاد</numerusform>
                <numerusform>واحد غيرها يوشك على النفاد</numerusform>
                <numerusform>اثنان غيرها يوشكان على النفاد</numerusform>
                <numerusform>%n غيرها توشك على النفاد</numerusform>
                <numerusform>%n غيرها توشك على النفاد</numerusform>
                <numerusform>%n غيرها توشك على النفاد</numerusform>
            </translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>مجموعة تغييرات</translation>
        </message>
        <message>
            <source>approved, not published yet</source>
            <translation>موافق عليها، لم تنشر بعد</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>نشر</translation>
        </message>
        <message>
            <source>%1 % done</source>
            <translation>اكتمل %1 %</translation>
        </message>
        <message>
            <source>waits for approval since %1</source>
            <translation>بانتظار الموافقة منذ %1</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>إظهار</translation>
        </message>
        <message>
            <source>Held by review</source>
            <translation>موقوف للمراجعة</translation>
        </message>
        <message numerus="yes">
            <source>%n listing(s) under platform review</source>
            <translation>
                <numerusform>%n عرض منتج قيد مراجعة المنصة</numerusform>
                <numerusform>عرض منتج واحد قيد مراجعة المنصة</numerusform>
                <numerusform>عرضا منتج قيد مراجعة المنصة</numerusform>
                <numerusform>%n عروض منتجات قيد مراجعة المنصة</numerusform>
                <numerusform>%n عرض منتج قيد مراجعة المنصة</numerusform>
                <numerusform>%n عرض منتج قيد مراجعة المنصة</numerusform>
            </translation>
        </message>
        <message>
            <source>Prices and stock go out meanwhile; texts wait.</source>
            <translation>تخرج الأسعار والمخزون في هذه الأثناء؛ وتنتظر النصوص.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) on the way</source>
            <translation>
                <numerusform>%n تغيير في الطريق</numerusform>
                <numerusform>تغيير واحد في الطريق</numerusform>
                <numerusform>تغييران في الطريق</numerusform>
                <numerusform>%n تغييرات في الطريق</numerusform>
                <numerusform>%n تغييرا في الطريق</numerusform>
                <numerusform>%n تغيير في الطريق</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest since %1</source>
            <translation>أقدمها منذ %1</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>غير متصل</translation>
        </message>
        <message>
            <source>over</source>
            <translation>انتهت</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) on returns</source>
            <translation>
                <numerusform>%n قرار بشأن المرتجعات</numerusform>
                <numerusform>قرار واحد بشأن المرتجعات</numerusform>
                <numerusform>قراران بشأن المرتجعات</numerusform>
                <numerusform>%n قرارات بشأن المرتجعات</numerusform>
                <numerusform>%n قرارا بشأن المرتجعات</numerusform>
                <numerusform>%n قرار بشأن المرتجعات</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change set(s) decided</source>
            <translation>
                <numerusform>%n مجموعة تغييرات تم البت فيها</numerusform>
                <numerusform>مجموعة تغييرات واحدة تم البت فيها</numerusform>
                <numerusform>مجموعتا تغييرات تم البت فيهما</numerusform>
                <numerusform>%n مجموعات تغييرات تم البت فيها</numerusform>
                <numerusform>%n مجموعة تغييرات تم البت فيها</numerusform>
                <numerusform>%n مجموعة تغييرات تم البت فيها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n playbook(s) finished</source>
            <translation>
                <numerusform>%n دليل عمل منته</numerusform>
                <numerusform>دليل عمل واحد انتهى</numerusform>
                <numerusform>دليلا عمل انتهيا</numerusform>
                <numerusform>%n أدلة عمل انتهت</numerusform>
                <numerusform>%n دليل عمل انتهت</numerusform>
                <numerusform>%n دليل عمل انتهت</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s) lapse within four hours if the network stays off. Decide them now: they leave first, in order of expiry.</source>
            <translation>
                <numerusform>%n مهلة تنتهي خلال أربع ساعات إن بقيت الشبكة مقطوعة. قرر الآن: تخرج القرارات أولا، بترتيب انتهاء المهل.</numerusform>
                <numerusform>مهلة واحدة تنتهي خلال أربع ساعات إن بقيت الشبكة مقطوعة. قرر الآن: تخرج القرارات أولا، بترتيب انتهاء المهل.</numerusform>
                <numerusform>مهلتان تنتهيان خلال أربع ساعات إن بقيت الشبكة مقطوعة. قرر الآن: تخرج القرارات أولا، بترتيب انتهاء المهل.</numerusform>
                <numerusform>%n مهل تنتهي خلال أربع ساعات إن بقيت الشبكة مقطوعة. قرر الآن: تخرج القرارات أولا، بترتيب انتهاء المهل.</numerusform>
                <numerusform>%n مهلة تنتهي خلال أربع ساعات إن بقيت الشبكة مقطوعة. قرر الآن: تخرج القرارات أولا، بترتيب انتهاء المهل.</numerusform>
                <numerusform>%n مهلة تنتهي خلال أربع ساعات إن بقيت الشبكة مقطوعة. قرر الآن: تخرج القرارات أولا، بترتيب انتهاء المهل.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TodayPanel</name>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>العمل</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::VariantsBox</name>
        <message>
            <source>Variants</source>
            <translation>المتغيرات</translation>
        </message>
        <message numerus="yes">
            <source>Variants, %n</source>
            <translation>
                <numerusform>المتغيرات، %n</numerusform>
                <numerusform>المتغيرات، %n</numerusform>
                <numerusform>المتغيرات، %n</numerusform>
                <numerusform>المتغيرات، %n</numerusform>
                <numerusform>المتغيرات، %n</numerusform>
                <numerusform>المتغيرات، %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>المتغير</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>السعر</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>Type a price, or a change of it such as −5%.</source>
            <translation>اكتب سعرا، أو تغييرا له مثل −5%.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Versions</name>
        <message>
            <source>%1 g</source>
            <translation>%1 غ</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>Variant removed</source>
            <translation>أزيل متغير</translation>
        </message>
        <message>
            <source>Variant added</source>
            <translation>أضيف متغير</translation>
        </message>
        <message>
            <source>Description rewritten</source>
            <translation>أعيدت كتابة الوصف</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>field, old → new</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>variant · what changed</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::WorkModel</name>
        <message>
            <source>%1 a second</source>
            <translation>%1 في الثانية</translation>
        </message>
    </context>
    <context>
        <name>quayside::playbooks::Problems</name>
        <message>
            <source>Did you mean “%1”?</source>
            <translation>هل قصدت «%1»؟</translation>
        </message>
        <message>
            <source>The file is not UTF-8 text. Save it as UTF-8.</source>
            <translation>الملف ليس نصا بترميز UTF-8. احفظه بترميز UTF-8.</translation>
        </message>
        <message>
            <source>The document is larger than %1 KB. Cut it into parts that include each other.</source>
            <translation>المستند أكبر من %1 كيلوبايت. قسمه إلى أجزاء يضمن بعضها بعضا.</translation>
        </message>
        <message>
            <source>The document does not begin with a line “---” and its front matter (id, version, title, kind, owner).</source>
            <translation>لا يبدأ المستند بسطر «---» ومقدمته (id وversion وtitle وkind وowner).</translation>
        </message>
        <message>
            <source>The front matter has no closing line “---”.</source>
            <translation>ليس للمقدمة سطر ختامي «---».</translation>
        </message>
        <message>
            <source>The front matter cannot be read as YAML: %1.</source>
            <translation>لا يمكن قراءة المقدمة بصيغة YAML: %1.</translation>
        </message>
        <message>
            <source>“%1” stands in the front matter twice. Keep one.</source>
            <translation>يرد «%1» في المقدمة مرتين. أبق واحدا.</translation>
        </message>
        <message>
            <source>“%1” is not a key that the program knows.</source>
            <translation>ليس «%1» مفتاحا يعرفه البرنامج.</translation>
        </message>
        <message>
            <source>“%1” has the wrong form: write a text, or a list of texts in [ ].</source>
            <translation>صيغة «%1» خطأ: اكتب نصا، أو قائمة نصوص بين [ ].</translation>
        </message>
        <message>
            <source>“%1” is missing in the front matter.</source>
            <translation>ينقص «%1» في المقدمة.</translation>
        </message>
        <message>
            <source>“%1” cannot be an id: small letters, digits and single hyphens only.</source>
            <translation>لا يصلح «%1» معرفا: حروف لاتينية صغيرة وأرقام وواصلات مفردة فقط.</translation>
        </message>
        <message>
            <source>“%1” is not a version such as 1.2.</source>
            <translation>ليس «%1» إصدارا مثل 1.2.</translation>
        </message>
        <message>
            <source>“%1” is not a kind of playbook: sop, checklist, runbook, decision, blueprint or action-plan.</source>
            <translation>ليس «%1» نوعا من أدلة العمل: sop أو checklist أو runbook أو decision أو blueprint أو action-plan.</translation>
        </message>
        <message>
            <source>There is no role “%1”.</source>
            <translation>لا يوجد دور «%1».</translation>
        </message>
        <message>
            <source>“%1” is not a kind of record, such as returns, orders or skus.</source>
            <translation>ليس «%1» نوعا من السجلات، مثل returns أو orders أو skus.</translation>
        </message>
        <message>
            <source>There is no alert “%1”.</source>
            <translation>لا يوجد تنبيه «%1».</translation>
        </message>
        <message>
            <source>“%1” is not a span of time such as 90m, 4h or 2d.</source>
            <translation>ليس «%1» مدة مثل 90m أو 4h أو 2d.</translation>
        </message>
        <message>
            <source>“%1” under fit must be a number from 1 to 5.</source>
            <translation>يجب أن يكون «%1» تحت fit رقما من 1 إلى 5.</translation>
        </message>
        <message>
            <source>The document has no step. Begin one with a heading of level two (##).</source>
            <translation>ليس في المستند خطوة. ابدأ واحدة بعنوان من المستوى الثاني (##).</translation>
        </message>
        <message>
            <source>There is a step “%1” already. Give this one an id of its own: {#id}.</source>
            <translation>توجد خطوة «%1» من قبل. أعط هذه معرفا خاصا بها: {#id}.</translation>
        </message>
        <message>
            <source>“%1” in the braces is not known.</source>
            <translation>ما بين القوسين «%1» غير معروف.</translation>
        </message>
        <message>
            <source>The criteria “%1” are not understood.</source>
            <translation>تعذر فهم المعايير «%1».</translation>
        </message>
        <message>
            <source>There are criteria (“%1”), but the front matter does not say of which kind of record: add trigger: on.</source>
            <translation>توجد معايير («%1»)، لكن المقدمة لا تذكر نوع السجلات: أضف trigger: on.</translation>
        </message>
        <message>
            <source>There is no command “%1”.</source>
            <translation>لا يوجد أمر «%1».</translation>
        </message>
        <message>
            <source>The command does not take “%1”.</source>
            <translation>لا يقبل الأمر «%1».</translation>
        </message>
        <message>
            <source>“%1” is not one of the choices.</source>
            <translation>ليس «%1» من الخيارات.</translation>
        </message>
        <message>
            <source>“%1” acts on %2, but the playbook is about another kind of record.</source>
            <translation>يعمل «%1» على %2، لكن دليل العمل يخص نوعا آخر من السجلات.</translation>
        </message>
        <message>
            <source>A check has no text.</source>
            <translation>نقطة تحقق دون نص.</translation>
        </message>
        <message>
            <source>There is no step “%1” to go to.</source>
            <translation>لا توجد خطوة «%1» للانتقال إليها.</translation>
        </message>
        <message>
            <source>HTML is not allowed in a playbook: “%1”. Write it as Markdown.</source>
            <translation>لا يسمح بلغة HTML في دليل عمل: «%1». اكتبه بصيغة Markdown.</translation>
        </message>
        <message>
            <source>The picture “%1” lies on another machine. Put it beside the document, so that opening it tells nobody.</source>
            <translation>الصورة «%1» على جهاز آخر. ضعها بجانب المستند، حتى لا يعلم أحد بفتحه.</translation>
        </message>
        <message>
            <source>The link “%1” leads nowhere that is allowed: use https, command:, playbook:, include: or #step.</source>
            <translation>لا يؤدي الرابط «%1» إلى شيء مسموح به: استخدم https أو command: أو playbook: أو include: أو #step.</translation>
        </message>
        <message>
            <source>“%1” at the head of the table is not a field of the record.</source>
            <translation>ليس «%1» في رأس الجدول حقلا من حقول السجل.</translation>
        </message>
        <message>
            <source>A decision table needs at least one column of criteria, a last column of outcomes, and a row (“%1”).</source>
            <translation>يحتاج جدول القرار إلى عمود معايير واحد على الأقل، وعمود أخير للنتائج، وصف («%1»).</translation>
        </message>
        <message>
            <source>The row “%1” says nothing about what to do.</source>
            <translation>لا يذكر الصف «%1» ما ينبغي عمله.</translation>
        </message>
        <message>
            <source>No row fits “%1”. Add a row for it, or one that begins with “otherwise”.</source>
            <translation>لا صف يناسب «%1». أضف صفا له، أو صفا يبدأ بكلمة «otherwise».</translation>
        </message>
        <message>
            <source>This row and the one of line %1 both fit “%2”. Narrow one of them, or write {first} at the step.</source>
            <translation>هذا الصف وصف السطر %1 كلاهما يناسب «%2». ضيق أحدهما، أو اكتب {first} عند الخطوة.</translation>
        </message>
        <message>
            <source>The row “%1” is never the first to fit. Move it up or take it out.</source>
            <translation>الصف «%1» لا يكون أبدا أول المناسب. انقله إلى أعلى أو احذفه.</translation>
        </message>
        <message>
            <source>The table (%1) has too many cases to look at them all for gaps and overlaps.</source>
            <translation>حالات الجدول (%1) أكثر من أن تفحص كلها بحثا عن ثغرات وتداخلات.</translation>
        </message>
        <message>
            <source>“%1” is the id of %2 as well. Give one of them another.</source>
            <translation>المعرف «%1» هو معرف %2 أيضا. أعط أحدهما معرفا آخر.</translation>
        </message>
        <message>
            <source>There is no playbook “%1”.</source>
            <translation>لا يوجد دليل عمل «%1».</translation>
        </message>
        <message>
            <source>“%1” includes itself by way of %2.</source>
            <translation>يضمن «%1» نفسه عن طريق %2.</translation>
        </message>
        <message>
            <source>The step “%1” is locked in “%2” and must stay as it is there.</source>
            <translation>الخطوة «%1» مقفلة في «%2» ويجب أن تبقى كما هي هناك.</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>ملاحظة: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::playbooks::RunCommands</name>
        <message>
            <source>Check</source>
            <translation>نقطة تحقق</translation>
        </message>
        <message>
            <source>Check; empty: the whole step</source>
            <translation>نقطة تحقق؛ فارغ: الخطوة كلها</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Tick a check</source>
            <translation>تأشير نقطة تحقق</translation>
        </message>
        <message>
            <source>Untick a check</source>
            <translation>إلغاء تأشير نقطة تحقق</translation>
        </message>
        <message>
            <source>Note evidence</source>
            <translation>تدوين إثبات</translation>
        </message>
        <message>
            <source>Attach a file as evidence</source>
            <translation>إرفاق ملف كإثبات</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Take evidence away</source>
            <translation>إزالة إثبات</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الإثبات</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>اتخاذ القرار</translation>
        </message>
        <message>
            <source>Row; empty: the one that fits</source>
            <translation>الصف؛ فارغ: الصف المناسب</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>الخطوة</translation>
        </message>
        <message>
            <source>Record an act of a step</source>
            <translation>تسجيل إجراء في خطوة</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>الأمر</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>السجلات</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>ما نتج عنه</translation>
        </message>
        <message>
            <source>Finish the step</source>
            <translation>إنهاء الخطوة</translation>
        </message>
        <message>
            <source>Go to a step</source>
            <translation>الانتقال إلى خطوة</translation>
        </message>
        <message>
            <source>Hand a run over</source>
            <translation>تسليم تنفيذ</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>إلى من</translation>
        </message>
        <message>
            <source>Finish the run</source>
            <translation>إنهاء التنفيذ</translation>
        </message>
        <message>
            <source>Abandon the run</source>
            <translation>ترك التنفيذ</translation>
        </message>
        <message>
            <source>Look at the record of a run again</source>
            <translation>إعادة النظر في سجل التنفيذ</translation>
        </message>
        <message>
            <source>Escalate an overdue run</source>
            <translation>تصعيد تنفيذ متأخر</translation>
        </message>
        <message>
            <source>Start a playbook</source>
            <translation>بدء دليل عمل</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>دليل العمل</translation>
        </message>
        <message>
            <source>Step; empty: where the record enters</source>
            <translation>الخطوة؛ فارغ: حيث يدخل السجل</translation>
        </message>
        <message>
            <source>What it needs to know: name=value; name=value</source>
            <translation>ما يحتاج إلى معرفته: اسم=قيمة; اسم=قيمة</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::CommandActions</name>
        <message>
            <source>File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <source>View</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>التغييرات</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>تنفيذ</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>انتقال</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>نافذة</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>مساعدة</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ConnectionsDialog</name>
        <message>
            <source>Practice shop on this computer</source>
            <translation>متجر تدريب على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Practice shop at %1</source>
            <translation>متجر تدريب على العنوان %1</translation>
        </message>
        <message>
            <source>TikTok Shop, app %1</source>
            <translation>TikTok Shop، التطبيق %1</translation>
        </message>
        <message>
            <source>ERP at %1</source>
            <translation>ERP على العنوان %1</translation>
        </message>
        <message>
            <source>It runs while the workspace is open. Nothing in it reaches anybody.</source>
            <translation>يعمل ما دامت مساحة العمل مفتوحة. لا شيء فيه يصل إلى أحد.</translation>
        </message>
        <message>
            <source>Reading until when the consent holds…</source>
            <translation>تجري قراءة مدة سريان التفويض…</translation>
        </message>
        <message>
            <source>Database %1, user %2</source>
            <translation>قاعدة البيانات %1، المستخدم %2</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>الاتصالات</translation>
        </message>
        <message>
            <source>Nothing is connected yet.</source>
            <translation>لا شيء متصل بعد.</translation>
        </message>
        <message>
            <source>Connect a TikTok Shop…</source>
            <translation>توصيل متجر TikTok Shop…</translation>
        </message>
        <message>
            <source>Opens in a workspace of its own; this one stays as it is.</source>
            <translation>يفتح في مساحة عمل خاصة به؛ وتبقى هذه كما هي.</translation>
        </message>
        <message>
            <source>For this workspace.</source>
            <translation>لمساحة العمل هذه.</translation>
        </message>
        <message>
            <source>Connect an ERP…</source>
            <translation>توصيل ERP…</translation>
        </message>
        <message>
            <source>For this workspace: products, stock and sales of a Tryton server.</source>
            <translation>لمساحة العمل هذه: منتجات خادم Tryton ومخزونه ومبيعاته.</translation>
        </message>
        <message>
            <source>Open the practice shop</source>
            <translation>فتح متجر التدريب</translation>
        </message>
        <message>
            <source>A workspace of its own, to try things without consequences.</source>
            <translation>مساحة عمل خاصة به، لتجرب دون عواقب.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>تسجيل الدخول من جديد</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>تغيير…</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>لم يسجل أحد الدخول.</translation>
        </message>
        <message>
            <source>The consent ended on %1.</source>
            <translation>انتهى التفويض في %1.</translation>
        </message>
        <message>
            <source>Signed in.</source>
            <translation>تم تسجيل الدخول.</translation>
        </message>
        <message>
            <source>The consent holds until %1.</source>
            <translation>يسري التفويض حتى %1.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::Desktop</name>
        <message>
            <source>The copy of the shop was damaged and moved aside to %1. It is read from the shop again; your changes are safe.</source>
            <translation>كانت نسخة المتجر تالفة ونقلت جانبا إلى %1. تقرأ من المتجر من جديد؛ وتغييراتك سليمة.</translation>
        </message>
        <message>
            <source>Your changes were in a damaged file, which lies at %1 now. %2 changes and %3 entries of the outbox were saved, %4 rows could not be read.</source>
            <translation>كانت تغييراتك في ملف تالف، وهو الآن في %1. تم إنقاذ %2 من التغييرات و%3 من مدخلات صندوق الصادر، وتعذرت قراءة %4 من الصفوف.</translation>
        </message>
        <message>
            <source>Setting up a practice shop</source>
            <translation>إعداد متجر تدريب</translation>
        </message>
        <message>
            <source>Opening the workspace</source>
            <translation>فتح مساحة العمل</translation>
        </message>
        <message>
            <source>A shop of your own to try everything on. Nothing in it reaches anybody.</source>
            <translation>متجر خاص بك لتجرب فيه كل شيء. لا شيء فيه يصل إلى أحد.</translation>
        </message>
        <message>
            <source>Pass-phrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>The secrets of this workspace are sealed. Pass-phrase:</source>
            <translation>أسرار مساحة العمل هذه مختومة. عبارة المرور:</translation>
        </message>
        <message>
            <source>The history of what the shop said before was damaged and moved aside to %1. It is kept anew from now on; your changes are safe.</source>
            <translation>كان تاريخ ما ذكره المتجر سابقا تالفا ونقل جانبا إلى %1. يحفظ من جديد من الآن فصاعدا؛ وتغييراتك سليمة.</translation>
        </message>
        <message>
            <source>Setting up the workspace</source>
            <translation>إعداد مساحة العمل</translation>
        </message>
        <message>
            <source>Setting up the connection</source>
            <translation>إعداد الاتصال</translation>
        </message>
        <message>
            <source>Signed in to %1 again.</source>
            <translation>تم تسجيل الدخول إلى %1 من جديد.</translation>
        </message>
        <message>
            <source>What waited goes on now.</source>
            <translation>ما كان ينتظر يتابع الآن.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ErpPage</name>
        <message>
            <source>Connect an ERP</source>
            <translation>توصيل ERP</translation>
        </message>
        <message>
            <source>A Tryton server, version 6 or 7. Stock and costs come from it, sales go to it; what belongs together is matched by code and barcode and shown before anything is written.</source>
            <translation>خادم Tryton بالإصدار 6 أو 7. يأتي منه المخزون والتكاليف، وتذهب إليه المبيعات؛ وتطابق العناصر المتقابلة بالرمز والباركود وتعرض قبل كتابة أي شيء.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>قاعدة البيانات</translation>
        </message>
        <message>
            <source>User</source>
            <translation>المستخدم</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>كلمة المرور</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>اختبار الاتصال</translation>
        </message>
        <message>
            <source>That is no address; one looks like https://erp.example.com:8000</source>
            <translation>ليس هذا عنوانا؛ يبدو العنوان هكذا: https://erp.example.com:8000</translation>
        </message>
        <message>
            <source>Logging in to %1…</source>
            <translation>تسجيل الدخول إلى %1…</translation>
        </message>
        <message>
            <source>Tryton %1, company %2, %3.</source>
            <translation>Tryton %1، الشركة %2، %3.</translation>
        </message>
        <message>
            <source>Every module that is needed is active.</source>
            <translation>كل الوحدات البرمجية اللازمة مفعلة.</translation>
        </message>
        <message>
            <source>Modules are missing: %1. Ask whoever runs the ERP to activate them, then test again.</source>
            <translation>تنقص وحدات برمجية: %1. اطلب من مشغل ERP تفعيلها، ثم اختبر من جديد.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::HelpWindow</name>
        <message>
            <source>Help — Quayside</source>
            <translation>المساعدة — Quayside</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>البحث في المساعدة</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>المواضيع</translation>
        </message>
        <message>
            <source>Page of the help</source>
            <translation>صفحة المساعدة</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::MainWindow</name>
        <message>
            <source>%1 (practice) — Quayside</source>
            <translation>%1 (تدريب) — Quayside</translation>
        </message>
        <message>
            <source>%1 — Quayside</source>
            <translation>%1 — Quayside</translation>
        </message>
        <message>
            <source>Navigation</source>
            <translation>التنقل</translation>
        </message>
        <message>
            <source>Work in hand</source>
            <translation>العمل الجاري</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>العمل دون اتصال</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <source>Find a command or record…</source>
            <translation>ابحث عن أمر أو سجل…</translation>
        </message>
        <message>
            <source>Narrow navigation</source>
            <translation>تنقل ضيق</translation>
        </message>
        <message>
            <source>Relaxed rows</source>
            <translation>صفوف متباعدة</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>الانتقال إلى %1</translation>
        </message>
        <message>
            <source>Next panel</source>
            <translation>اللوحة التالية</translation>
        </message>
        <message>
            <source>Previous panel</source>
            <translation>اللوحة السابقة</translation>
        </message>
        <message>
            <source>Panels at the side</source>
            <translation>اللوحات الجانبية</translation>
        </message>
        <message>
            <source>Reset layout</source>
            <translation>إعادة ضبط التخطيط</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>About Quayside</source>
            <translation>حول Quayside</translation>
        </message>
        <message>
            <source>Colours of the system</source>
            <translation>ألوان النظام</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>ألوان فاتحة</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>ألوان داكنة</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;ملف</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;تحرير</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;عرض</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;السجل</translation>
        </message>
        <message>
            <source>&amp;Changes</source>
            <translation>التغي&amp;يرات</translation>
        </message>
        <message>
            <source>R&amp;un</source>
            <translation>تنفي&amp;ذ</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>ا&amp;نتقال</translation>
        </message>
        <message>
            <source>&amp;Window</source>
            <translation>نا&amp;فذة</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>مساع&amp;دة</translation>
        </message>
        <message>
            <source>Who works here</source>
            <translation>من يعمل هنا</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>الأدوات</translation>
        </message>
        <message>
            <source>Find a command, a record or a person</source>
            <translation>ابحث عن أمر أو سجل أو شخص</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>تنويه</translation>
        </message>
        <message>
            <source>Dismiss the notice</source>
            <translation>إخفاء التنويه</translation>
        </message>
        <message>
            <source>Quayside %1
A workstation for shops. Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Quayside %1
محطة عمل للمتاجر. برنامج حر برخصة جنو العمومية العامة GNU General Public License، الإصدار 3 أو ما بعده.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n record(s)</source>
            <translation>
                <numerusform>%1: %n سجل</numerusform>
                <numerusform>%1: سجل واحد</numerusform>
                <numerusform>%1: سجلان</numerusform>
                <numerusform>%1: %n سجلات</numerusform>
                <numerusform>%1: %n سجلا</numerusform>
                <numerusform>%1: %n سجل</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: done</source>
            <translation>%1: تم</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) stayed as they were</source>
            <translation>
                <numerusform>%n سجل بقي كما كان</numerusform>
                <numerusform>سجل واحد بقي كما كان</numerusform>
                <numerusform>سجلان بقيا كما كانا</numerusform>
                <numerusform>%n سجلات بقيت كما كانت</numerusform>
                <numerusform>%n سجلا بقيت كما كانت</numerusform>
                <numerusform>%n سجل بقيت كما كانت</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were left out: %1</source>
            <translation>
                <numerusform>استبعد %n صف: %1</numerusform>
                <numerusform>استبعد صف واحد: %1</numerusform>
                <numerusform>استبعد صفان: %1</numerusform>
                <numerusform>استبعدت %n صفوف: %1</numerusform>
                <numerusform>استبعد %n صفا: %1</numerusform>
                <numerusform>استبعد %n صف: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message numerus="yes">
            <source>Synchronised: %n record(s) changed here</source>
            <translation>
                <numerusform>تمت المزامنة: تغير هنا %n سجل</numerusform>
                <numerusform>تمت المزامنة: تغير هنا سجل واحد</numerusform>
                <numerusform>تمت المزامنة: تغير هنا سجلان</numerusform>
                <numerusform>تمت المزامنة: تغيرت هنا %n سجلات</numerusform>
                <numerusform>تمت المزامنة: تغير هنا %n سجلا</numerusform>
                <numerusform>تمت المزامنة: تغير هنا %n سجل</numerusform>
            </translation>
        </message>
        <message>
            <source>Synchronised: everything is up to date</source>
            <translation>تمت المزامنة: كل شيء محدث</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) went live</source>
            <translation>
                <numerusform>%n تغيير صار ساريا</numerusform>
                <numerusform>تغيير واحد صار ساريا</numerusform>
                <numerusform>تغييران صارا ساريين</numerusform>
                <numerusform>%n تغييرات صارت سارية</numerusform>
                <numerusform>%n تغييرا صارت سارية</numerusform>
                <numerusform>%n تغيير صارت سارية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused by the shop</source>
            <translation>
                <numerusform>رفض المتجر %n</numerusform>
                <numerusform>رفض المتجر واحدا</numerusform>
                <numerusform>رفض المتجر اثنين</numerusform>
                <numerusform>رفض المتجر %n</numerusform>
                <numerusform>رفض المتجر %n</numerusform>
                <numerusform>رفض المتجر %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) found</source>
            <translation>
                <numerusform>اكتشف %n تعارض</numerusform>
                <numerusform>اكتشف تعارض واحد</numerusform>
                <numerusform>اكتشف تعارضان</numerusform>
                <numerusform>اكتشفت %n تعارضات</numerusform>
                <numerusform>اكتشف %n تعارضا</numerusform>
                <numerusform>اكتشف %n تعارض</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) could not be read; they are tried again</source>
            <translation>
                <numerusform>تعذرت قراءة %n جزء؛ تعاد المحاولة</numerusform>
                <numerusform>تعذرت قراءة جزء واحد؛ تعاد المحاولة</numerusform>
                <numerusform>تعذرت قراءة جزأين؛ تعاد المحاولة</numerusform>
                <numerusform>تعذرت قراءة %n أجزاء؛ تعاد المحاولة</numerusform>
                <numerusform>تعذرت قراءة %n جزءا؛ تعاد المحاولة</numerusform>
                <numerusform>تعذرت قراءة %n جزء؛ تعاد المحاولة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %2, %n record(s)</source>
            <translation>
                <numerusform>%1: %2، %n سجل</numerusform>
                <numerusform>%1: %2، سجل واحد</numerusform>
                <numerusform>%1: %2، سجلان</numerusform>
                <numerusform>%1: %2، %n سجلات</numerusform>
                <numerusform>%1: %2، %n سجلا</numerusform>
                <numerusform>%1: %2، %n سجل</numerusform>
            </translation>
        </message>
        <message>
            <source>%1
There is no step to take.</source>
            <translation>%1
لا توجد خطوة لذلك.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>PIN of %1</source>
            <translation>رمز PIN لدى %1</translation>
        </message>
        <message>
            <source>Choose who works here</source>
            <translation>اختر من يعمل هنا</translation>
        </message>
        <message>
            <source>%1, %2. Click to change who works here.</source>
            <translation>%1، %2. انقر لتغيير من يعمل هنا.</translation>
        </message>
        <message>
            <source>Everything has its place</source>
            <translation>لكل شيء مكانه</translation>
        </message>
        <message>
            <source>Today says what needs you first. Below it are the records, then what waits for a decision. Ctrl and a digit goes there.</source>
            <translation>تبين لوحة «اليوم» ما يحتاج إليك أولا. وتحتها السجلات، ثم ما ينتظر البت. اضغط Ctrl مع رقم للانتقال إليها.</translation>
        </message>
        <message>
            <source>Rows answer at once</source>
            <translation>الصفوف تستجيب فورا</translation>
        </message>
        <message>
            <source>All of it is read from this computer, with or without a network. Press / to filter, F2 to change a cell; -5% works on a price.</source>
            <translation>يقرأ كل شيء من هذا الحاسوب، مع الشبكة أو دونها. اضغط / للتصفية، وF2 لتغيير خلية؛ ويمكن كتابة -5% في السعر.</translation>
        </message>
        <message>
            <source>What is chosen stands beside</source>
            <translation>ما تختاره يظهر بجانبه</translation>
        </message>
        <message>
            <source>The listing, its playbook and what people said about it follow the row you choose.</source>
            <translation>عرض المنتج ودليل عمله وما قيل عنه تتبع الصف الذي تختاره.</translation>
        </message>
        <message>
            <source>Nothing leaves by itself</source>
            <translation>لا شيء يخرج من تلقاء نفسه</translation>
        </message>
        <message>
            <source>Changes are collected here, checked and approved; then the outbox sends them, exactly once, when the network is there.</source>
            <translation>تجمع التغييرات هنا وتفحص ويوافق عليها؛ ثم يرسلها صندوق الصادر، مرة واحدة بالضبط، عند توفر الشبكة.</translation>
        </message>
        <message>
            <source>One key for the rest</source>
            <translation>مفتاح واحد لما بقي</translation>
        </message>
        <message>
            <source>Ctrl+K finds every command, record and person. F1 explains what you look at. Ctrl+Z takes back.</source>
            <translation>يجد Ctrl+K كل أمر وسجل وشخص. ويشرح F1 ما تنظر إليه. ويتراجع Ctrl+Z عن آخر خطوة.</translation>
        </message>
        <message>
            <source>Connections…</source>
            <translation>الاتصالات…</translation>
        </message>
        <message>
            <source>Open the practice shop</source>
            <translation>فتح متجر التدريب</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>بدء الجولة</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>اللغة: %1</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>لغة النظام</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>“%1” holds text that was not sent.</source>
            <translation>في «%1» نص لم يرسل.</translation>
        </message>
        <message>
            <source>Nothing was changed. Send it or clear it, then try again.</source>
            <translation>لم يتغير شيء. أرسل النص أو امسحه، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>تسجيل الدخول من جديد</translation>
        </message>
        <message>
            <source>Go to the message</source>
            <translation>الانتقال إلى الرسالة</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::NavigationModel</name>
        <message>
            <source>%1, %2, %3 urgent</source>
            <translation>%1، %2، %3 عاجل</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::Palette</name>
        <message>
            <source>Command palette</source>
            <translation>لوحة الأوامر</translation>
        </message>
        <message>
            <source>Command, panel, # record or @ person</source>
            <translation>أمر أو لوحة أو # سجل أو @ شخص</translation>
        </message>
        <message>
            <source>Find a command, a record or a person</source>
            <translation>ابحث عن أمر أو سجل أو شخص</translation>
        </message>
        <message>
            <source>Type words or criteria of records</source>
            <translation>اكتب كلمات أو معايير للسجلات</translation>
        </message>
        <message>
            <source>Find records: %1</source>
            <translation>البحث عن سجلات: %1</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>آخر ما استخدم</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>كل شيء</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ParameterDialog</name>
        <message>
            <source>Still needed: %1.</source>
            <translation>ما زال مطلوبا: %1.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::SetupPage</name>
        <message>
            <source>Needed</source>
            <translation>مطلوب</translation>
        </message>
        <message>
            <source>(code %1)</source>
            <translation>(الرمز %1)</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::SetupWindow</name>
        <message>
            <source>Set up Quayside</source>
            <translation>إعداد Quayside</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>الاتصالات</translation>
        </message>
        <message>
            <source>Which shop do you want to start with?</source>
            <translation>بأي متجر تريد أن تبدأ؟</translation>
        </message>
        <message>
            <source>You can add a shop or an ERP later. Nothing is written to any shop during set-up.</source>
            <translation>يمكنك إضافة متجر أو ERP لاحقا. لا يكتب شيء في أي متجر أثناء الإعداد.</translation>
        </message>
        <message>
            <source>Practice shop</source>
            <translation>متجر تدريب</translation>
        </message>
        <message>
            <source>No account needed</source>
            <translation>لا يلزم حساب</translation>
        </message>
        <message>
            <source>A full shop that lives on this computer: five markets, a thousand listings, orders, returns with running clocks. Try everything; nothing reaches anybody.</source>
            <translation>متجر كامل يعيش على هذا الحاسوب: خمسة أسواق، وألف عرض منتج، وطلبات، ومرتجعات بمهل جارية. جرب كل شيء؛ لا شيء يصل إلى أحد.</translation>
        </message>
        <message>
            <source>A TikTok Shop</source>
            <translation>متجر TikTok Shop</translation>
        </message>
        <message>
            <source>Opens the browser for your consent and comes back with your shops. Needs the app key of your organisation.</source>
            <translation>يفتح المتصفح لتمنح التفويض ويعود بمتاجرك. يحتاج إلى مفتاح تطبيق مؤسستك.</translation>
        </message>
        <message>
            <source>An ERP alone</source>
            <translation>ERP وحده</translation>
        </message>
        <message>
            <source>Looks at products and stock of a Tryton server, before any shop is connected.</source>
            <translation>يعرض منتجات خادم Tryton ومخزونه، قبل توصيل أي متجر.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>البدء</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>المتجر</translation>
        </message>
        <message>
            <source>ERP</source>
            <translation>ERP</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>لغة النظام</translation>
        </message>
        <message>
            <source>Everything stays on this computer. Secrets go to the system's keychain.</source>
            <translation>يبقى كل شيء على هذا الحاسوب. وتحفظ الأسرار في سلسلة مفاتيح النظام.</translation>
        </message>
        <message>
            <source>Pass-phrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Without an ERP</source>
            <translation>دون ERP</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>الخطوة %1 من %2</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>توصيل</translation>
        </message>
        <message>
            <source>It is being set up.</source>
            <translation>الإعداد جار.</translation>
        </message>
        <message>
            <source>Sign in first.</source>
            <translation>سجل الدخول أولا.</translation>
        </message>
        <message>
            <source>Test the connection first.</source>
            <translation>اختبر الاتصال أولا.</translation>
        </message>
        <message>
            <source>Ready in a few seconds</source>
            <translation>جاهز خلال ثوان</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ShopPage</name>
        <message>
            <source>Connect a TikTok Shop</source>
            <translation>توصيل متجر TikTok Shop</translation>
        </message>
        <message>
            <source>The app of your organisation signs you in: its key, secret and service id stand in Partner Center. You consent in the browser; nothing is written to the shop.</source>
            <translation>تسجل الدخول عبر تطبيق مؤسستك: مفتاحه وسره ومعرف خدمته في Partner Center. تمنح التفويض في المتصفح؛ ولا يكتب شيء في المتجر.</translation>
        </message>
        <message>
            <source>Outside the United States</source>
            <translation>خارج الولايات المتحدة</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>الولايات المتحدة</translation>
        </message>
        <message>
            <source>A practice shop that runs by itself</source>
            <translation>متجر تدريب مستقل</translation>
        </message>
        <message>
            <source>Seller's region</source>
            <translation>منطقة البائع</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>App key</source>
            <translation>مفتاح التطبيق</translation>
        </message>
        <message>
            <source>App secret</source>
            <translation>سر التطبيق</translation>
        </message>
        <message>
            <source>Service id</source>
            <translation>معرف الخدمة</translation>
        </message>
        <message>
            <source>Register this redirect address with the app: %1</source>
            <translation>سجل عنوان إعادة التوجيه هذا لدى التطبيق: %1</translation>
        </message>
        <message>
            <source>Sign in with the browser</source>
            <translation>تسجيل الدخول بالمتصفح</translation>
        </message>
        <message>
            <source>Or paste it</source>
            <translation>أو الصقه</translation>
        </message>
        <message>
            <source>The browser did not come back? Paste the code, or the address of the page you ended on, within 30 minutes.</source>
            <translation>لم يعد المتصفح؟ الصق الرمز، أو عنوان الصفحة التي انتهيت إليها، خلال 30 دقيقة.</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>استخدام</translation>
        </message>
        <message>
            <source>That is no address; one looks like http://127.0.0.1:8080</source>
            <translation>ليس هذا عنوانا؛ يبدو العنوان هكذا: http://127.0.0.1:8080</translation>
        </message>
        <message>
            <source>The browser shows the page of consent; this window waits for it.</source>
            <translation>يعرض المتصفح صفحة التفويض؛ وهذه النافذة تنتظرها.</translation>
        </message>
        <message>
            <source>Signing in and reading the list of shops…</source>
            <translation>يجري تسجيل الدخول وقراءة قائمة المتاجر…</translation>
        </message>
        <message>
            <source>Signed in as %1.</source>
            <translation>تم تسجيل الدخول باسم %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n shop(s): %1</source>
            <translation>
                <numerusform>%n متجر: %1</numerusform>
                <numerusform>متجر واحد: %1</numerusform>
                <numerusform>متجران: %1</numerusform>
                <numerusform>%n متاجر: %1</numerusform>
                <numerusform>%n متجرا: %1</numerusform>
                <numerusform>%n متجر: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The app has every right that is needed.</source>
            <translation>لدى التطبيق كل الأذون اللازمة.</translation>
        </message>
        <message>
            <source>The app lacks rights: %1. Add them in Partner Center under Manage API and sign in again; until then those parts stay empty.</source>
            <translation>تنقص التطبيق أذون: %1. أضفها في Partner Center تحت Manage API وسجل الدخول من جديد؛ وحتى ذلك الحين تبقى تلك الأجزاء فارغة.</translation>
        </message>
        <message>
            <source>The clocks agree within %1 s.</source>
            <translation>الساعتان متوافقتان بفارق %1 ث.</translation>
        </message>
        <message>
            <source>The clock of this computer is %1 s behind the shop's. Calls allow for it, deadlines do not: set the clock.</source>
            <translation>ساعة هذا الحاسوب متأخرة %1 ث عن ساعة المتجر. تراعي الاتصالات ذلك، أما المهل فلا: اضبط الساعة.</translation>
        </message>
        <message>
            <source>The clock of this computer is %1 s ahead of the shop's. Calls allow for it, deadlines do not: set the clock.</source>
            <translation>ساعة هذا الحاسوب متقدمة %1 ث على ساعة المتجر. تراعي الاتصالات ذلك، أما المهل فلا: اضبط الساعة.</translation>
        </message>
        <message>
            <source>The consent holds until %1.</source>
            <translation>يسري التفويض حتى %1.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>الأمر</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::StartWindow</name>
        <message>
            <source>Quayside</source>
            <translation>Quayside</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::StatusBar</name>
        <message>
            <source>Sending the outbox</source>
            <translation>إرسال صندوق الصادر</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Progress of running work</source>
            <translation>تقدم العمل الجاري</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Stop the running work</source>
            <translation>إيقاف العمل الجاري</translation>
        </message>
        <message>
            <source>Outbox %1</source>
            <translation>صندوق الصادر %1</translation>
        </message>
        <message>
            <source>Conflicts %1</source>
            <translation>التعارضات %1</translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s) lapse before %1</source>
            <translation>
                <numerusform>%n مهلة تنتهي قبل %1</numerusform>
                <numerusform>مهلة واحدة تنتهي قبل %1</numerusform>
                <numerusform>مهلتان تنتهيان قبل %1</numerusform>
                <numerusform>%n مهل تنتهي قبل %1</numerusform>
                <numerusform>%n مهلة تنتهي قبل %1</numerusform>
                <numerusform>%n مهلة تنتهي قبل %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Online</source>
            <translation>متصل</translation>
        </message>
        <message>
            <source>No shop connected</source>
            <translation>لا متجر متصل</translation>
        </message>
        <message>
            <source>Working offline</source>
            <translation>العمل دون اتصال</translation>
        </message>
        <message>
            <source>Offline since %1</source>
            <translation>غير متصل منذ %1</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>يحتاج إلى انتباه</translation>
        </message>
        <message>
            <source>Everything can be read and edited; what you publish waits in the outbox. Click to go online.</source>
            <translation>يمكن قراءة كل شيء وتحريره؛ وما تنشره ينتظر في صندوق الصادر. انقر للاتصال.</translation>
        </message>
        <message>
            <source>Click to work offline.</source>
            <translation>انقر للعمل دون اتصال.</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>حتى %1</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>لم تتم المزامنة بعد</translation>
        </message>
        <message>
            <source>%1, %2 of %3</source>
            <translation>%1، %2 من %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message numerus="yes">
            <source>ERP: %n problem(s)</source>
            <translation>
                <numerusform>ERP: %n مشكلة</numerusform>
                <numerusform>ERP: مشكلة واحدة</numerusform>
                <numerusform>ERP: مشكلتان</numerusform>
                <numerusform>ERP: %n مشكلات</numerusform>
                <numerusform>ERP: %n مشكلة</numerusform>
                <numerusform>ERP: %n مشكلة</numerusform>
            </translation>
        </message>
        <message>
            <source>ERP not reached</source>
            <translation>تعذر الوصول إلى ERP</translation>
        </message>
        <message>
            <source>ERP needs attention</source>
            <translation>ERP يحتاج إلى انتباه</translation>
        </message>
        <message>
            <source>Online, metered</source>
            <translation>متصل، شبكة محدودة</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what is done: with what</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Click to renew the consent.</source>
            <translation>انقر لتجديد التفويض.</translation>
        </message>
        <message>
            <source>Click to see what mends it.</source>
            <translation>انقر لترى ما يصلح ذلك.</translation>
        </message>
        <message>
            <source>Everything can be read and edited; what you publish waits in the outbox. Click to see what mends it.</source>
            <translation>يمكن قراءة كل شيء وتحريره؛ وما تنشره ينتظر في صندوق الصادر. انقر لترى ما يصلح ذلك.</translation>
        </message>
        <message>
            <source>%1: paused</source>
            <translation>%1: متوقف مؤقتًا</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of work paused</source>
            <translation>
                <numerusform>لا خطوط عمل متوقفة</numerusform>
                <numerusform>خط عمل واحد متوقف</numerusform>
                <numerusform>خطا عمل متوقفان</numerusform>
                <numerusform>%n خطوط عمل متوقفة</numerusform>
                <numerusform>%n خط عمل متوقف</numerusform>
                <numerusform>%n خط عمل متوقف</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused: %1. Click to resume.</source>
            <translation>متوقف مؤقتًا: %1. انقر للاستئناف.</translation>
        </message>
        <message>
            <source>%1: failed</source>
            <translation>%1: فشل</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of work failed</source>
            <translation>
                <numerusform>لا خطوط عمل فشلت</numerusform>
                <numerusform>فشل خط عمل واحد</numerusform>
                <numerusform>فشل خطا عمل</numerusform>
                <numerusform>فشلت %n خطوط عمل</numerusform>
                <numerusform>فشل %n خط عمل</numerusform>
                <numerusform>فشل %n خط عمل</numerusform>
            </translation>
        </message>
        <message>
            <source>Failed: %1. Click to see why.</source>
            <translation>فشل: %1. انقر لمعرفة السبب.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::Tour</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>جولة</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>تخطي</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::BulkBar</name>
        <message>
            <source>Bulk edit</source>
            <translation>تحرير جماعي</translation>
        </message>
        <message>
            <source>of %1 selected</source>
            <comment>after the count of marked rows</comment>
            <translation>من %1 محددة</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Cell</name>
        <message>
            <source>no value</source>
            <translation>دون قيمة</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>بقي %1</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>%1, was %2</source>
            <translation>%1، كان %2</translation>
        </message>
        <message>
            <source>%1, edited</source>
            <translation>%1، معدل</translation>
        </message>
        <message>
            <source>%1, breaks a rule</source>
            <translation>%1، يخالف قاعدة</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Clock</name>
        <message>
            <source>%1 h</source>
            <comment>hours left</comment>
            <translation>%1 س</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days left</comment>
            <translation>%1 ي</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::ClockPie</name>
        <message>
            <source>Time left: %1</source>
            <translation>الوقت المتبقي: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::CompletionPopup</name>
        <message>
            <source>Proposals</source>
            <translation>اقتراحات</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::DecisionBar</name>
        <message>
            <source>Decision</source>
            <translation>القرار</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::DiffLabel</name>
        <message>
            <source>%1, was %2</source>
            <translation>%1، كان %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::DockTitleBar</name>
        <message>
            <source>Keep in every layout</source>
            <translation>إبقاء في كل تخطيط</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>تعويم</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::FilterBar</name>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>Field, value or words</source>
            <translation>حقل أو قيمة أو كلمات</translation>
        </message>
        <message>
            <source>%1 %2, Delete removes, Enter edits</source>
            <translation>%1 %2، مفتاح Delete يزيل وEnter يحرر</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::ImageStrip</name>
        <message>
            <source>Pictures</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>%1 of %2: %3</source>
            <translation>%1 من %2: %3</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::KeyHint</name>
        <message>
            <source>%1: key %2</source>
            <translation>%1: المفتاح %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::MarkCorner</name>
        <message>
            <source>Mark all matching rows</source>
            <translation>تعليم كل الصفوف المطابقة</translation>
        </message>
        <message>
            <source>Mark all matching rows (%1)</source>
            <translation>تعليم كل الصفوف المطابقة (%1)</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::SearchableList</name>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>النتائج</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Timeline</name>
        <message>
            <source>done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>قادم</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>station: state, time</comment>
            <translation>%1: %2، %3</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>المخطط الزمني</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Toast</name>
        <message>
            <source>Close message</source>
            <translation>إغلاق الرسالة</translation>
        </message>
    </context>
    <context>
        <name>quayside::workspace::Loopback</name>
        <message>
            <source>Nothing is here. Sign in from Quayside.</source>
            <translation>لا شيء هنا. سجل الدخول من Quayside.</translation>
        </message>
        <message>
            <source>You can close this page and go back to Quayside.</source>
            <translation>يمكنك إغلاق هذه الصفحة والعودة إلى Quayside.</translation>
        </message>
    </context>
    <context>
        <name>quayside::workspace::Workspace</name>
        <message>
            <source>Back up the workspace</source>
            <translation>نسخ مساحة العمل احتياطيا</translation>
        </message>
        <message>
            <source>File; empty: in the workspace's folder “backups”</source>
            <translation>الملف؛ فارغ: في مجلد مساحة العمل «backups»</translation>
        </message>
        <message>
            <source>Synchronise with the ERP now</source>
            <translation>المزامنة مع ERP الآن</translation>
        </message>
        <message>
            <source>Read everything again</source>
            <translation>قراءة كل شيء من جديد</translation>
        </message>
    </context>
</TS>
