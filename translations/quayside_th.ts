<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
    <context>
        <name>Field</name>
        <message>
            <source>Price</source>
            <translation>ราคา</translation>
        </message>
        <message>
            <source>List price</source>
            <translation>ราคาตั้ง</translation>
        </message>
        <message>
            <source>Unit cost</source>
            <translation>ต้นทุนต่อหน่วย</translation>
        </message>
        <message>
            <source>Price floor</source>
            <translation>ราคาขั้นต่ำ</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>คำอธิบาย</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>สต็อก</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>สถานะ</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>แท็ก</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>การตรวจสอบ</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>หมวดหมู่</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>แบรนด์</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>รูปภาพ</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>คุณลักษณะ</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>น้ำหนัก</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>ตัวเลือกสินค้า</translation>
        </message>
        <message>
            <source>Variant's name</source>
            <translation>ชื่อตัวเลือกสินค้า</translation>
        </message>
        <message>
            <source>Seller SKU</source>
            <translation>SKU ผู้ขาย</translation>
        </message>
        <message>
            <source>Barcode</source>
            <translation>บาร์โค้ด</translation>
        </message>
        <message>
            <source>Tracking number</source>
            <translation>เลขพัสดุ</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>ขนส่ง</translation>
        </message>
        <message>
            <source>Warehouse</source>
            <translation>คลังสินค้า</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>รวม</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>จำนวนชิ้น</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>พักไว้</translation>
        </message>
        <message>
            <source>Cancellation asked for</source>
            <translation>ขอยกเลิก</translation>
        </message>
        <message>
            <source>Cancelled because</source>
            <translation>ยกเลิกเพราะ</translation>
        </message>
        <message>
            <source>Ship by</source>
            <translation>จัดส่งภายใน</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>ชนิด</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>ขั้นตอนถัดไป</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>ตอบภายใน</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>การคืนเงิน</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>เหตุผล</translation>
        </message>
        <message>
            <source>Arbitration</source>
            <translation>การชี้ขาดข้อพิพาท</translation>
        </message>
        <message>
            <source>Reply to a buyer</source>
            <translation>ตอบผู้ซื้อ</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>การตัดสินใจ</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>merchandiser</source>
            <translation>ผู้ดูแลสินค้า</translation>
        </message>
        <message>
            <source>support</source>
            <translation>ฝ่ายบริการลูกค้า</translation>
        </message>
        <message>
            <source>operations</source>
            <translation>ฝ่ายปฏิบัติการ</translation>
        </message>
        <message>
            <source>manager</source>
            <translation>ผู้จัดการ</translation>
        </message>
        <message>
            <source>analyst</source>
            <translation>นักวิเคราะห์</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>ผู้ดูแลระบบ</translation>
        </message>
    </context>
    <context>
        <name>RunView</name>
        <message>
            <source>Open the library</source>
            <translation>เปิดคลังคู่มือ</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>ใช้อันนี้ต่อ</translation>
        </message>
        <message>
            <source>Another playbook…</source>
            <translation>คู่มือปฏิบัติอื่น…</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>ไม่บังคับ</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>โน้ต…</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>แนบ…</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>ส่งต่อ…</translation>
        </message>
        <message>
            <source>Abandon…</source>
            <translation>ล้มเลิก…</translation>
        </message>
        <message>
            <source>Evidence %1</source>
            <translation>หลักฐาน %1</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>หน้าต่างนี้</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Under 4 hours</source>
            <translation>ไม่ถึง 4 ชั่วโมง</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>วันนี้</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>พรุ่งนี้</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>ภายหลัง</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>ไม่มีอะไรต้องตัดสินใจ</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>ไม่เปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>ตัวอย่าง</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>แก้ไขแล้ว</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>เสนอแล้ว</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>รออนุมัติ</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>อนุมัติแล้ว</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>กำลังส่ง</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>อยู่ในคิว</translation>
        </message>
        <message>
            <source>Held until review ends</source>
            <translation>รอจนตรวจสอบเสร็จ</translation>
        </message>
        <message>
            <source>Answer unclear, reading back</source>
            <translation>คำตอบไม่ชัด กำลังอ่านซ้ำ</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>เสร็จ</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>ไม่รับ</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>ยกเลิกแล้ว</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>ข้อขัดแย้ง</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>ปฏิเสธแล้ว</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>ถอนแล้ว</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>เปิดอยู่</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>เลือก</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>ของฉัน</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>ของร้าน</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>ค่าอื่น</translation>
        </message>
        <message>
            <source>Passes</source>
            <translation>ผ่าน</translation>
        </message>
        <message>
            <source>Below floor</source>
            <translation>ต่ำกว่าขั้นต่ำ</translation>
        </message>
        <message>
            <source>Not linked</source>
            <translation>ยังไม่เชื่อมโยง</translation>
        </message>
        <message>
            <source>Oversold</source>
            <translation>ขายเกิน</translation>
        </message>
        <message>
            <source>Shop too high</source>
            <translation>ร้านมากเกิน</translation>
        </message>
        <message>
            <source>Shop too low</source>
            <translation>ร้านน้อยเกิน</translation>
        </message>
        <message>
            <source>Orders on the way</source>
            <translation>คำสั่งซื้อรอเข้า ERP</translation>
        </message>
        <message>
            <source>Buffer not kept</source>
            <translation>ไม่ได้กันสต็อกกันชน</translation>
        </message>
        <message>
            <source>Orders and buffer</source>
            <translation>คำสั่งซื้อและสต็อกกันชน</translation>
        </message>
        <message>
            <source>Part of a piece</source>
            <translation>เป็นเศษชิ้น</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>เกินกำหนด</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>ตอบแล้ว</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Live</source>
            <translation>ใช้งานอยู่</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>อยู่ระหว่างตรวจสอบ</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>อนุมัติแล้ว</translation>
        </message>
        <message>
            <source>Review failed</source>
            <translation>ไม่ผ่านการตรวจสอบ</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>ปิดใช้งานแล้ว</translation>
        </message>
        <message>
            <source>Deactivated by platform</source>
            <translation>แพลตฟอร์มปิดใช้งาน</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>ถูกระงับ</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>ฉบับร่าง</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>ลบแล้ว</translation>
        </message>
        <message>
            <source>Unpaid</source>
            <translation>ยังไม่ชำระ</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>พักไว้</translation>
        </message>
        <message>
            <source>Awaiting shipment</source>
            <translation>รอจัดส่ง</translation>
        </message>
        <message>
            <source>Partly shipped</source>
            <translation>จัดส่งบางส่วน</translation>
        </message>
        <message>
            <source>Awaiting collection</source>
            <translation>รอขนส่งเข้ารับ</translation>
        </message>
        <message>
            <source>In transit</source>
            <translation>ระหว่างขนส่ง</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>ส่งถึงแล้ว</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>เสร็จสมบูรณ์</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>ยกเลิกแล้ว</translation>
        </message>
        <message>
            <source>Refund request pending</source>
            <translation>รอพิจารณาคำขอคืนเงิน</translation>
        </message>
        <message>
            <source>Request rejected</source>
            <translation>คำขอถูกปฏิเสธ</translation>
        </message>
        <message>
            <source>Awaiting buyer's parcel</source>
            <translation>รอพัสดุจากผู้ซื้อ</translation>
        </message>
        <message>
            <source>Parcel on its way back</source>
            <translation>พัสดุกำลังส่งกลับ</translation>
        </message>
        <message>
            <source>Parcel rejected</source>
            <translation>ปฏิเสธรับพัสดุ</translation>
        </message>
        <message>
            <source>Request approved</source>
            <translation>คำขออนุมัติแล้ว</translation>
        </message>
        <message>
            <source>Request withdrawn</source>
            <translation>คำขอถูกถอนแล้ว</translation>
        </message>
        <message>
            <source>Return completed</source>
            <translation>คืนสินค้าเสร็จสมบูรณ์</translation>
        </message>
        <message>
            <source>Replacement request pending</source>
            <translation>รอพิจารณาคำขอเปลี่ยนสินค้า</translation>
        </message>
        <message>
            <source>To be shipped</source>
            <translation>ต้องจัดส่ง</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>ระหว่างขนส่ง</translation>
        </message>
        <message>
            <source>Buyer asks to cancel</source>
            <translation>ผู้ซื้อขอยกเลิก</translation>
        </message>
        <message>
            <source>Cancellation agreed</source>
            <translation>ตกลงยกเลิกแล้ว</translation>
        </message>
        <message>
            <source>Cancelled and refunded</source>
            <translation>ยกเลิกและคืนเงินแล้ว</translation>
        </message>
        <message>
            <source>Request declined or withdrawn</source>
            <translation>คำขอถูกปฏิเสธหรือถอนแล้ว</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>วางแผนไว้</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>กำลังดำเนินอยู่</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>สิ้นสุดแล้ว</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>หยุดแล้ว</translation>
        </message>
        <message>
            <source>Without effect</source>
            <translation>ไม่มีผล</translation>
        </message>
        <message>
            <source>Fixed price</source>
            <translation>ราคาคงที่</translation>
        </message>
        <message>
            <source>Percent off</source>
            <translation>ลดเป็นเปอร์เซ็นต์</translation>
        </message>
        <message>
            <source>Flash sale</source>
            <translation>แฟลชเซล</translation>
        </message>
        <message>
            <source>Cheaper shipping</source>
            <translation>ลดค่าจัดส่ง</translation>
        </message>
        <message>
            <source>Buy more, save more</source>
            <translation>ยิ่งซื้อยิ่งลด</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>ผู้ซื้อ</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>ร้าน</translation>
        </message>
        <message>
            <source>Robot</source>
            <translation>บอต</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>แพลตฟอร์ม</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>รูปภาพ</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>วิดีโอ</translation>
        </message>
        <message>
            <source>About a listing</source>
            <translation>เกี่ยวกับรายการขาย</translation>
        </message>
        <message>
            <source>About an order</source>
            <translation>เกี่ยวกับคำสั่งซื้อ</translation>
        </message>
        <message>
            <source>About a parcel</source>
            <translation>เกี่ยวกับพัสดุ</translation>
        </message>
        <message>
            <source>About a return</source>
            <translation>เกี่ยวกับการคืนสินค้า</translation>
        </message>
        <message>
            <source>A coupon</source>
            <translation>คูปอง</translation>
        </message>
        <message>
            <source>Sticker</source>
            <translation>สติกเกอร์</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>การแจ้งเตือน</translation>
        </message>
        <message>
            <source>Given to an agent</source>
            <translation>ส่งต่อให้เจ้าหน้าที่</translation>
        </message>
        <message>
            <source>Came from another agent</source>
            <translation>มาจากเจ้าหน้าที่คนอื่น</translation>
        </message>
        <message>
            <source>Came from a listing</source>
            <translation>มาจากรายการขาย</translation>
        </message>
        <message>
            <source>Came from an order</source>
            <translation>มาจากคำสั่งซื้อ</translation>
        </message>
        <message>
            <source>On its way to the bank</source>
            <translation>กำลังโอนเข้าธนาคาร</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>จ่ายแล้ว</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>เสร็จ</translation>
        </message>
        <message>
            <source>Did not reach the bank</source>
            <translation>ไม่ถึงธนาคาร</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>คำสั่งซื้อ</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>เงินสำรอง</translation>
        </message>
        <message>
            <source>Charged back</source>
            <translation>ปฏิเสธการชำระเงิน</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>ค่าปรับ</translation>
        </message>
        <message>
            <source>Rebate</source>
            <translation>เงินคืนส่วนลด</translation>
        </message>
        <message>
            <source>Reimbursed for shipping</source>
            <translation>ชดเชยค่าจัดส่ง</translation>
        </message>
        <message>
            <source>Paid for advertising</source>
            <translation>จ่ายค่าโฆษณา</translation>
        </message>
        <message>
            <source>Commission corrected</source>
            <translation>แก้ไขค่าคอมมิชชัน</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>ค่าชดเชย</translation>
        </message>
        <message>
            <source>Warehouse service</source>
            <translation>บริการคลังสินค้า</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>ถอนออก</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>ชำระบัญชีแล้ว</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>โอนแล้ว</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>เรียกคืนแล้ว</translation>
        </message>
        <message>
            <source>Not delivered yet</source>
            <translation>ยังไม่ส่งถึง</translation>
        </message>
        <message>
            <source>Can still be returned</source>
            <translation>ยังคืนสินค้าได้</translation>
        </message>
    </context>
    <context>
        <name>Text</name>
        <message>
            <source>Currency</source>
            <translation>สกุลเงิน</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>ตลาด</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>ร้าน</translation>
        </message>
    </context>
    <context>
        <name>TodayBoard</name>
        <message>
            <source>Today</source>
            <translation>วันนี้</translation>
        </message>
        <message>
            <source>Nothing needs you now</source>
            <translation>ตอนนี้ไม่มีอะไรรอคุณ</translation>
        </message>
        <message>
            <source>Deadlines, approvals, conflicts, failed sends and tasks come up here.</source>
            <translation>กำหนดเวลา การอนุมัติ ข้อขัดแย้ง การส่งที่ไม่สำเร็จ และงานจะขึ้นที่นี่</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>ตอนนี้</translation>
        </message>
        <message>
            <source>Waiting for others</source>
            <translation>รอผู้อื่น</translation>
        </message>
        <message>
            <source>Nothing presses.</source>
            <translation>ไม่มีเรื่องเร่งด่วน</translation>
        </message>
        <message>
            <source>Nothing here.</source>
            <translation>ไม่มีรายการ</translation>
        </message>
        <message>
            <source>If the network stays off</source>
            <translation>หากเครือข่ายยังไม่กลับมา</translation>
        </message>
        <message>
            <source>Done by you today</source>
            <translation>สิ่งที่คุณทำวันนี้</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Arguments</name>
        <message>
            <source>the workspace's folder</source>
            <translation>โฟลเดอร์ของพื้นที่ทำงาน</translation>
        </message>
        <message>
            <source>who acts: a name or id; the owner when left out</source>
            <translation>ผู้ลงมือทำ: ชื่อหรือ id หากไม่ระบุจะเป็นเจ้าของ</translation>
        </message>
        <message>
            <source>that person's PIN, when one is set (or QUAYSIDE_PIN)</source>
            <translation>PIN ของบุคคลนั้น หากตั้งไว้ (หรือ QUAYSIDE_PIN)</translation>
        </message>
        <message>
            <source>machine-readable output</source>
            <translation>ผลลัพธ์แบบให้เครื่องอ่าน</translation>
        </message>
        <message>
            <source>explains the command</source>
            <translation>อธิบายคำสั่ง</translation>
        </message>
        <message>
            <source>prints the version</source>
            <translation>แสดงเวอร์ชัน</translation>
        </message>
        <message>
            <source>Usage: quayside [--workspace DIR] [--as PERSON] [COMMAND]</source>
            <translation>วิธีใช้: quayside [--workspace DIR] [--as PERSON] [COMMAND]</translation>
        </message>
        <message>
            <source>Without a command the desktop opens.</source>
            <translation>หากไม่ระบุคำสั่ง จะเปิดโปรแกรมบนเดสก์ท็อป</translation>
        </message>
        <message>
            <source>Usage: quayside %1 %2</source>
            <translation>วิธีใช้: quayside %1 %2</translation>
        </message>
        <message>
            <source>the desktop: where there is no workspace yet, a practice shop of its own, without asking</source>
            <translation>เดสก์ท็อป: หากยังไม่มีพื้นที่ทำงาน จะเปิดร้านฝึกหัดของตัวเองโดยไม่ถาม</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::CommandLine</name>
        <message>
            <source>%1 is not an option here, or lacks its value.</source>
            <translation>%1 ไม่ใช่ตัวเลือกของที่นี่ หรือยังขาดค่า</translation>
        </message>
        <message>
            <source>%1 is not an option. Did you mean %2?</source>
            <translation>%1 ไม่ใช่ตัวเลือก คุณหมายถึง %2 หรือไม่</translation>
        </message>
        <message>
            <source>“%1” is not understood.</source>
            <translation>ไม่เข้าใจ “%1”</translation>
        </message>
        <message>
            <source>“%1” is not understood. Did you mean “%2”?</source>
            <translation>ไม่เข้าใจ “%1” คุณหมายถึง “%2” หรือไม่</translation>
        </message>
        <message>
            <source>See quayside --help.</source>
            <translation>ดู quayside --help</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Playbooks</name>
        <message>
            <source>Which playbook?</source>
            <translation>คู่มือปฏิบัติใด</translation>
        </message>
        <message>
            <source>playbook cannot “%1”.</source>
            <translation>playbook ทำ “%1” ไม่ได้</translation>
        </message>
        <message>
            <source>playbook cannot “%1”. Did you mean “%2”?</source>
            <translation>playbook ทำ “%1” ไม่ได้ คุณหมายถึง “%2” หรือไม่</translation>
        </message>
        <message numerus="yes">
            <source>%n playbook(s), nothing wrong.</source>
            <translation>
                <numerusform>คู่มือปฏิบัติ %n เล่ม ไม่พบข้อผิดพลาด</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Runner</name>
        <message>
            <source>Person %1.</source>
            <translation>บุคคล %1</translation>
        </message>
        <message>
            <source>Task %1.</source>
            <translation>งาน %1</translation>
        </message>
        <message>
            <source>Comment %1.</source>
            <translation>ความคิดเห็น %1</translation>
        </message>
        <message>
            <source>Run %1.</source>
            <translation>การดำเนินการ %1</translation>
        </message>
        <message>
            <source>Change set %1.</source>
            <translation>ชุดการเปลี่ยนแปลง %1</translation>
        </message>
        <message>
            <source>Nothing to run.</source>
            <translation>ไม่มีอะไรให้ดำเนินการ</translation>
        </message>
        <message>
            <source>See quayside %1 --help.</source>
            <translation>ดู quayside %1 --help</translation>
        </message>
        <message>
            <source>“%1” at position %2 is not understood: %3.</source>
            <translation>ไม่เข้าใจ “%1” ที่ตำแหน่ง %2: %3</translation>
        </message>
        <message>
            <source>Did you mean “%1”?</source>
            <translation>คุณหมายถึง “%1” หรือไม่</translation>
        </message>
        <message numerus="yes">
            <source>%1 would change %n record(s); nothing was changed.</source>
            <translation>
                <numerusform>%1 จะเปลี่ยน %n ระเบียน ยังไม่ได้เปลี่ยนแปลงอะไร</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n record(s) changed.</source>
            <translation>
                <numerusform>%1: เปลี่ยนแล้ว %n ระเบียน</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were already so.</source>
            <translation>
                <numerusform>%n ระเบียนเป็นเช่นนั้นอยู่แล้ว</numerusform>
            </translation>
        </message>
        <message>
            <source>It is in the outbox and goes out when online.</source>
            <translation>อยู่ในกล่องขาออกและจะส่งเมื่อออนไลน์</translation>
        </message>
        <message>
            <source>“%1” is not NAME=VALUE.</source>
            <translation>“%1” ไม่อยู่ในรูป NAME=VALUE</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%2), %n change(s)</source>
            <translation>
                <numerusform>%1 (%2), การเปลี่ยนแปลง %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>Which change set?</source>
            <translation>ชุดการเปลี่ยนแปลงใด</translation>
        </message>
        <message>
            <source>changes cannot “%1”.</source>
            <translation>changes ทำ “%1” ไม่ได้</translation>
        </message>
        <message>
            <source>changes cannot “%1”. Did you mean “%2”?</source>
            <translation>changes ทำ “%1” ไม่ได้ คุณหมายถึง “%2” หรือไม่</translation>
        </message>
        <message>
            <source>A rejection needs a reason: --reason TEXT.</source>
            <translation>การปฏิเสธต้องมีเหตุผล: --reason TEXT</translation>
        </message>
        <message>
            <source>Which role? --role merchandiser, support, operations, manager, analyst or administrator.</source>
            <translation>บทบาทใด --role merchandiser, support, operations, manager, analyst หรือ administrator</translation>
        </message>
        <message>
            <source>people takes list, add NAME --role ROLE, or pin NAME PIN.</source>
            <translation>people รับ list, add NAME --role ROLE หรือ pin NAME PIN</translation>
        </message>
        <message>
            <source>There are no “%1”. Known: %2.</source>
            <translation>ไม่มี “%1” ที่รู้จักคือ %2</translation>
        </message>
        <message>
            <source>There are no “%1”. Did you mean “%2”?</source>
            <translation>ไม่มี “%1” คุณหมายถึง “%2” หรือไม่</translation>
        </message>
        <message>
            <source>%1 have no field “%2”.</source>
            <translation>%1 ไม่มีฟิลด์ “%2”</translation>
        </message>
        <message>
            <source>%1 have no field “%2”. Did you mean “%3”?</source>
            <translation>%1 ไม่มีฟิลด์ “%2” คุณหมายถึง “%3” หรือไม่</translation>
        </message>
        <message>
            <source>“%1” is not a format; known are %2.</source>
            <translation>“%1” ไม่ใช่รูปแบบที่ใช้ได้ ที่รู้จักคือ %2</translation>
        </message>
        <message>
            <source>%1: %2 new, %3 changed, %4 as before</source>
            <translation>%1: ใหม่ %2, เปลี่ยน %3, คงเดิม %4</translation>
        </message>
        <message numerus="yes">
            <source>, %n not understood and kept aside</source>
            <translation>
                <numerusform>, ไม่เข้าใจและแยกเก็บไว้ %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>outbox: %1 done, %2 in review, %3 refused, %4 waiting</source>
            <translation>กล่องขาออก: เสร็จ %1, อยู่ระหว่างตรวจสอบ %2, ไม่รับ %3, รอ %4</translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) to decide: quayside list conflicts state:open</source>
            <translation>
                <numerusform>ข้อขัดแย้งที่ต้องตัดสินใจ %n รายการ: quayside list conflicts state:open</numerusform>
            </translation>
        </message>
        <message>
            <source>The workspace is ready in %1. Next: quayside --workspace %1 sync</source>
            <translation>พื้นที่ทำงานพร้อมแล้วที่ %1 ขั้นต่อไป: quayside --workspace %1 sync</translation>
        </message>
        <message>
            <source>The workspace is ready in %1. It is not connected to a shop yet: quayside --workspace %1 init --practice</source>
            <translation>พื้นที่ทำงานพร้อมแล้วที่ %1 แต่ยังไม่ได้เชื่อมต่อกับร้าน: quayside --workspace %1 init --practice</translation>
        </message>
        <message>
            <source>%1 parts in %2, SHA-256 %3</source>
            <translation>%1 ส่วนใน %2, SHA-256 %3</translation>
        </message>
        <message>
            <source>Say where with --workspace: a folder that does not exist yet.</source>
            <translation>ระบุที่เก็บด้วย --workspace: โฟลเดอร์ที่ยังไม่มีอยู่</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) in it do not hold; look with verify.</source>
            <translation>
                <numerusform>มี %n จุดที่ไม่ถูกต้อง ดูด้วย verify</numerusform>
            </translation>
        </message>
        <message>
            <source>The workspace is in %1 as it was. Its shops have to be connected again: quayside --workspace %1 init …</source>
            <translation>พื้นที่ทำงานอยู่ใน %1 ตามเดิมแล้ว ต้องเชื่อมต่อร้านใหม่: quayside --workspace %1 init …</translation>
        </message>
        <message>
            <source>“%1” is not a resource. Known: %2.</source>
            <translation>“%1” ไม่ใช่ทรัพยากร ที่รู้จักคือ %2</translation>
        </message>
        <message>
            <source>%1 of %2 could not be read.</source>
            <translation>อ่าน %1 ของ %2 ไม่ได้</translation>
        </message>
        <message>
            <source>“%1” is no moment. It is written like 2026-11-01T10:00.</source>
            <translation>“%1” ไม่ใช่เวลา ให้เขียนแบบ 2026-11-01T10:00</translation>
        </message>
        <message>
            <source>%1 have no history; products, skus, orders and returns have one.</source>
            <translation>%1 ไม่มีประวัติ ที่มีคือ products, skus, orders และ returns</translation>
        </message>
        <message>
            <source>History does not keep “%1”. It knows %2.</source>
            <translation>ประวัติไม่ได้เก็บ “%1” ที่รู้จักคือ %2</translation>
        </message>
        <message>
            <source>Everything holds: all files, the ledger's chain, roll-ups, counts and search.</source>
            <translation>ทุกอย่างถูกต้อง: ทุกไฟล์ ลูกโซ่ของบัญชีเหตุการณ์ ยอดสรุป จำนวนนับ และการค้นหา</translation>
        </message>
        <message>
            <source>ERP: %1 new and %2 changed variants, %3 stock levels, %4 linked, %5 without a variant; %6 sales made, %7 held; %8 returns and %9 counts posted</source>
            <translation>ERP: ตัวเลือกสินค้าใหม่ %1 และเปลี่ยน %2, ระดับสต็อก %3, เชื่อมโยงแล้ว %4, ไม่มีตัวเลือกสินค้า %5; สร้างการขาย %6, พักไว้ %7; บันทึกการคืนสินค้า %8 และผลนับ %9</translation>
        </message>
        <message>
            <source>, %1 counted by the shop and not handed out</source>
            <translation>, ร้านนับไว้แต่ไม่ได้ส่งให้ %1 รายการ</translation>
        </message>
        <message>
            <source>read at %1</source>
            <translation>อ่านเมื่อ %1</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>ยังไม่ได้อ่าน</translation>
        </message>
        <message>
            <source>paused, %1</source>
            <translation>หยุดชั่วคราว, %1</translation>
        </message>
        <message>
            <source>The outbox is paused.</source>
            <translation>กล่องขาออกหยุดชั่วคราวอยู่</translation>
        </message>
        <message>
            <source>The network is metered: nothing is read by itself.</source>
            <translation>เครือข่ายคิดตามปริมาณข้อมูล: จะไม่มีการอ่านเองโดยอัตโนมัติ</translation>
        </message>
        <message>
            <source>Documents that were not understood: %1. Look: quayside list quarantine</source>
            <translation>เอกสารที่ไม่เข้าใจ: %1 ดูที่: quayside list quarantine</translation>
        </message>
        <message>
            <source>The ERP is paused.</source>
            <translation>ERP หยุดชั่วคราวอยู่</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Verbs</name>
        <message>
            <source>listings in the shop's world</source>
            <translation>จำนวนรายการขายในโลกของร้าน</translation>
        </message>
        <message>
            <source>orders of the last 90 days</source>
            <translation>จำนวนคำสั่งซื้อใน 90 วันที่ผ่านมา</translation>
        </message>
        <message>
            <source>returns, some due within hours</source>
            <translation>จำนวนการคืนสินค้า บางรายการครบกำหนดในไม่กี่ชั่วโมง</translation>
        </message>
        <message>
            <source>the same seed makes the same world</source>
            <translation>ค่าตั้งต้นเดียวกันสร้างโลกเดียวกัน</translation>
        </message>
        <message>
            <source>serves a practice shop on loopback; prints its card as one line of JSON</source>
            <translation>เปิดร้านฝึกหัดบน loopback และพิมพ์ข้อมูลเชื่อมต่อเป็น JSON หนึ่งบรรทัด</translation>
        </message>
        <message>
            <source>port; a free one when left out</source>
            <translation>พอร์ต หากไม่ระบุจะใช้พอร์ตที่ว่าง</translation>
        </message>
        <message>
            <source>how it misbehaves, e.g. cut-after-effect@0.5,latency=150</source>
            <translation>จะให้ทำงานผิดพลาดอย่างไร เช่น cut-after-effect@0.5,latency=150</translation>
        </message>
        <message>
            <source>keeps the world across restarts</source>
            <translation>เก็บโลกไว้ข้ามการเริ่มใหม่</translation>
        </message>
        <message>
            <source>a practice shop: FILE holds the card of a running one; its own when left out</source>
            <translation>ร้านฝึกหัด: FILE เก็บข้อมูลเชื่อมต่อของร้านที่เปิดอยู่ หากไม่ระบุจะใช้ร้านของตัวเอง</translation>
        </message>
        <message>
            <source>a TikTok Shop account: FILE holds app_key, app_secret, auth_code</source>
            <translation>บัญชี TikTok Shop: FILE เก็บ app_key, app_secret, auth_code</translation>
        </message>
        <message>
            <source>a Tryton server, for a workspace that has a shop: FILE holds url, database, user, password</source>
            <translation>เซิร์ฟเวอร์ Tryton สำหรับพื้นที่ทำงานที่มีร้านแล้ว: FILE เก็บ url, database, user, password</translation>
        </message>
        <message>
            <source>what the workspace is called</source>
            <translation>ชื่อของพื้นที่ทำงาน</translation>
        </message>
        <message>
            <source>the first person; your login name when left out</source>
            <translation>บุคคลแรก หากไม่ระบุจะใช้ชื่อล็อกอินของคุณ</translation>
        </message>
        <message>
            <source>who works here</source>
            <translation>ใครทำงานที่นี่</translation>
        </message>
        <message>
            <source>merchandiser, support, operations, manager, analyst, administrator</source>
            <translation>merchandiser, support, operations, manager, analyst, administrator</translation>
        </message>
        <message>
            <source>pulls and publishes until nothing is left to do</source>
            <translation>ดึงข้อมูลและเผยแพร่จนไม่เหลืออะไรให้ทำ</translation>
        </message>
        <message>
            <source>only these, e.g. products,orders</source>
            <translation>เฉพาะรายการเหล่านี้ เช่น products,orders</translation>
        </message>
        <message>
            <source>reads everything again instead of what changed</source>
            <translation>อ่านทุกอย่างใหม่แทนที่จะอ่านเฉพาะที่เปลี่ยน</translation>
        </message>
        <message>
            <source>the ERP alone</source>
            <translation>เฉพาะ ERP</translation>
        </message>
        <message>
            <source>one round, even if entries may go in a moment</source>
            <translation>รอบเดียว แม้บางรายการอาจส่งได้ในอีกสักครู่</translation>
        </message>
        <message>
            <source>reads the mirror with your changes over it</source>
            <translation>อ่านสำเนาในเครื่องโดยซ้อนการเปลี่ยนแปลงของคุณ</translation>
        </message>
        <message>
            <source>fields to print, in this order</source>
            <translation>ฟิลด์ที่จะพิมพ์ ตามลำดับนี้</translation>
        </message>
        <message>
            <source>the same as sort: in the criteria</source>
            <translation>เหมือนกับ sort: ในเงื่อนไข</translation>
        </message>
        <message>
            <source>at most so many records</source>
            <translation>ไม่เกินจำนวนระเบียนนี้</translation>
        </message>
        <message>
            <source>table, csv, json or xlsx (the file itself, to be redirected)</source>
            <translation>table, csv, json หรือ xlsx (เป็นตัวไฟล์ ให้เปลี่ยนทางเอาต์พุต)</translation>
        </message>
        <message>
            <source>only how many there are</source>
            <translation>เฉพาะจำนวนว่ามีเท่าใด</translation>
        </message>
        <message>
            <source>runs a registered command; without an id, lists them</source>
            <translation>ดำเนินคำสั่งที่ลงทะเบียนไว้ หากไม่ระบุ id จะแสดงรายชื่อคำสั่ง</translation>
        </message>
        <message>
            <source>the records, e.g. 'skus: tag:summer'</source>
            <translation>ระเบียน เช่น 'skus: tag:summer'</translation>
        </message>
        <message>
            <source>an argument of the command</source>
            <translation>อาร์กิวเมนต์ของคำสั่ง</translation>
        </message>
        <message>
            <source>why; kept in the ledger</source>
            <translation>เหตุผล เก็บไว้ในบัญชีเหตุการณ์</translation>
        </message>
        <message>
            <source>says what would happen and changes nothing</source>
            <translation>บอกว่าจะเกิดอะไรขึ้นโดยไม่เปลี่ยนแปลงอะไร</translation>
        </message>
        <message>
            <source>change sets and what is in them</source>
            <translation>ชุดการเปลี่ยนแปลงและสิ่งที่อยู่ในนั้น</translation>
        </message>
        <message>
            <source>goes with a submission</source>
            <translation>แนบไปกับการส่งตรวจ</translation>
        </message>
        <message>
            <source>approves a submitted change set</source>
            <translation>อนุมัติชุดการเปลี่ยนแปลงที่ส่งตรวจแล้ว</translation>
        </message>
        <message>
            <source>only these changes; the rest goes back</source>
            <translation>เฉพาะการเปลี่ยนแปลงเหล่านี้ ที่เหลือส่งกลับ</translation>
        </message>
        <message>
            <source>kept in the ledger</source>
            <translation>เก็บไว้ในบัญชีเหตุการณ์</translation>
        </message>
        <message>
            <source>sends a change set, or some of its rows, back to its author</source>
            <translation>ส่งชุดการเปลี่ยนแปลงหรือบางแถวกลับไปยังผู้สร้าง</translation>
        </message>
        <message>
            <source>only these changes</source>
            <translation>เฉพาะการเปลี่ยนแปลงเหล่านี้</translation>
        </message>
        <message>
            <source>required</source>
            <translation>จำเป็น</translation>
        </message>
        <message>
            <source>puts an approved change set into the outbox</source>
            <translation>นำชุดการเปลี่ยนแปลงที่อนุมัติแล้วเข้ากล่องขาออก</translation>
        </message>
        <message>
            <source>makes a new change set that takes a published one back</source>
            <translation>สร้างชุดการเปลี่ยนแปลงใหม่ที่ย้อนกลับชุดที่เผยแพร่แล้ว</translation>
        </message>
        <message>
            <source>playbooks: finds, prints, checks and starts them</source>
            <translation>คู่มือปฏิบัติ: ค้นหา พิมพ์ ตรวจ และเริ่ม</translation>
        </message>
        <message>
            <source>the record of the run, e.g. 'returns: return:4000'</source>
            <translation>ระเบียนของการดำเนินการ เช่น 'returns: return:4000'</translation>
        </message>
        <message>
            <source>what the playbook needs to know before it starts</source>
            <translation>สิ่งที่คู่มือปฏิบัติต้องรู้ก่อนเริ่ม</translation>
        </message>
        <message>
            <source>writes everything people here did into one checksummed file</source>
            <translation>เขียนทุกสิ่งที่ผู้คนทำไว้ที่นี่ลงในไฟล์เดียวพร้อม checksum</translation>
        </message>
        <message>
            <source>makes a new workspace (--workspace DIR) from a backup, after checking all of it</source>
            <translation>สร้างพื้นที่ทำงานใหม่ (--workspace DIR) จากข้อมูลสำรอง หลังตรวจสอบทั้งหมดแล้ว</translation>
        </message>
        <message>
            <source>what is found now, as it was then: products, skus, orders, returns</source>
            <translation>สิ่งที่พบในตอนนี้ ตามที่เป็นในตอนนั้น: products, skus, orders, returns</translation>
        </message>
        <message>
            <source>checks all files, the ledger's chain and everything derived</source>
            <translation>ตรวจสอบทุกไฟล์ ลูกโซ่ของบัญชีเหตุการณ์ และทุกอย่างที่คำนวณมา</translation>
        </message>
        <message>
            <source>only says what was read when, what is paused and what is in quarantine</source>
            <translation>บอกเพียงว่าอะไรอ่านเมื่อใด อะไรหยุดชั่วคราว และอะไรถูกกักไว้</translation>
        </message>
        <message>
            <source>creates a workspace, connects one to a shop, or renews a consent that has ended</source>
            <translation>สร้างพื้นที่ทำงาน เชื่อมกับร้าน หรือต่ออายุความยินยอมที่หมดอายุแล้ว</translation>
        </message>
        <message>
            <source>RECORDS is one of these; drafts are the listings beside which a draft or a version under review lies:</source>
            <translation>RECORDS คือหนึ่งในรายการต่อไปนี้ drafts คือรายการขายที่มีฉบับร่างหรือฉบับที่กำลังตรวจสอบอยู่ข้าง ๆ:</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Approvals</name>
        <message>
            <source>Change set</source>
            <translation>ชุดการเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Only these changes (criteria)</source>
            <translation>เฉพาะการเปลี่ยนแปลงเหล่านี้ (เงื่อนไข)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>เหตุผล</translation>
        </message>
        <message>
            <source>Approve change set</source>
            <translation>อนุมัติชุดการเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Reject change set</source>
            <translation>ปฏิเสธชุดการเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Comment on change set</source>
            <translation>แสดงความคิดเห็นต่อชุดการเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>ความคิดเห็น</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Changes</name>
        <message>
            <source>Change set</source>
            <translation>ชุดการเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Only these changes (criteria)</source>
            <translation>เฉพาะการเปลี่ยนแปลงเหล่านี้ (เงื่อนไข)</translation>
        </message>
        <message>
            <source>Submit for approval</source>
            <translation>ส่งตรวจเพื่อขออนุมัติ</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>โน้ต</translation>
        </message>
        <message>
            <source>Rename change set</source>
            <translation>เปลี่ยนชื่อชุดการเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>Publish change set</source>
            <translation>เผยแพร่ชุดการเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Withdraw changes</source>
            <translation>ถอนการเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Revert change set</source>
            <translation>ย้อนกลับชุดการเปลี่ยนแปลง</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::CheckText</name>
        <message>
            <source>A price must be above zero.</source>
            <translation>ราคาต้องมากกว่าศูนย์</translation>
        </message>
        <message numerus="yes">
            <source>The price is no number with at most %n decimal(s).</source>
            <translation>
                <numerusform>ราคาไม่ใช่ตัวเลขที่มีทศนิยมไม่เกิน %n ตำแหน่ง</numerusform>
            </translation>
        </message>
        <message>
            <source>The price is below its floor of %1.</source>
            <translation>ราคาต่ำกว่าราคาขั้นต่ำ %1</translation>
        </message>
        <message>
            <source>The price is below its unit cost of %1.</source>
            <translation>ราคาต่ำกว่าต้นทุนต่อหน่วย %1</translation>
        </message>
        <message>
            <source>The title is empty.</source>
            <translation>ชื่อว่างเปล่า</translation>
        </message>
        <message numerus="yes">
            <source>The title is longer than %n character(s).</source>
            <translation>
                <numerusform>ชื่อยาวเกิน %n อักขระ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The title is shorter than %n character(s).</source>
            <translation>
                <numerusform>ชื่อสั้นกว่า %n อักขระ</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” may not be in a title.</source>
            <translation>ห้ามมี “%1” ในชื่อ</translation>
        </message>
        <message>
            <source>The description is empty.</source>
            <translation>คำอธิบายว่างเปล่า</translation>
        </message>
        <message numerus="yes">
            <source>The description is longer than %n character(s).</source>
            <translation>
                <numerusform>คำอธิบายยาวเกิน %n อักขระ</numerusform>
            </translation>
        </message>
        <message>
            <source>Stock is a whole number from 0 to %1.</source>
            <translation>สต็อกต้องเป็นจำนวนเต็มตั้งแต่ 0 ถึง %1</translation>
        </message>
        <message>
            <source>The category requires “%1”.</source>
            <translation>หมวดหมู่นี้ต้องมี “%1”</translation>
        </message>
        <message>
            <source>A rejection needs a reason of the shop.</source>
            <translation>การปฏิเสธต้องใช้เหตุผลที่ร้านกำหนด</translation>
        </message>
        <message>
            <source>It is not in the mirror any more.</source>
            <translation>ไม่มีอยู่ในสำเนาในเครื่องแล้ว</translation>
        </message>
        <message>
            <source>A change of it is on its way to the shop.</source>
            <translation>การเปลี่ยนแปลงของรายการนี้กำลังส่งไปยังร้าน</translation>
        </message>
        <message>
            <source>A conflict waits for a decision.</source>
            <translation>มีข้อขัดแย้งรอการตัดสินใจ</translation>
        </message>
        <message>
            <source>Only SKUs have a price.</source>
            <translation>มีเพียง SKU เท่านั้นที่มีราคา</translation>
        </message>
        <message>
            <source>The price would not be above zero.</source>
            <translation>ราคาจะไม่มากกว่าศูนย์</translation>
        </message>
        <message>
            <source>Stock would be below 0 or above 99,999.</source>
            <translation>สต็อกจะต่ำกว่า 0 หรือเกิน 99,999</translation>
        </message>
        <message>
            <source>Several warehouses have it. Set the stock of each in Listing.</source>
            <translation>มีอยู่ในหลายคลังสินค้า ให้ตั้งสต็อกของแต่ละคลังในรายการขาย</translation>
        </message>
        <message>
            <source>It has been decided already.</source>
            <translation>ตัดสินใจไปแล้ว</translation>
        </message>
        <message>
            <source>It was changed again since.</source>
            <translation>มีการเปลี่ยนแปลงอีกหลังจากนั้น</translation>
        </message>
        <message>
            <source>A decision on a return cannot be taken back.</source>
            <translation>การตัดสินใจเรื่องการคืนสินค้าถอนกลับไม่ได้</translation>
        </message>
        <message>
            <source>The shop waits for no answer on it now.</source>
            <translation>ตอนนี้ร้านไม่ได้รอคำตอบเรื่องนี้</translation>
        </message>
        <message>
            <source>A partial refund must be above zero and at most the refund asked for.</source>
            <translation>การคืนเงินบางส่วนต้องมากกว่าศูนย์และไม่เกินยอดที่ขอคืน</translation>
        </message>
        <message>
            <source>It has been decided already and is on its way.</source>
            <translation>ตัดสินใจไปแล้วและกำลังส่ง</translation>
        </message>
        <message>
            <source>The text to replace is not in it.</source>
            <translation>ไม่พบข้อความที่จะแทนที่</translation>
        </message>
        <message>
            <source>It has been sent; its answer is awaited.</source>
            <translation>ส่งไปแล้ว กำลังรอคำตอบ</translation>
        </message>
        <message>
            <source>It waits or is done; only what failed is tried again.</source>
            <translation>กำลังรออยู่หรือเสร็จแล้ว ลองใหม่ได้เฉพาะรายการที่ไม่สำเร็จ</translation>
        </message>
        <message>
            <source>Your role does not reach this record.</source>
            <translation>บทบาทของคุณเข้าถึงระเบียนนี้ไม่ได้</translation>
        </message>
        <message>
            <source>The ERP decides on this field and says %1.</source>
            <translation>ERP เป็นผู้กำหนดฟิลด์นี้ และค่าคือ %1</translation>
        </message>
        <message>
            <source>Its policy leaves it to you.</source>
            <translation>นโยบายของฟิลด์นี้ให้คุณเป็นผู้ตัดสินใจ</translation>
        </message>
        <message>
            <source>The SKU is not linked to a variant of the ERP.</source>
            <translation>SKU นี้ยังไม่ได้เชื่อมโยงกับตัวเลือกสินค้าของ ERP</translation>
        </message>
        <message>
            <source>No warehouse of the ERP feeds this one.</source>
            <translation>ไม่มีคลังสินค้าของ ERP ที่ป้อนสต็อกให้คลังนี้</translation>
        </message>
        <message>
            <source>The shop decides on the quantity in this workspace; nothing is sent to it.</source>
            <translation>ในพื้นที่ทำงานนี้ร้านเป็นผู้กำหนดจำนวน จะไม่มีการส่งอะไรไปที่ร้าน</translation>
        </message>
        <message>
            <source>The ERP decides on the cost in this workspace. Correct it there, or take it over from there.</source>
            <translation>ในพื้นที่ทำงานนี้ ERP เป็นผู้กำหนดต้นทุน แก้ไขที่นั่น หรือรับค่าจากที่นั่น</translation>
        </message>
        <message>
            <source>The ERP counts in another currency than the shop.</source>
            <translation>ERP ใช้สกุลเงินต่างจากร้าน</translation>
        </message>
        <message>
            <source>The ERP has no cost of it.</source>
            <translation>ERP ไม่มีต้นทุนของรายการนี้</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Comments</name>
        <message>
            <source>Comment</source>
            <translation>ความคิดเห็น</translation>
        </message>
        <message>
            <source>Comment; @ and a name tells that person</source>
            <translation>ความคิดเห็น ใส่ @ ตามด้วยชื่อเพื่อแจ้งบุคคลนั้น</translation>
        </message>
        <message>
            <source>Withdraw a comment</source>
            <translation>ถอนความคิดเห็น</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Conflicts</name>
        <message>
            <source>Resolve conflict</source>
            <translation>แก้ข้อขัดแย้ง</translation>
        </message>
        <message>
            <source>Which value</source>
            <translation>ค่าใด</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>ค่าอื่น</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>ชุดการเปลี่ยนแปลง</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::ConnectionText</name>
        <message>
            <source>There is no code in it.</source>
            <translation>ไม่มีรหัสอยู่ในนั้น</translation>
        </message>
        <message>
            <source>Paste the code that the page shows, or the whole address of the page.</source>
            <translation>วางรหัสที่หน้านั้นแสดง หรือที่อยู่ทั้งหมดของหน้า</translation>
        </message>
        <message>
            <source>That page belongs to another sign-in.</source>
            <translation>หน้านั้นเป็นของการลงชื่อเข้าใช้ครั้งอื่น</translation>
        </message>
        <message>
            <source>Its address does not carry the word that this sign-in was begun with.</source>
            <translation>ที่อยู่ของหน้านั้นไม่มีคำที่ใช้เริ่มการลงชื่อเข้าใช้ครั้งนี้</translation>
        </message>
        <message>
            <source>Press “Sign in with the browser” again and use the page that opens.</source>
            <translation>กด “ลงชื่อเข้าใช้ด้วยเบราว์เซอร์” อีกครั้ง แล้วใช้หน้าที่เปิดขึ้นมา</translation>
        </message>
        <message>
            <source>The account “%1” gave access to no shop.</source>
            <translation>บัญชี “%1” ไม่ได้ให้สิทธิ์เข้าถึงร้านใด</translation>
        </message>
        <message>
            <source>Sign in again and choose at least one shop on the page of consent.</source>
            <translation>ลงชื่อเข้าใช้อีกครั้ง แล้วเลือกอย่างน้อยหนึ่งร้านในหน้าให้ความยินยอม</translation>
        </message>
        <message>
            <source>Port %1 of this computer is in use by another program.</source>
            <translation>พอร์ต %1 ของคอมพิวเตอร์นี้ถูกโปรแกรมอื่นใช้อยู่</translation>
        </message>
        <message>
            <source>The browser cannot come back by itself.</source>
            <translation>เบราว์เซอร์กลับมาเองไม่ได้</translation>
        </message>
        <message>
            <source>Sign in all the same, and paste the address of the page you end on.</source>
            <translation>ลงชื่อเข้าใช้ตามปกติ แล้ววางที่อยู่ของหน้าสุดท้ายที่ไปถึง</translation>
        </message>
        <message>
            <source>The code was not accepted.</source>
            <translation>รหัสไม่ได้รับการยอมรับ</translation>
        </message>
        <message>
            <source>A code works once, and for 30 minutes.</source>
            <translation>รหัสใช้ได้ครั้งเดียว และภายใน 30 นาที</translation>
        </message>
        <message>
            <source>Sign in with the browser again.</source>
            <translation>ลงชื่อเข้าใช้ด้วยเบราว์เซอร์อีกครั้ง</translation>
        </message>
        <message>
            <source>The app lacks a right: %1</source>
            <translation>แอปขาดสิทธิ์: %1</translation>
        </message>
        <message>
            <source>Add it to the app in Partner Center under Manage API, then sign in again: a right that is added later needs a new consent.</source>
            <translation>เพิ่มสิทธิ์ให้แอปใน Partner Center ที่ Manage API แล้วลงชื่อเข้าใช้อีกครั้ง: สิทธิ์ที่เพิ่มภายหลังต้องให้ความยินยอมใหม่</translation>
        </message>
        <message>
            <source>The app does not accept calls from this computer's address.</source>
            <translation>แอปไม่รับการเรียกจากที่อยู่ของคอมพิวเตอร์นี้</translation>
        </message>
        <message>
            <source>Add the address to the app's list in Partner Center.</source>
            <translation>เพิ่มที่อยู่นี้ลงในรายการของแอปใน Partner Center</translation>
        </message>
        <message>
            <source>The shop is not active.</source>
            <translation>ร้านไม่ได้ใช้งานอยู่</translation>
        </message>
        <message>
            <source>Look at the account's notices in Seller Center.</source>
            <translation>ดูประกาศของบัญชีใน Seller Center</translation>
        </message>
        <message>
            <source>The clock of this computer is off.</source>
            <translation>นาฬิกาของคอมพิวเตอร์นี้ไม่ตรง</translation>
        </message>
        <message>
            <source>%1 accepts calls within five minutes of its own time.</source>
            <translation>%1 รับการเรียกที่เวลาต่างจากเวลาของตนไม่เกินห้านาที</translation>
        </message>
        <message>
            <source>Set the clock, best by the network, and try again.</source>
            <translation>ตั้งนาฬิกา โดยควรตั้งผ่านเครือข่าย แล้วลองใหม่</translation>
        </message>
        <message>
            <source>The app secret is not the right one.</source>
            <translation>app secret ไม่ถูกต้อง</translation>
        </message>
        <message>
            <source>%1 does not accept our signature.</source>
            <translation>%1 ไม่ยอมรับลายเซ็นของเรา</translation>
        </message>
        <message>
            <source>Copy the secret of this app from Partner Center once more.</source>
            <translation>คัดลอก app secret ของแอปนี้จาก Partner Center อีกครั้ง</translation>
        </message>
        <message>
            <source>%1 does not know this app key with this secret.</source>
            <translation>%1 ไม่รู้จัก app key นี้คู่กับ app secret นี้</translation>
        </message>
        <message>
            <source>One of them has a typing error, or they belong to two apps.</source>
            <translation>ค่าใดค่าหนึ่งพิมพ์ผิด หรือเป็นของคนละแอป</translation>
        </message>
        <message>
            <source>Copy both from Partner Center once more.</source>
            <translation>คัดลอกทั้งสองค่าจาก Partner Center อีกครั้ง</translation>
        </message>
        <message>
            <source>authorised shops</source>
            <translation>ร้านที่ได้รับอนุญาต</translation>
        </message>
        <message>
            <source>read products</source>
            <translation>อ่านสินค้า</translation>
        </message>
        <message>
            <source>change products</source>
            <translation>เปลี่ยนแปลงสินค้า</translation>
        </message>
        <message>
            <source>read orders</source>
            <translation>อ่านคำสั่งซื้อ</translation>
        </message>
        <message>
            <source>logistics</source>
            <translation>โลจิสติกส์</translation>
        </message>
        <message>
            <source>returns and refunds</source>
            <translation>การคืนสินค้าและการคืนเงิน</translation>
        </message>
        <message>
            <source>The ERP refuses the login “%1”.</source>
            <translation>ERP ไม่รับล็อกอิน “%1”</translation>
        </message>
        <message>
            <source>The user or the password is wrong.</source>
            <translation>ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง</translation>
        </message>
        <message>
            <source>Correct them and test again.</source>
            <translation>แก้ไขแล้วทดสอบใหม่</translation>
        </message>
        <message>
            <source>The ERP has no database “%1”.</source>
            <translation>ERP ไม่มีฐานข้อมูล “%1”</translation>
        </message>
        <message>
            <source>Correct the database's name and test again.</source>
            <translation>แก้ไขชื่อฐานข้อมูลแล้วทดสอบใหม่</translation>
        </message>
        <message>
            <source>%1 cannot be reached.</source>
            <translation>เข้าถึง %1 ไม่ได้</translation>
        </message>
        <message>
            <source>Check the address and the network, and try again. Nothing you entered is lost.</source>
            <translation>ตรวจสอบที่อยู่และเครือข่าย แล้วลองใหม่ สิ่งที่คุณกรอกไว้ไม่หายไป</translation>
        </message>
        <message>
            <source>What answers at %1 is something else.</source>
            <translation>สิ่งที่ตอบอยู่ที่ %1 เป็นอย่างอื่น</translation>
        </message>
        <message>
            <source>Check the address.</source>
            <translation>ตรวจสอบที่อยู่</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Erp</name>
        <message>
            <source>Link a SKU to a variant of the ERP</source>
            <translation>เชื่อมโยง SKU กับตัวเลือกสินค้าของ ERP</translation>
        </message>
        <message>
            <source>Code or id of the variant</source>
            <translation>รหัสหรือ id ของตัวเลือกสินค้า</translation>
        </message>
        <message>
            <source>Take a SKU's variant of the ERP away</source>
            <translation>นำตัวเลือกสินค้าของ ERP ออกจาก SKU</translation>
        </message>
        <message>
            <source>Say which of the ERP's warehouses feeds the shop's</source>
            <translation>ระบุคลังสินค้าของ ERP ที่ป้อนสต็อกให้คลังของร้าน</translation>
        </message>
        <message>
            <source>Name, code or id in the ERP</source>
            <translation>ชื่อ รหัส หรือ id ใน ERP</translation>
        </message>
        <message>
            <source>Say that one of the ERP's warehouses feeds the shop's no more</source>
            <translation>ระบุว่าคลังสินค้าของ ERP ไม่ป้อนสต็อกให้คลังของร้านอีกต่อไป</translation>
        </message>
        <message>
            <source>Take unit costs over from the ERP</source>
            <translation>รับต้นทุนต่อหน่วยจาก ERP</translation>
        </message>
        <message>
            <source>Say who decides on a field: shop, ERP or here</source>
            <translation>ระบุผู้กำหนดฟิลด์: ร้าน ERP หรือที่นี่</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>ฟิลด์</translation>
        </message>
        <message>
            <source>Who decides</source>
            <translation>ผู้กำหนด</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::ErpText</name>
        <message>
            <source>The ERP at %1 does not answer.</source>
            <translation>ERP ที่ %1 ไม่ตอบ</translation>
        </message>
        <message>
            <source>Check the address and that the server runs; it is tried again by itself.</source>
            <translation>ตรวจสอบที่อยู่และดูว่าเซิร์ฟเวอร์ทำงานอยู่ ระบบจะลองใหม่เอง</translation>
        </message>
        <message>
            <source>The ERP refuses the login “%1”.</source>
            <translation>ERP ไม่รับล็อกอิน “%1”</translation>
        </message>
        <message>
            <source>The user or the password is wrong.</source>
            <translation>ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง</translation>
        </message>
        <message>
            <source>Correct them in the account file and connect again.</source>
            <translation>แก้ไขในไฟล์บัญชีแล้วเชื่อมต่อใหม่</translation>
        </message>
        <message>
            <source>The ERP has locked the login “%1” for a while.</source>
            <translation>ERP ล็อกล็อกอิน “%1” ไว้ชั่วคราว</translation>
        </message>
        <message>
            <source>Too many logins failed.</source>
            <translation>ล็อกอินไม่สำเร็จหลายครั้งเกินไป</translation>
        </message>
        <message>
            <source>Wait five minutes, then connect with the right password.</source>
            <translation>รอห้านาที แล้วเชื่อมต่อด้วยรหัสผ่านที่ถูกต้อง</translation>
        </message>
        <message>
            <source>The ERP asks for more than a password: %1</source>
            <translation>ERP ต้องการมากกว่ารหัสผ่าน: %1</translation>
        </message>
        <message>
            <source>Use a user of the ERP without a second factor for this connection.</source>
            <translation>ใช้ผู้ใช้ของ ERP ที่ไม่มีปัจจัยยืนยันที่สองสำหรับการเชื่อมต่อนี้</translation>
        </message>
        <message>
            <source>The ERP has no database “%1”.</source>
            <translation>ERP ไม่มีฐานข้อมูล “%1”</translation>
        </message>
        <message>
            <source>Correct “database” in the account file.</source>
            <translation>แก้ไข “database” ในไฟล์บัญชี</translation>
        </message>
        <message>
            <source>Version %1 of the ERP is not supported.</source>
            <translation>ไม่รองรับ ERP เวอร์ชัน %1</translation>
        </message>
        <message>
            <source>Tryton 6 and 7 are.</source>
            <translation>รองรับ Tryton 6 และ 7</translation>
        </message>
        <message>
            <source>The ERP lacks the module “%1”.</source>
            <translation>ERP ไม่มีโมดูล “%1”</translation>
        </message>
        <message>
            <source>Ask whoever runs the ERP to activate it.</source>
            <translation>ขอให้ผู้ดูแล ERP เปิดใช้งานโมดูลนี้</translation>
        </message>
        <message>
            <source>The ERP's user “%1” belongs to no company.</source>
            <translation>ผู้ใช้ของ ERP “%1” ไม่ได้สังกัดบริษัทใด</translation>
        </message>
        <message>
            <source>Give the user a company in the ERP.</source>
            <translation>กำหนดบริษัทให้ผู้ใช้นี้ใน ERP</translation>
        </message>
        <message>
            <source>The ERP's user may not touch “%1”.</source>
            <translation>ผู้ใช้ของ ERP ไม่มีสิทธิ์ใน “%1”</translation>
        </message>
        <message>
            <source>Give the user the groups Sales, Stock and Product Administration.</source>
            <translation>ให้ผู้ใช้นี้อยู่ในกลุ่ม Sales, Stock และ Product Administration</translation>
        </message>
        <message>
            <source>The setting “%1” names nothing in the ERP.</source>
            <translation>การตั้งค่า “%1” ไม่ตรงกับสิ่งใดใน ERP</translation>
        </message>
        <message>
            <source>Correct it in the account file.</source>
            <translation>แก้ไขในไฟล์บัญชี</translation>
        </message>
        <message>
            <source>The ERP ended the session of “%1”.</source>
            <translation>ERP สิ้นสุดเซสชันของ “%1”</translation>
        </message>
        <message>
            <source>It is opened again at the next synchronisation.</source>
            <translation>จะเปิดใหม่เมื่อซิงค์ครั้งถัดไป</translation>
        </message>
        <message>
            <source>The variant %1 is not in the ERP any more.</source>
            <translation>ไม่มีตัวเลือกสินค้า %1 ใน ERP แล้ว</translation>
        </message>
        <message>
            <source>Link the SKU to another variant.</source>
            <translation>เชื่อมโยง SKU กับตัวเลือกสินค้าอื่น</translation>
        </message>
        <message>
            <source>The ERP does not know the unit “%1”.</source>
            <translation>ERP ไม่รู้จักหน่วย “%1”</translation>
        </message>
        <message>
            <source>Use one of the ERP's units.</source>
            <translation>ใช้หน่วยที่มีใน ERP</translation>
        </message>
        <message>
            <source>The quantity does not fit the unit of variant %1.</source>
            <translation>จำนวนไม่ตรงกับหน่วยของตัวเลือกสินค้า %1</translation>
        </message>
        <message>
            <source>Check the variant's unit in the ERP.</source>
            <translation>ตรวจสอบหน่วยของตัวเลือกสินค้าใน ERP</translation>
        </message>
        <message>
            <source>The ERP has no warehouse %1.</source>
            <translation>ERP ไม่มีคลังสินค้า %1</translation>
        </message>
        <message>
            <source>Choose another warehouse.</source>
            <translation>เลือกคลังสินค้าอื่น</translation>
        </message>
        <message>
            <source>The ERP has no order %1.</source>
            <translation>ERP ไม่มีคำสั่งซื้อ %1</translation>
        </message>
        <message>
            <source>The document in the ERP is past the point where it can change (%1).</source>
            <translation>เอกสารใน ERP ผ่านขั้นที่เปลี่ยนแปลงได้ไปแล้ว (%1)</translation>
        </message>
        <message>
            <source>Settle it in the ERP.</source>
            <translation>จัดการใน ERP</translation>
        </message>
        <message>
            <source>The ERP said yes and left the document as it was (%1).</source>
            <translation>ERP ตอบรับแต่เอกสารยังคงเดิม (%1)</translation>
        </message>
        <message>
            <source>Look at it in the ERP; its log says why.</source>
            <translation>ตรวจดูใน ERP บันทึกของ ERP จะบอกสาเหตุ</translation>
        </message>
        <message>
            <source>The ERP asks: %1</source>
            <translation>ERP ถามว่า: %1</translation>
        </message>
        <message>
            <source>Answer it in the ERP, or repeat the act with a yes.</source>
            <translation>ตอบใน ERP หรือทำซ้ำโดยตอบตกลง</translation>
        </message>
        <message>
            <source>%1 moved in the ERP meanwhile.</source>
            <translation>%1 เปลี่ยนไปใน ERP ระหว่างนั้น</translation>
        </message>
        <message>
            <source>Nothing was posted.</source>
            <translation>ไม่มีการบันทึกรายการใด</translation>
        </message>
        <message>
            <source>Look again and repeat it.</source>
            <translation>ตรวจดูอีกครั้งแล้วทำซ้ำ</translation>
        </message>
        <message>
            <source>%1 exists in the ERP as something else.</source>
            <translation>%1 มีอยู่ใน ERP แต่เป็นสิ่งอื่น</translation>
        </message>
        <message>
            <source>The ERP declined it: %1</source>
            <translation>ERP ปฏิเสธ: %1</translation>
        </message>
        <message>
            <source>Correct it in the ERP and try again.</source>
            <translation>แก้ไขใน ERP แล้วลองใหม่</translation>
        </message>
        <message>
            <source>Whether the ERP took it is not known.</source>
            <translation>ไม่ทราบว่า ERP รับไปแล้วหรือไม่</translation>
        </message>
        <message>
            <source>It is looked up before anything is sent again.</source>
            <translation>จะตรวจสอบก่อนส่งอะไรซ้ำ</translation>
        </message>
        <message>
            <source>The ERP gave an answer that cannot be read.</source>
            <translation>ERP ให้คำตอบที่อ่านไม่ได้</translation>
        </message>
        <message>
            <source>Nothing was taken from it; it is tried again.</source>
            <translation>ไม่ได้นำอะไรมาใช้ ระบบจะลองใหม่</translation>
        </message>
        <message>
            <source>The ERP failed on its side.</source>
            <translation>เกิดข้อผิดพลาดที่ฝั่ง ERP</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>ระบบจะลองใหม่เอง</translation>
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
                <numerusform>ผิดกฎ %n ข้อ:</numerusform>
            </translation>
        </message>
        <message>
            <source>The run “%1” is over.</source>
            <translation>การดำเนินการ “%1” สิ้นสุดแล้ว</translation>
        </message>
        <message>
            <source>The check “%1” is still open.</source>
            <translation>รายการตรวจ “%1” ยังค้างอยู่</translation>
        </message>
        <message>
            <source>The gate stays shut: “%1” is still open.</source>
            <translation>ด่านตรวจยังปิดอยู่: “%1” ยังค้างอยู่</translation>
        </message>
        <message>
            <source>Nothing is decided yet in “%1”.</source>
            <translation>ยังไม่ได้ตัดสินใจอะไรใน “%1”</translation>
        </message>
        <message>
            <source>“%1” needs its evidence first.</source>
            <translation>“%1” ต้องมีหลักฐานก่อน</translation>
        </message>
        <message>
            <source>The evidence is empty.</source>
            <translation>หลักฐานว่างเปล่า</translation>
        </message>
        <message>
            <source>The step “%1” was not entered yet.</source>
            <translation>ยังไม่ได้เข้าขั้นตอน “%1”</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) of the run are still open.</source>
            <translation>
                <numerusform>งานของการดำเนินการนี้ยังค้างอยู่ %n งาน</numerusform>
            </translation>
        </message>
        <message>
            <source>The playbook needs to know “%1” before it starts.</source>
            <translation>คู่มือปฏิบัติต้องรู้ “%1” ก่อนเริ่ม</translation>
        </message>
        <message>
            <source>Passing over “%1” needs a reason.</source>
            <translation>การข้าม “%1” ต้องมีเหตุผล</translation>
        </message>
        <message>
            <source>Another row fits the record; choosing “%1” needs a reason.</source>
            <translation>มีแถวอื่นที่ตรงกับระเบียน การเลือก “%1” ต้องมีเหตุผล</translation>
        </message>
        <message>
            <source>Abandoning a run needs a reason.</source>
            <translation>การล้มเลิกการดำเนินการต้องมีเหตุผล</translation>
        </message>
        <message>
            <source>The run is theirs already.</source>
            <translation>การดำเนินการเป็นของบุคคลนั้นอยู่แล้ว</translation>
        </message>
        <message>
            <source>Nothing of it is overdue.</source>
            <translation>ไม่มีส่วนใดเกินกำหนด</translation>
        </message>
        <message>
            <source>No ERP was read yet: connect one and synchronise.</source>
            <translation>ยังไม่ได้อ่าน ERP: เชื่อมต่อแล้วซิงค์</translation>
        </message>
        <message>
            <source>No record is selected that it could act on.</source>
            <translation>ไม่ได้เลือกระเบียนที่คำสั่งนี้ใช้ได้</translation>
        </message>
        <message>
            <source>There is no edit that waits to be submitted.</source>
            <translation>ไม่มีการแก้ไขที่รอส่งตรวจ</translation>
        </message>
        <message>
            <source>Nothing is left to undo.</source>
            <translation>ไม่มีอะไรให้เลิกทำแล้ว</translation>
        </message>
        <message>
            <source>Nothing was undone.</source>
            <translation>ไม่ได้เลิกทำอะไร</translation>
        </message>
        <message>
            <source>None of its changes is in the shop.</source>
            <translation>ไม่มีการเปลี่ยนแปลงใดในชุดนี้อยู่ที่ร้าน</translation>
        </message>
        <message>
            <source>Somebody changed it meanwhile.</source>
            <translation>มีคนเปลี่ยนแปลงไประหว่างนั้น</translation>
        </message>
        <message>
            <source>You have agreed to it already; somebody else has to as well.</source>
            <translation>คุณเห็นชอบไปแล้ว ต้องมีคนอื่นเห็นชอบด้วย</translation>
        </message>
        <message>
            <source>The change set is “%1”.</source>
            <translation>ชุดการเปลี่ยนแปลงมีสถานะ “%1”</translation>
        </message>
        <message>
            <source>The shop waits for no answer on it now.</source>
            <translation>ตอนนี้ร้านไม่ได้รอคำตอบเรื่องนี้</translation>
        </message>
        <message>
            <source>It has been decided already and is on its way.</source>
            <translation>ตัดสินใจไปแล้วและกำลังส่ง</translation>
        </message>
        <message>
            <source>A partial refund must be above zero and at most the refund asked for.</source>
            <translation>การคืนเงินบางส่วนต้องมากกว่าศูนย์และไม่เกินยอดที่ขอคืน</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>ไม่มีอะไรเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>ไม่มีใครลงชื่อเข้าใช้</translation>
        </message>
        <message>
            <source>Sign in, or name yourself with --as.</source>
            <translation>ลงชื่อเข้าใช้ หรือระบุตัวคุณด้วย --as</translation>
        </message>
        <message>
            <source>“%1” was not approved.</source>
            <translation>“%1” ไม่ได้รับการอนุมัติ</translation>
        </message>
        <message>
            <source>Nobody approves their own changes.</source>
            <translation>ไม่มีใครอนุมัติการเปลี่ยนแปลงของตัวเองได้</translation>
        </message>
        <message>
            <source>Ask somebody else with the right to approve.</source>
            <translation>ขอให้คนอื่นที่มีสิทธิ์อนุมัติดำเนินการ</translation>
        </message>
        <message>
            <source>%1 could not sign in.</source>
            <translation>%1 ลงชื่อเข้าใช้ไม่ได้</translation>
        </message>
        <message>
            <source>A PIN is set and was not given.</source>
            <translation>ตั้ง PIN ไว้แต่ไม่ได้ระบุ</translation>
        </message>
        <message>
            <source>The PIN is not the right one.</source>
            <translation>PIN ไม่ถูกต้อง</translation>
        </message>
        <message>
            <source>Give it with --pin or in QUAYSIDE_PIN.</source>
            <translation>ระบุด้วย --pin หรือใน QUAYSIDE_PIN</translation>
        </message>
        <message>
            <source>Ask an administrator.</source>
            <translation>สอบถามผู้ดูแลระบบ</translation>
        </message>
        <message>
            <source>Your role does not have the right “%1”.</source>
            <translation>บทบาทของคุณไม่มีสิทธิ์ “%1”</translation>
        </message>
        <message>
            <source>Roles that have it: %1.</source>
            <translation>บทบาทที่มีสิทธิ์นี้: %1</translation>
        </message>
        <message>
            <source>Give it and try again.</source>
            <translation>ระบุแล้วลองใหม่</translation>
        </message>
        <message>
            <source>“%1” is missing.</source>
            <translation>ขาด “%1”</translation>
        </message>
        <message>
            <source>The input cannot be used.</source>
            <translation>ใช้ข้อมูลที่ป้อนไม่ได้</translation>
        </message>
        <message>
            <source>“%1” cannot be used.</source>
            <translation>ใช้ “%1” ไม่ได้</translation>
        </message>
        <message>
            <source>Hint: %1.</source>
            <translation>คำแนะนำ: %1</translation>
        </message>
        <message>
            <source>Nothing was changed; correct it and try again.</source>
            <translation>ไม่มีอะไรเปลี่ยนแปลง แก้ไขแล้วลองใหม่</translation>
        </message>
        <message>
            <source>There is no record to act on.</source>
            <translation>ไม่มีระเบียนให้ดำเนินการ</translation>
        </message>
        <message>
            <source>No record fits “%1”.</source>
            <translation>ไม่มีระเบียนที่ตรงกับ “%1”</translation>
        </message>
        <message>
            <source>Look with list what there is.</source>
            <translation>ใช้ list ดูว่ามีอะไรบ้าง</translation>
        </message>
        <message>
            <source>It was not found.</source>
            <translation>ไม่พบ</translation>
        </message>
        <message>
            <source>“%1” was not found.</source>
            <translation>ไม่พบ “%1”</translation>
        </message>
        <message>
            <source>Did you mean “%1”?</source>
            <translation>คุณหมายถึง “%1” หรือไม่</translation>
        </message>
        <message>
            <source>Check the name.</source>
            <translation>ตรวจสอบชื่อ</translation>
        </message>
        <message>
            <source>The shop refused it.</source>
            <translation>ร้านไม่รับ</translation>
        </message>
        <message>
            <source>The shop refused %1.</source>
            <translation>ร้านไม่รับ %1</translation>
        </message>
        <message>
            <source>The workspace</source>
            <translation>พื้นที่ทำงาน</translation>
        </message>
        <message>
            <source>The remote</source>
            <translation>ระบบปลายทาง</translation>
        </message>
        <message>
            <source>There is no connection.</source>
            <translation>ไม่มีการเชื่อมต่อ</translation>
        </message>
        <message>
            <source>There is no connection to %1.</source>
            <translation>ไม่มีการเชื่อมต่อกับ %1</translation>
        </message>
        <message>
            <source>What you publish waits in the outbox.</source>
            <translation>สิ่งที่คุณเผยแพร่จะรออยู่ในกล่องขาออก</translation>
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation>%1 ไม่ตอบภายในเวลา</translation>
        </message>
        <message>
            <source>It is asked what happened before anything is sent again.</source>
            <translation>ระบบจะถามก่อนว่าเกิดอะไรขึ้น แล้วจึงส่งซ้ำ</translation>
        </message>
        <message>
            <source>%1 asks us to slow down.</source>
            <translation>%1 ขอให้ส่งช้าลง</translation>
        </message>
        <message>
            <source>It goes on by itself after a pause.</source>
            <translation>จะทำต่อเองหลังหยุดพักสักครู่</translation>
        </message>
        <message>
            <source>%1 failed on its side.</source>
            <translation>เกิดข้อผิดพลาดที่ฝั่ง %1</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>ระบบจะลองใหม่เอง</translation>
        </message>
        <message>
            <source>%1 gave an answer that cannot be read.</source>
            <translation>%1 ให้คำตอบที่อ่านไม่ได้</translation>
        </message>
        <message>
            <source>Nothing was taken from it; it is tried again.</source>
            <translation>ไม่ได้นำอะไรมาใช้ ระบบจะลองใหม่</translation>
        </message>
        <message>
            <source>The connection has expired.</source>
            <translation>การเชื่อมต่อหมดอายุแล้ว</translation>
        </message>
        <message>
            <source>The connection to %1 has expired.</source>
            <translation>การเชื่อมต่อกับ %1 หมดอายุแล้ว</translation>
        </message>
        <message>
            <source>Connect the account again.</source>
            <translation>เชื่อมต่อบัญชีใหม่</translation>
        </message>
        <message>
            <source>%1 does not accept our signature.</source>
            <translation>%1 ไม่ยอมรับลายเซ็นของเรา</translation>
        </message>
        <message>
            <source>The app secret is probably another one.</source>
            <translation>app secret น่าจะไม่ใช่ค่านี้</translation>
        </message>
        <message>
            <source>Check the app key and secret.</source>
            <translation>ตรวจสอบ app key และ app secret</translation>
        </message>
        <message>
            <source>Nothing was changed; check the criteria, or sync first.</source>
            <translation>ไม่มีอะไรเปลี่ยนแปลง ตรวจสอบเงื่อนไข หรือซิงค์ก่อน</translation>
        </message>
        <message>
            <source>It was changed on both sides.</source>
            <translation>ถูกเปลี่ยนแปลงทั้งสองฝั่ง</translation>
        </message>
        <message>
            <source>%1 was changed on both sides.</source>
            <translation>%1 ถูกเปลี่ยนแปลงทั้งสองฝั่ง</translation>
        </message>
        <message>
            <source>Decide in Conflicts which value stays.</source>
            <translation>ตัดสินใจในข้อขัดแย้งว่าจะคงค่าใดไว้</translation>
        </message>
        <message>
            <source>That cannot be done now.</source>
            <translation>ทำสิ่งนี้ไม่ได้ในตอนนี้</translation>
        </message>
        <message>
            <source>“%1”: that cannot be done now.</source>
            <translation>“%1”: ทำสิ่งนี้ไม่ได้ในตอนนี้</translation>
        </message>
        <message>
            <source>%1 was written by a newer Quayside.</source>
            <translation>%1 เขียนโดย Quayside รุ่นใหม่กว่า</translation>
        </message>
        <message>
            <source>Update this program; nothing was touched.</source>
            <translation>อัปเดตโปรแกรมนี้ ไม่มีการแตะต้องข้อมูลใด</translation>
        </message>
        <message>
            <source>The backup %1 cannot be used: %2.</source>
            <translation>ใช้ข้อมูลสำรอง %1 ไม่ได้: %2</translation>
        </message>
        <message>
            <source>Nothing was restored.</source>
            <translation>ไม่ได้กู้คืนอะไร</translation>
        </message>
        <message>
            <source>Use another copy of it.</source>
            <translation>ใช้สำเนาอื่นของข้อมูลสำรองนี้</translation>
        </message>
        <message>
            <source>%1 is damaged.</source>
            <translation>%1 เสียหาย</translation>
        </message>
        <message>
            <source>Start again to have it moved aside and salvaged, or restore a backup.</source>
            <translation>เปิดโปรแกรมใหม่เพื่อย้ายไฟล์ออกและกู้ข้อมูลที่เหลือ หรือกู้คืนจากข้อมูลสำรอง</translation>
        </message>
        <message>
            <source>There is no space left on the disk.</source>
            <translation>ไม่มีพื้นที่เหลือบนดิสก์</translation>
        </message>
        <message>
            <source>There is no space left for %1.</source>
            <translation>ไม่มีพื้นที่เหลือสำหรับ %1</translation>
        </message>
        <message>
            <source>Nothing was written; free some space and try again.</source>
            <translation>ไม่มีการเขียนอะไร เพิ่มพื้นที่ว่างแล้วลองใหม่</translation>
        </message>
        <message>
            <source>The workspace is open in another program.</source>
            <translation>พื้นที่ทำงานเปิดอยู่ในโปรแกรมอื่น</translation>
        </message>
        <message>
            <source>%1 is in use by another program.</source>
            <translation>โปรแกรมอื่นกำลังใช้ %1</translation>
        </message>
        <message>
            <source>Close it there, work in that window, or choose another.</source>
            <translation>ปิดที่นั่น ทำงานในหน้าต่างนั้น หรือเลือกพื้นที่ทำงานอื่น</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>หยุดแล้ว</translation>
        </message>
        <message>
            <source>Something went wrong inside Quayside.</source>
            <translation>เกิดข้อผิดพลาดภายใน Quayside</translation>
        </message>
        <message>
            <source>Nothing was changed. Please report this.</source>
            <translation>ไม่มีอะไรเปลี่ยนแปลง โปรดรายงานข้อผิดพลาดนี้</translation>
        </message>
        <message>
            <source>there is no such field</source>
            <translation>ไม่มีฟิลด์นี้</translation>
        </message>
        <message>
            <source>the field has no such value</source>
            <translation>ฟิลด์นี้ไม่มีค่าดังกล่าว</translation>
        </message>
        <message>
            <source>a number is needed</source>
            <translation>ต้องเป็นตัวเลข</translation>
        </message>
        <message>
            <source>a date such as 2026-01-31 or a span such as 7d is needed</source>
            <translation>ต้องเป็นวันที่ เช่น 2026-01-31 หรือช่วงเวลา เช่น 7d</translation>
        </message>
        <message>
            <source>yes or no is needed</source>
            <translation>ต้องเป็น yes หรือ no</translation>
        </message>
        <message>
            <source>the pattern is broken</source>
            <translation>รูปแบบค้นหาไม่ถูกต้อง</translation>
        </message>
        <message>
            <source>there is no word in it to search for</source>
            <translation>ไม่มีคำให้ค้นหา</translation>
        </message>
        <message>
            <source>records cannot be sorted by it</source>
            <translation>จัดเรียงระเบียนตามสิ่งนี้ไม่ได้</translation>
        </message>
        <message>
            <source>the field has no smaller and larger</source>
            <translation>ฟิลด์นี้เปรียบเทียบน้อยกว่ามากกว่าไม่ได้</translation>
        </message>
        <message>
            <source>a value is missing</source>
            <translation>ขาดค่า</translation>
        </message>
        <message>
            <source>the quotation mark is not closed</source>
            <translation>ไม่ได้ปิดเครื่องหมายคำพูด</translation>
        </message>
        <message>
            <source>the parenthesis is not closed</source>
            <translation>ไม่ได้ปิดวงเล็บ</translation>
        </message>
        <message>
            <source>the parenthesis was not opened</source>
            <translation>ไม่ได้เปิดวงเล็บ</translation>
        </message>
        <message>
            <source>OR needs something on both sides</source>
            <translation>OR ต้องมีเงื่อนไขทั้งสองข้าง</translation>
        </message>
        <message>
            <source>these records have no such thing</source>
            <translation>ระเบียนเหล่านี้ไม่มีสิ่งนี้</translation>
        </message>
        <message>
            <source>File %1 is damaged: %2</source>
            <translation>ไฟล์ %1 เสียหาย: %2</translation>
        </message>
        <message>
            <source>File %1: a row points nowhere (%2)</source>
            <translation>ไฟล์ %1: แถวชี้ไปยังที่ที่ไม่มีอยู่ (%2)</translation>
        </message>
        <message>
            <source>The ledger was altered at event %1.</source>
            <translation>บัญชีเหตุการณ์ถูกแก้ไขที่เหตุการณ์ %1</translation>
        </message>
        <message>
            <source>A sum is wrong: %1 (%2)</source>
            <translation>ผลรวมไม่ถูกต้อง: %1 (%2)</translation>
        </message>
        <message>
            <source>A count is wrong: %1 (%2)</source>
            <translation>จำนวนนับไม่ถูกต้อง: %1 (%2)</translation>
        </message>
        <message>
            <source>Search does not know %1 %2.</source>
            <translation>การค้นหาไม่รู้จัก %1 %2</translation>
        </message>
        <message>
            <source>Change %1 is inconsistent: %2</source>
            <translation>การเปลี่ยนแปลง %1 ไม่สอดคล้องกัน: %2</translation>
        </message>
        <message>
            <source>Outbox entry %1 is inconsistent: %2</source>
            <translation>รายการในกล่องขาออก %1 ไม่สอดคล้องกัน: %2</translation>
        </message>
        <message>
            <source>Order %1: %2</source>
            <translation>คำสั่งซื้อ %1: %2</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>เขียน %1 ไม่ได้</translation>
        </message>
        <message>
            <source>The folder is read-only or belongs to somebody else.</source>
            <translation>โฟลเดอร์อ่านได้อย่างเดียวหรือเป็นของผู้อื่น</translation>
        </message>
        <message>
            <source>Nothing was changed; allow writing there, or choose another folder.</source>
            <translation>ไม่มีอะไรเปลี่ยนแปลง อนุญาตให้เขียนที่นั่น หรือเลือกโฟลเดอร์อื่น</translation>
        </message>
        <message>
            <source>The work “%1” is not paused.</source>
            <translation>การทำงาน “%1” ไม่ได้หยุดชั่วคราวอยู่</translation>
        </message>
        <message>
            <source>The work “%1” does not run now.</source>
            <translation>การทำงาน “%1” ไม่ได้กำลังทำอยู่</translation>
        </message>
        <message>
            <source>A reply goes to one buyer: choose one conversation.</source>
            <translation>คำตอบส่งถึงผู้ซื้อรายเดียว: เลือกหนึ่งการสนทนา</translation>
        </message>
        <message>
            <source>The shop takes no more than %1 characters.</source>
            <translation>ร้านรับไม่เกิน %1 อักขระ</translation>
        </message>
        <message>
            <source>The platform lets nobody write in this conversation now.</source>
            <translation>ขณะนี้แพลตฟอร์มไม่ให้ใครเขียนในการสนทนานี้</translation>
        </message>
        <message>
            <source>The same words are on their way to this buyer already.</source>
            <translation>ข้อความเดียวกันกำลังจะส่งถึงผู้ซื้อรายนี้อยู่แล้ว</translation>
        </message>
        <message>
            <source>This workspace has no key to seal what is written.</source>
            <translation>พื้นที่ทำงานนี้ไม่มีกุญแจสำหรับปิดผนึกสิ่งที่เขียน</translation>
        </message>
        <message>
            <source>It is no reply to a buyer.</source>
            <translation>นี่ไม่ใช่คำตอบถึงผู้ซื้อ</translation>
        </message>
        <message>
            <source>The pass-phrase is not the right one.</source>
            <translation>วลีรหัสผ่านไม่ถูกต้อง</translation>
        </message>
        <message>
            <source>No keychain answers on this computer.</source>
            <translation>ไม่มีพวงกุญแจที่ตอบบนคอมพิวเตอร์นี้</translation>
        </message>
        <message>
            <source>Enter a pass-phrase: the secrets are sealed with it, and it is asked for at every start.</source>
            <translation>ป้อนวลีรหัสผ่าน: ความลับจะถูกปิดผนึกด้วยวลีนี้ และระบบจะถามทุกครั้งที่เริ่มโปรแกรม</translation>
        </message>
        <message>
            <source>The keychain does not open.</source>
            <translation>เปิดพวงกุญแจไม่ได้</translation>
        </message>
        <message>
            <source>Unlock it and try again, or give a pass-phrase.</source>
            <translation>ปลดล็อกแล้วลองอีกครั้ง หรือใส่วลีรหัสผ่าน</translation>
        </message>
        <message>
            <source>%1 cannot be read or written.</source>
            <translation>อ่านหรือเขียน %1 ไม่ได้</translation>
        </message>
        <message>
            <source>Nothing was changed; allow it for whoever runs the program.</source>
            <translation>ไม่มีอะไรเปลี่ยน โปรดอนุญาตให้ผู้ที่เรียกใช้โปรแกรม</translation>
        </message>
        <message>
            <source>No role of this workspace has it; an administrator adds it to policies/roles.json in the workspace's folder.</source>
            <translation>ไม่มีบทบาทใดในพื้นที่ทำงานนี้ที่มีสิทธิ์นี้ ผู้ดูแลระบบเพิ่มได้ใน policies/roles.json ในโฟลเดอร์ของพื้นที่ทำงาน</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Insights</name>
        <message>
            <source>Set a target</source>
            <translation>ตั้งเป้าหมาย</translation>
        </message>
        <message>
            <source>Metric</source>
            <translation>ตัวชี้วัด</translation>
        </message>
        <message>
            <source>Per day; empty: no target</source>
            <translation>ต่อวัน หากว่าง: ไม่มีเป้าหมาย</translation>
        </message>
        <message>
            <source>Currency, for amounts</source>
            <translation>สกุลเงิน สำหรับจำนวนเงิน</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Inventory</name>
        <message>
            <source>Send the ERP's stock to the shop</source>
            <translation>ส่งสต็อกของ ERP ไปที่ร้าน</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>ชุดการเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Set buffer and low stock</source>
            <translation>ตั้งสต็อกกันชนและสต็อกต่ำ</translation>
        </message>
        <message>
            <source>Pieces kept back from the shop; empty: none</source>
            <translation>จำนวนชิ้นที่กันไว้ไม่ให้ร้านขาย ว่าง: ไม่กัน</translation>
        </message>
        <message>
            <source>Pieces at which you are told; empty: as for all</source>
            <translation>จำนวนชิ้นที่จะแจ้งคุณ ว่าง: ตามค่ารวม</translation>
        </message>
        <message>
            <source>Edit stock in the grid</source>
            <translation>แก้ไขสต็อกในตาราง</translation>
        </message>
        <message>
            <source>Cells, as JSON</source>
            <translation>เซลล์ ในรูป JSON</translation>
        </message>
        <message>
            <source>Post a count to the ERP</source>
            <translation>บันทึกผลนับลง ERP</translation>
        </message>
        <message>
            <source>Pieces counted</source>
            <translation>จำนวนชิ้นที่นับได้</translation>
        </message>
        <message>
            <source>The ERP's warehouse, when several feed the shop's</source>
            <translation>คลังสินค้าของ ERP เมื่อมีหลายคลังป้อนสต็อกให้คลังของร้าน</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Listings</name>
        <message>
            <source>Change set</source>
            <translation>ชุดการเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Edit listings</source>
            <translation>แก้ไขรายการขาย</translation>
        </message>
        <message>
            <source>Price, or a change such as -5%</source>
            <translation>ราคา หรือการเปลี่ยนแปลง เช่น -5%</translation>
        </message>
        <message>
            <source>Round to a step such as 0.05</source>
            <translation>ปัดตามขั้น เช่น 0.05</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>ลงท้าย</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>คำอธิบาย</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>สถานะ</translation>
        </message>
        <message>
            <source>Edit cells</source>
            <translation>แก้ไขเซลล์</translation>
        </message>
        <message>
            <source>Cells, a JSON list of ref, field and value</source>
            <translation>เซลล์ เป็นรายการ JSON ของ ref, field และ value</translation>
        </message>
        <message>
            <source>Replace text in listings</source>
            <translation>แทนที่ข้อความในรายการขาย</translation>
        </message>
        <message>
            <source>Text to replace</source>
            <translation>ข้อความที่จะแทนที่</translation>
        </message>
        <message>
            <source>Put in its place</source>
            <translation>แทนที่ด้วย</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>ตำแหน่ง</translation>
        </message>
        <message>
            <source>Activate listings</source>
            <translation>เปิดใช้งานรายการขาย</translation>
        </message>
        <message>
            <source>Deactivate listings</source>
            <translation>ปิดใช้งานรายการขาย</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Messages</name>
        <message>
            <source>Reply to a buyer</source>
            <translation>ตอบผู้ซื้อ</translation>
        </message>
        <message>
            <source>What the buyer will read</source>
            <translation>สิ่งที่ผู้ซื้อจะได้อ่าน</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Notices</name>
        <message>
            <source>Mark a notification as read</source>
            <translation>ทำเครื่องหมายการแจ้งเตือนว่าอ่านแล้ว</translation>
        </message>
        <message>
            <source>Mark all notifications as read</source>
            <translation>ทำเครื่องหมายการแจ้งเตือนทั้งหมดว่าอ่านแล้ว</translation>
        </message>
        <message>
            <source>Set quiet hours</source>
            <translation>ตั้งช่วงเวลาเงียบ</translation>
        </message>
        <message>
            <source>From and to, such as 22:00-07:00; empty: none</source>
            <translation>จากและถึง เช่น 22:00-07:00 หากว่าง: ไม่มี</translation>
        </message>
        <message>
            <source>Mute a kind of notification</source>
            <translation>ปิดเสียงการแจ้งเตือนบางชนิด</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>ชนิด</translation>
        </message>
        <message>
            <source>Muted</source>
            <translation>ปิดเสียง</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Outbox</name>
        <message>
            <source>Try sending again</source>
            <translation>ลองส่งใหม่</translation>
        </message>
        <message>
            <source>Take back from the outbox</source>
            <translation>ดึงกลับจากกล่องขาออก</translation>
        </message>
        <message>
            <source>Take a reply back</source>
            <translation>ดึงคำตอบกลับ</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::People</name>
        <message>
            <source>Role</source>
            <translation>บทบาท</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>บุคคล</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>เพิ่มบุคคล</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>Change a role</source>
            <translation>เปลี่ยนบทบาท</translation>
        </message>
        <message>
            <source>Set a PIN</source>
            <translation>ตั้ง PIN</translation>
        </message>
        <message>
            <source>PIN; empty removes it</source>
            <translation>PIN หากว่าง: ลบ PIN</translation>
        </message>
        <message>
            <source>Let a person who works alone approve their own changes</source>
            <translation>ให้ผู้ที่ทำงานคนเดียวอนุมัติการเปลี่ยนแปลงของตัวเองได้</translation>
        </message>
        <message>
            <source>Allow it</source>
            <translation>อนุญาต</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::RefusalText</name>
        <message>
            <source>Change the value or withdraw the change.</source>
            <translation>เปลี่ยนค่าหรือถอนการเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Try sending it again later.</source>
            <translation>ลองส่งใหม่ภายหลัง</translation>
        </message>
        <message>
            <source>The shop failed on its side.</source>
            <translation>เกิดข้อผิดพลาดที่ฝั่งร้าน</translation>
        </message>
        <message>
            <source>The shop does not know this listing.</source>
            <translation>ร้านไม่รู้จักรายการขายนี้</translation>
        </message>
        <message>
            <source>Sync, then look whether it still exists.</source>
            <translation>ซิงค์ แล้วดูว่ายังมีอยู่หรือไม่</translation>
        </message>
        <message>
            <source>The listing belongs to another shop or cannot be edited.</source>
            <translation>รายการขายเป็นของร้านอื่นหรือแก้ไขไม่ได้</translation>
        </message>
        <message>
            <source>The listing's status does not allow it.</source>
            <translation>สถานะของรายการขายไม่อนุญาต</translation>
        </message>
        <message>
            <source>Wait for the review, or activate the listing first.</source>
            <translation>รอการตรวจสอบ หรือเปิดใช้งานรายการขายก่อน</translation>
        </message>
        <message>
            <source>The warehouse is missing or unknown to the shop.</source>
            <translation>ไม่ได้ระบุคลังสินค้าหรือร้านไม่รู้จัก</translation>
        </message>
        <message>
            <source>Sync the warehouses, then count again.</source>
            <translation>ซิงค์คลังสินค้า แล้วนับใหม่</translation>
        </message>
        <message>
            <source>The shop wants the stock of every warehouse of the SKU at once.</source>
            <translation>ร้านต้องการสต็อกของทุกคลังสินค้าของ SKU พร้อมกัน</translation>
        </message>
        <message>
            <source>Sync, then try sending it again.</source>
            <translation>ซิงค์ แล้วลองส่งใหม่</translation>
        </message>
        <message>
            <source>The shop does not accept this stock quantity.</source>
            <translation>ร้านไม่รับจำนวนสต็อกนี้</translation>
        </message>
        <message>
            <source>A running promotion locks the price.</source>
            <translation>โปรโมชันที่กำลังดำเนินอยู่ล็อกราคาไว้</translation>
        </message>
        <message>
            <source>Try again when the promotion has ended.</source>
            <translation>ลองใหม่เมื่อโปรโมชันสิ้นสุดแล้ว</translation>
        </message>
        <message>
            <source>The price is outside the range that the shop allows.</source>
            <translation>ราคาอยู่นอกช่วงที่ร้านอนุญาต</translation>
        </message>
        <message>
            <source>The shop does not sell in this currency.</source>
            <translation>ร้านไม่ขายในสกุลเงินนี้</translation>
        </message>
        <message>
            <source>The shop does not accept this set of SKUs.</source>
            <translation>ร้านไม่รับ SKU ชุดนี้</translation>
        </message>
        <message>
            <source>The category is unknown or no leaf.</source>
            <translation>ไม่รู้จักหมวดหมู่นี้ หรือไม่ใช่หมวดหมู่ระดับล่างสุด</translation>
        </message>
        <message>
            <source>Choose another category.</source>
            <translation>เลือกหมวดหมู่อื่น</translation>
        </message>
        <message>
            <source>The category is prohibited or restricted for this shop.</source>
            <translation>ห้ามหรือจำกัดหมวดหมู่นี้สำหรับร้านนี้</translation>
        </message>
        <message>
            <source>The brand is unknown, expired or needs an authorization.</source>
            <translation>ไม่รู้จักแบรนด์ แบรนด์หมดอายุ หรือต้องมีการอนุญาต</translation>
        </message>
        <message>
            <source>Choose another brand.</source>
            <translation>เลือกแบรนด์อื่น</translation>
        </message>
        <message>
            <source>A required attribute or certificate is missing.</source>
            <translation>ขาดคุณลักษณะหรือใบรับรองที่จำเป็น</translation>
        </message>
        <message>
            <source>Fill it in and send it again.</source>
            <translation>กรอกให้ครบแล้วส่งใหม่</translation>
        </message>
        <message>
            <source>A picture, the description or the title is missing or too long.</source>
            <translation>ขาดรูปภาพ คำอธิบาย หรือชื่อ หรือยาวเกินไป</translation>
        </message>
        <message>
            <source>Complete it and send it again.</source>
            <translation>เติมให้ครบแล้วส่งใหม่</translation>
        </message>
        <message>
            <source>Weight or size of the package is not accepted.</source>
            <translation>ไม่รับน้ำหนักหรือขนาดของพัสดุ</translation>
        </message>
        <message>
            <source>Correct it and send it again.</source>
            <translation>แก้ไขแล้วส่งใหม่</translation>
        </message>
        <message>
            <source>The shop's daily limit for listings is reached.</source>
            <translation>ถึงขีดจำกัดรายวันสำหรับรายการขายของร้านแล้ว</translation>
        </message>
        <message>
            <source>Try sending it again tomorrow.</source>
            <translation>ลองส่งใหม่พรุ่งนี้</translation>
        </message>
        <message>
            <source>The seller account may not do this.</source>
            <translation>บัญชีผู้ขายไม่มีสิทธิ์ทำสิ่งนี้</translation>
        </message>
        <message>
            <source>Ask for the permission in the seller's web console.</source>
            <translation>ขอสิทธิ์ในคอนโซลเว็บของผู้ขาย</translation>
        </message>
        <message>
            <source>A return or cancellation of it is open.</source>
            <translation>มีการคืนสินค้าหรือการยกเลิกค้างอยู่</translation>
        </message>
        <message>
            <source>Decide that first.</source>
            <translation>ตัดสินใจเรื่องนั้นก่อน</translation>
        </message>
        <message>
            <source>The reason does not fit the state of the order.</source>
            <translation>เหตุผลไม่ตรงกับสถานะของคำสั่งซื้อ</translation>
        </message>
        <message>
            <source>Choose another reason.</source>
            <translation>เลือกเหตุผลอื่น</translation>
        </message>
        <message>
            <source>The shop does not accept one of the values.</source>
            <translation>ร้านไม่รับค่าใดค่าหนึ่ง</translation>
        </message>
        <message>
            <source>The connected app was not given this permission.</source>
            <translation>แอปที่เชื่อมต่อไม่ได้รับสิทธิ์นี้</translation>
        </message>
        <message>
            <source>Connect the account again and agree to it.</source>
            <translation>เชื่อมต่อบัญชีใหม่และให้ความยินยอม</translation>
        </message>
        <message>
            <source>The shop or its seller is not active.</source>
            <translation>ร้านหรือผู้ขายไม่ได้ใช้งานอยู่</translation>
        </message>
        <message>
            <source>Look in the seller's web console.</source>
            <translation>ดูในคอนโซลเว็บของผู้ขาย</translation>
        </message>
        <message>
            <source>The shop does not accept calls from this network.</source>
            <translation>ร้านไม่รับการเรียกจากเครือข่ายนี้</translation>
        </message>
        <message>
            <source>Add its address to the app's list.</source>
            <translation>เพิ่มที่อยู่เครือข่ายลงในรายการของแอป</translation>
        </message>
        <message>
            <source>The shop gave no reason.</source>
            <translation>ร้านไม่ได้ให้เหตุผล</translation>
        </message>
        <message>
            <source>In the shop's own words: “%1”</source>
            <translation>ข้อความจากร้าน: “%1”</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Restore</name>
        <message>
            <source>Keep history for</source>
            <translation>เก็บประวัติไว้นาน</translation>
        </message>
        <message>
            <source>Days for listings, prices and stock</source>
            <translation>จำนวนวันสำหรับรายการขาย ราคา และสต็อก</translation>
        </message>
        <message>
            <source>Days for orders and returns</source>
            <translation>จำนวนวันสำหรับคำสั่งซื้อและการคืนสินค้า</translation>
        </message>
        <message>
            <source>Restore from history</source>
            <translation>กู้คืนจากประวัติ</translation>
        </message>
        <message>
            <source>As it was at, e.g. 2026-11-01T10:00</source>
            <translation>ตามที่เป็น ณ เวลา เช่น 2026-11-01T10:00</translation>
        </message>
        <message>
            <source>Fields: title, description, price</source>
            <translation>ฟิลด์: title, description, price</translation>
        </message>
        <message>
            <source>Only the prices of these SKUs, by their ids</source>
            <translation>เฉพาะราคาของ SKU เหล่านี้ ระบุด้วย id</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>ชุดการเปลี่ยนแปลง</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Returns</name>
        <message>
            <source>Approve return</source>
            <translation>อนุมัติการคืนสินค้า</translation>
        </message>
        <message>
            <source>The buyer keeps the item</source>
            <translation>ผู้ซื้อเก็บสินค้าไว้</translation>
        </message>
        <message>
            <source>Partial refund</source>
            <translation>คืนเงินบางส่วน</translation>
        </message>
        <message>
            <source>Reject return</source>
            <translation>ปฏิเสธการคืนสินค้า</translation>
        </message>
        <message>
            <source>Reason key of the shop</source>
            <translation>รหัสเหตุผลของร้าน</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>ความคิดเห็น</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Stock</name>
        <message>
            <source>Set stock</source>
            <translation>ตั้งสต็อก</translation>
        </message>
        <message>
            <source>Quantity, or a difference such as -2</source>
            <translation>จำนวน หรือผลต่าง เช่น -2</translation>
        </message>
        <message>
            <source>Warehouse, when a SKU is named</source>
            <translation>คลังสินค้า เมื่อระบุ SKU</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>ชุดการเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Set cost, floor and tags</source>
            <translation>ตั้งต้นทุน ราคาขั้นต่ำ และแท็ก</translation>
        </message>
        <message>
            <source>Unit cost, or a share of the price such as 60%</source>
            <translation>ต้นทุนต่อหน่วย หรือสัดส่วนของราคา เช่น 60%</translation>
        </message>
        <message>
            <source>Price floor, or a share of the price</source>
            <translation>ราคาขั้นต่ำ หรือสัดส่วนของราคา</translation>
        </message>
        <message>
            <source>Tags to add, or to remove with a minus</source>
            <translation>แท็กที่จะเพิ่ม หรือนำออกด้วยเครื่องหมายลบ</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Sync</name>
        <message>
            <source>Synchronise now</source>
            <translation>ซิงค์ตอนนี้</translation>
        </message>
        <message>
            <source>Pause this work</source>
            <translation>หยุดการทำงานนี้ชั่วคราว</translation>
        </message>
        <message>
            <source>Resume this work</source>
            <translation>ทำงานนี้ต่อ</translation>
        </message>
        <message>
            <source>Stop this work for now</source>
            <translation>หยุดการทำงานนี้ไว้ก่อน</translation>
        </message>
        <message>
            <source>Choose how the network is used</source>
            <translation>เลือกวิธีใช้เครือข่าย</translation>
        </message>
        <message>
            <source>Network: online reads by itself, metered only sends, offline does neither</source>
            <translation>เครือข่าย: online อ่านเอง, metered ส่งอย่างเดียว, offline ไม่ทำทั้งสองอย่าง</translation>
        </message>
        <message>
            <source>Ask again for what was not understood</source>
            <translation>ขอสิ่งที่ไม่เข้าใจอีกครั้ง</translation>
        </message>
        <message>
            <source>Work: outbox, erp, or a resource with its shop (orders/&lt;shop id&gt;)</source>
            <translation>การทำงาน: outbox, erp หรือทรัพยากรพร้อมร้าน (orders/&lt;shop id&gt;)</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Tasks</name>
        <message>
            <source>What is to be done</source>
            <translation>สิ่งที่ต้องทำ</translation>
        </message>
        <message>
            <source>Who does it; empty: whoever comes first</source>
            <translation>ใครทำ หากว่าง: ใครก็ได้ที่มาก่อน</translation>
        </message>
        <message>
            <source>By when: 2d, or 2026-12-01 14:00</source>
            <translation>ภายในเมื่อใด: 2d หรือ 2026-12-01 14:00</translation>
        </message>
        <message>
            <source>Playbook run it belongs to</source>
            <translation>การดำเนินการของคู่มือปฏิบัติที่งานนี้สังกัด</translation>
        </message>
        <message>
            <source>Add a task</source>
            <translation>เพิ่มงาน</translation>
        </message>
        <message>
            <source>Mark a task as done</source>
            <translation>ทำเครื่องหมายงานว่าเสร็จ</translation>
        </message>
        <message>
            <source>Drop a task</source>
            <translation>ยกเลิกงาน</translation>
        </message>
        <message>
            <source>Reopen a task</source>
            <translation>เปิดงานอีกครั้ง</translation>
        </message>
        <message>
            <source>Give a task to somebody</source>
            <translation>มอบงานให้ผู้อื่น</translation>
        </message>
        <message>
            <source>Set the date of a task</source>
            <translation>ตั้งวันที่ของงาน</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Undo</name>
        <message>
            <source>Undo</source>
            <translation>เลิกทำ</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>ทำซ้ำ</translation>
        </message>
    </context>
    <context>
        <name>quayside::notices::Keeper</name>
        <message>
            <source>Tell people what holds now</source>
            <translation>แจ้งสถานการณ์ปัจจุบันให้ทุกคนทราบ</translation>
        </message>
    </context>
    <context>
        <name>quayside::notices::Notices</name>
        <message>
            <source>%1 mentioned you on %2</source>
            <translation>%1 กล่าวถึงคุณใน %2</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>button</comment>
            <translation>เปิด</translation>
        </message>
        <message>
            <source>%1 gave you a task</source>
            <translation>%1 มอบงานให้คุณ</translation>
        </message>
        <message>
            <source>%1 is through with your task</source>
            <translation>%1 ทำงานของคุณเสร็จแล้ว</translation>
        </message>
        <message>
            <source>A task is due</source>
            <translation>งานครบกำหนด</translation>
        </message>
        <message numerus="yes">
            <source>%n return(s) lapse within four hours</source>
            <translation>
                <numerusform>การคืนสินค้า %n รายการจะหมดเวลาภายในสี่ชั่วโมง</numerusform>
            </translation>
        </message>
        <message>
            <source>Return %1 lapses within four hours</source>
            <translation>การคืนสินค้า %1 จะหมดเวลาภายในสี่ชั่วโมง</translation>
        </message>
        <message>
            <source>Work the queue</source>
            <translation>จัดการคิว</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) must leave within four hours</source>
            <translation>
                <numerusform>คำสั่งซื้อ %n รายการต้องจัดส่งภายในสี่ชั่วโมง</numerusform>
            </translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>แสดงรายการ</translation>
        </message>
        <message>
            <source>“%1” waits for your word</source>
            <translation>“%1” รอการตัดสินใจของคุณ</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>อ่าน</translation>
        </message>
        <message>
            <source>“%1” was approved</source>
            <translation>“%1” ได้รับอนุมัติแล้ว</translation>
        </message>
        <message>
            <source>“%1” was sent back</source>
            <translation>“%1” ถูกส่งกลับ</translation>
        </message>
        <message>
            <source>The shop refused something of “%1”</source>
            <translation>ร้านไม่รับบางอย่างของ “%1”</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>แสดง</translation>
        </message>
        <message numerus="yes">
            <source>The shop refused %n change(s)</source>
            <translation>
                <numerusform>ร้านไม่รับการเปลี่ยนแปลง %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>The shop refused a change to %1</source>
            <translation>ร้านไม่รับการเปลี่ยนแปลงของ %1</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) were changed in the shop too</source>
            <translation>
                <numerusform>%n ฟิลด์ถูกเปลี่ยนที่ร้านด้วย</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was changed in the shop too</source>
            <translation>%1 ถูกเปลี่ยนที่ร้านด้วย</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>แก้ข้อขัดแย้ง</translation>
        </message>
        <message numerus="yes">
            <source>%n SKU(s) run low</source>
            <translation>
                <numerusform>SKU %n รายการสต็อกต่ำ</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 runs low: %2 left</source>
            <translation>%1 สต็อกต่ำ: เหลือ %2</translation>
        </message>
        <message numerus="yes">
            <source>%n SKU(s) are sold out</source>
            <translation>
                <numerusform>SKU %n รายการหมดสต็อก</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is sold out</source>
            <translation>%1 หมดสต็อก</translation>
        </message>
        <message>
            <source>“%1” is overdue</source>
            <translation>“%1” เกินกำหนด</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>ทำต่อ</translation>
        </message>
        <message>
            <source>%1 handed “%2” over to you</source>
            <translation>%1 ส่งต่อ “%2” ให้คุณ</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>ดู</translation>
        </message>
        <message>
            <source>%1 is unusual</source>
            <translation>%1 ผิดปกติ</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>การกล่าวถึง</translation>
        </message>
        <message>
            <source>Tasks given to me</source>
            <translation>งานที่มอบให้ฉัน</translation>
        </message>
        <message>
            <source>My tasks that others finished</source>
            <translation>งานของฉันที่คนอื่นทำเสร็จ</translation>
        </message>
        <message>
            <source>Tasks that are due</source>
            <translation>งานที่ครบกำหนด</translation>
        </message>
        <message>
            <source>Returns that are due</source>
            <translation>การคืนสินค้าที่ครบกำหนด</translation>
        </message>
        <message>
            <source>Orders that must leave</source>
            <translation>คำสั่งซื้อที่ต้องจัดส่ง</translation>
        </message>
        <message>
            <source>Change sets that wait for approval</source>
            <translation>ชุดการเปลี่ยนแปลงที่รออนุมัติ</translation>
        </message>
        <message>
            <source>Decisions on my change sets</source>
            <translation>ผลการตัดสินใจต่อชุดการเปลี่ยนแปลงของฉัน</translation>
        </message>
        <message>
            <source>Changes that the shop refused</source>
            <translation>การเปลี่ยนแปลงที่ร้านไม่รับ</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>ข้อขัดแย้ง</translation>
        </message>
        <message>
            <source>SKUs that run low</source>
            <translation>SKU ที่สต็อกต่ำ</translation>
        </message>
        <message>
            <source>SKUs that are sold out</source>
            <translation>SKU ที่หมดสต็อก</translation>
        </message>
        <message>
            <source>Playbooks that are overdue</source>
            <translation>คู่มือปฏิบัติที่เกินกำหนด</translation>
        </message>
        <message>
            <source>Playbooks handed over to me</source>
            <translation>คู่มือปฏิบัติที่ส่งต่อให้ฉัน</translation>
        </message>
        <message>
            <source>Unusual figures</source>
            <translation>ตัวเลขที่ผิดปกติ</translation>
        </message>
        <message>
            <source>The shop decided on fields that you changed too; its word stands</source>
            <translation>ร้านตัดสินฟิลด์ที่คุณก็เปลี่ยนด้วย ใช้ค่าของร้าน</translation>
        </message>
        <message>
            <source>%1 was changed in the shop too; the shop's word stands</source>
            <translation>%1 ถูกเปลี่ยนในร้านด้วย ใช้ค่าของร้าน</translation>
        </message>
        <message>
            <source>Yours is kept in the history.</source>
            <translation>ค่าของคุณเก็บไว้ในประวัติ</translation>
        </message>
        <message>
            <source>Conflicts that the shop's word settled</source>
            <translation>ข้อขัดแย้งที่ยุติด้วยค่าของร้าน</translation>
        </message>
        <message>
            <source>Decisions with a deadline have not left yet: %1</source>
            <translation>การตัดสินใจที่มีกำหนดเวลายังไม่ได้ส่ง: %1</translation>
        </message>
        <message>
            <source>The deadline passed before this left: %1</source>
            <translation>เลยกำหนดเวลาก่อนที่รายการนี้จะส่งออกไป: %1</translation>
        </message>
        <message>
            <source>This has not left yet and is due within the hour: %1</source>
            <translation>รายการนี้ยังไม่ได้ส่งและครบกำหนดภายในหนึ่งชั่วโมง: %1</translation>
        </message>
        <message>
            <source>Things in the outbox that are late</source>
            <translation>สิ่งในกล่องขาออกที่ล่าช้า</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>ร้าน</translation>
        </message>
        <message>
            <source>Since %1.</source>
            <translation>ตั้งแต่ %1</translation>
        </message>
        <message>
            <source>See what mends it</source>
            <translation>ดูวิธีแก้</translation>
        </message>
        <message>
            <source>%1: the consent has ended</source>
            <translation>%1: การยินยอมสิ้นสุดแล้ว</translation>
        </message>
        <message>
            <source>Nothing is read or sent until it is renewed.</source>
            <translation>จะไม่อ่านหรือส่งอะไรจนกว่าจะต่ออายุ</translation>
        </message>
        <message>
            <source>%1: the consent ends on %2</source>
            <translation>%1: การยินยอมสิ้นสุด %2</translation>
        </message>
        <message>
            <source>Renew it before, and nothing stops.</source>
            <translation>ต่ออายุก่อนถึงวันนั้น แล้วจะไม่มีอะไรหยุด</translation>
        </message>
        <message>
            <source>%1 refuses access</source>
            <translation>%1 ปฏิเสธการเข้าถึง</translation>
        </message>
        <message>
            <source>The clocks of this computer and of %1 differ</source>
            <translation>นาฬิกาของคอมพิวเตอร์นี้กับของ %1 ไม่ตรงกัน</translation>
        </message>
        <message>
            <source>%1: many calls fail</source>
            <translation>%1: การเรียกล้มเหลวหลายครั้ง</translation>
        </message>
        <message>
            <source>%1 cannot be synchronised</source>
            <translation>ซิงค์ %1 ไม่ได้</translation>
        </message>
        <message>
            <source>%1 has not answered for a while</source>
            <translation>%1 ไม่ตอบมาระยะหนึ่งแล้ว</translation>
        </message>
        <message>
            <source>Connections that fail</source>
            <translation>การเชื่อมต่อที่ล้มเหลว</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Activity</name>
        <message>
            <source>Filter: person:Dewi command:listings.edit at:&lt;7d</source>
            <translation>ตัวกรอง: person:Dewi command:listings.edit at:&lt;7d</translation>
        </message>
        <message>
            <source>When</source>
            <translation>เมื่อ</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>ใคร</translation>
        </message>
        <message>
            <source>What</source>
            <translation>อะไร</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>ระเบียน</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>ก่อน</translation>
        </message>
        <message>
            <source>After</source>
            <translation>หลัง</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>เหตุผล</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>เลขที่</translation>
        </message>
        <message>
            <source>Nothing has been done yet</source>
            <translation>ยังไม่มีการทำอะไร</translation>
        </message>
        <message>
            <source>Every act of a person or of the program is written here, and stays.</source>
            <translation>ทุกการกระทำของบุคคลหรือโปรแกรมจะถูกบันทึกที่นี่และคงอยู่ตลอดไป</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>กิจกรรม</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>บันทึก</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ActivityPanel</name>
        <message>
            <source>Open the record</source>
            <translation>เปิดระเบียน</translation>
        </message>
        <message>
            <source>When</source>
            <translation>เมื่อ</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>ใคร</translation>
        </message>
        <message>
            <source>What</source>
            <translation>อะไร</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>ระเบียน</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>ก่อน</translation>
        </message>
        <message>
            <source>After</source>
            <translation>หลัง</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>เหตุผล</translation>
        </message>
        <message>
            <source>Number in the ledger</source>
            <translation>เลขที่ในบัญชีเหตุการณ์</translation>
        </message>
        <message>
            <source>The chosen event</source>
            <translation>เหตุการณ์ที่เลือก</translation>
        </message>
        <message>
            <source>Choose an event to read it whole.</source>
            <translation>เลือกเหตุการณ์เพื่ออ่านทั้งหมด</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::AmountsBox</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Approvals</name>
        <message>
            <source>Waiting</source>
            <translation>รออยู่</translation>
        </message>
        <message>
            <source>By</source>
            <translation>โดย</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>แถว</translation>
        </message>
        <message>
            <source>Nothing waits for your word</source>
            <translation>ไม่มีอะไรรอการตัดสินใจของคุณ</translation>
        </message>
        <message>
            <source>Change sets that somebody submits stand here.</source>
            <translation>ชุดการเปลี่ยนแปลงที่มีผู้ส่งตรวจจะอยู่ที่นี่</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>รายการขาย</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>ฟิลด์</translation>
        </message>
        <message>
            <source>Old</source>
            <translation>เดิม</translation>
        </message>
        <message>
            <source>New</source>
            <translation>ใหม่</translation>
        </message>
        <message>
            <source>Effect %</source>
            <translation>ผล %</translation>
        </message>
        <message>
            <source>Margin %</source>
            <translation>กำไร %</translation>
        </message>
        <message>
            <source>State</source>
            <translation>สถานะงาน</translation>
        </message>
        <message>
            <source>No rows</source>
            <translation>ไม่มีแถว</translation>
        </message>
        <message>
            <source>Every row of this set was withdrawn or sent back.</source>
            <translation>ทุกแถวของชุดนี้ถูกถอนหรือถูกส่งกลับ</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>การอนุมัติ</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>ตัดสินใจ</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ApprovalsPanel</name>
        <message>
            <source>Effect</source>
            <translation>ผลกระทบ</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>การตรวจสอบ</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>นโยบาย</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>ความเห็นที่ผ่านมา</translation>
        </message>
        <message>
            <source>Reason or comment</source>
            <translation>เหตุผลหรือความคิดเห็น</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>ความคิดเห็น</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>ปฏิเสธ</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>อนุมัติ</translation>
        </message>
        <message>
            <source>submitted %1</source>
            <translation>ส่งตรวจ %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n แถว</numerusform>
            </translation>
        </message>
        <message>
            <source>fingerprint %1</source>
            <translation>ลายนิ้วมือ %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>ข้อผิดพลาด %n รายการ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>คำเตือน %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>Checks: %1</source>
            <translation>การตรวจสอบ: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n price(s) in %1</source>
            <translation>
                <numerusform>%n ราคาใน %1</numerusform>
            </translation>
        </message>
        <message>
            <source>, margin %1 → %2</source>
            <translation>, กำไร %1 → %2</translation>
        </message>
        <message>
            <source>, %1 a week at the same sales</source>
            <translation>, %1 ต่อสัปดาห์ที่ยอดขายเท่าเดิม</translation>
        </message>
        <message>
            <source>No policy asks for anybody's word.</source>
            <translation>ไม่มีนโยบายใดที่ต้องให้ใครเห็นชอบ</translation>
        </message>
        <message>
            <source>%1 (%2): still needed</source>
            <translation>%1 (%2): ยังต้องการ</translation>
        </message>
        <message>
            <source>%1 (%2): given</source>
            <translation>%1 (%2): ได้แล้ว</translation>
        </message>
        <message>
            <source>%1 approved</source>
            <translation>%1 อนุมัติ</translation>
        </message>
        <message>
            <source>%1 rejected</source>
            <translation>%1 ปฏิเสธ</translation>
        </message>
        <message>
            <source> (does not count for what it holds now)</source>
            <translation> (ไม่นับสำหรับเนื้อหาปัจจุบัน)</translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>กำลังอ่าน</translation>
        </message>
        <message>
            <source>You wrote it. Somebody else has to agree.</source>
            <translation>คุณเป็นผู้เขียน ต้องให้คนอื่นเห็นชอบ</translation>
        </message>
        <message>
            <source>Approve %1 of %2</source>
            <translation>อนุมัติ %1 จาก %2</translation>
        </message>
        <message>
            <source>Reject %1 of %2</source>
            <translation>ปฏิเสธ %1 จาก %2</translation>
        </message>
        <message>
            <source>Type the comment first.</source>
            <translation>พิมพ์ความคิดเห็นก่อน</translation>
        </message>
        <message>
            <source>Why is it rejected?</source>
            <translation>เหตุใดจึงปฏิเสธ</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::BulkEdit</name>
        <message>
            <source>Add to change set</source>
            <translation>เพิ่มลงชุดการเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>-5%  +2  11.99</source>
            <translation>-5%  +2  11.99</translation>
        </message>
        <message>
            <source>New price: an amount, a difference or a percentage</source>
            <translation>ราคาใหม่: จำนวนเงิน ผลต่าง หรือเปอร์เซ็นต์</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>ลงท้าย</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>ตามเดิม</translation>
        </message>
        <message>
            <source>.99 / 900</source>
            <translation>.99 / 900</translation>
        </message>
        <message>
            <source>step</source>
            <translation>ขั้น</translation>
        </message>
        <message>
            <source>Round to a step</source>
            <translation>ปัดตามขั้น</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>ละทิ้ง</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>ราคา</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>ปัด</translation>
        </message>
        <message>
            <source>Not a price rule</source>
            <translation>ไม่ใช่กฎราคา</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) in sight below the floor</source>
            <translation>
                <numerusform>%n แถวที่เห็นอยู่ต่ำกว่าขั้นต่ำ</numerusform>
            </translation>
        </message>
        <message>
            <source>Type the new price first, such as -5%.</source>
            <translation>พิมพ์ราคาใหม่ก่อน เช่น -5%</translation>
        </message>
        <message>
            <source>It is not a price rule. Examples: 11.99, -5%, +2, x1.1.</source>
            <translation>ไม่ใช่กฎราคา ตัวอย่าง: 11.99, -5%, +2, x1.1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::CasePage</name>
        <message>
            <source>What comes back</source>
            <translation>สิ่งที่ส่งคืน</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>การคืนเงิน</translation>
        </message>
        <message>
            <source>What happened here</source>
            <translation>สิ่งที่เกิดขึ้นที่นี่</translation>
        </message>
        <message>
            <source>return and refund</source>
            <translation>คืนสินค้าและคืนเงิน</translation>
        </message>
        <message>
            <source>replacement</source>
            <translation>เปลี่ยนสินค้า</translation>
        </message>
        <message>
            <source>refund without return</source>
            <translation>คืนเงินโดยไม่คืนสินค้า</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Return %1, %2</source>
            <translation>การคืนสินค้า %1, %2</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>คำสั่งซื้อ %1</translation>
        </message>
        <message>
            <source>ends %1</source>
            <translation>สิ้นสุด %1</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>สินค้า</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>ค่าจัดส่ง</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>ภาษี</translation>
        </message>
        <message>
            <source>Refund to buyer</source>
            <translation>คืนเงินให้ผู้ซื้อ</translation>
        </message>
        <message numerus="yes">
            <source>%n more open case(s) with this SKU and reason</source>
            <translation>
                <numerusform>มีอีก %n เคสที่ยังเปิดอยู่ซึ่งมี SKU และเหตุผลเดียวกัน</numerusform>
            </translation>
        </message>
        <message>
            <source>You approved it.</source>
            <translation>คุณอนุมัติแล้ว</translation>
        </message>
        <message>
            <source>You rejected it.</source>
            <translation>คุณปฏิเสธแล้ว</translation>
        </message>
        <message>
            <source>%1 It is queued and goes out when you are online; due %2.</source>
            <translation>%1 อยู่ในคิวและจะส่งเมื่อคุณออนไลน์ ครบกำหนด %2</translation>
        </message>
        <message>
            <source>%1 It goes out with the next call to the shop.</source>
            <translation>%1 จะส่งไปพร้อมการเรียกร้านครั้งถัดไป</translation>
        </message>
        <message>
            <source>What the shop recorded</source>
            <translation>สิ่งที่ร้านบันทึกไว้</translation>
        </message>
        <message>
            <source>%1 It was sent; the shop has not said yes or no so far.</source>
            <translation>%1 ส่งไปแล้ว ร้านยังไม่ตอบรับหรือปฏิเสธ</translation>
        </message>
        <message>
            <source>Until then you can still decide otherwise: R rejects it instead.</source>
            <translation>จนกว่าจะถึงตอนนั้นยังเปลี่ยนใจได้: R ปฏิเสธแทน</translation>
        </message>
        <message>
            <source>Until then you can still decide otherwise: A approves it instead.</source>
            <translation>จนกว่าจะถึงตอนนั้นยังเปลี่ยนใจได้: A อนุมัติแทน</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Catalog</name>
        <message>
            <source>Field, value or words: status:live market:GB price:&gt;20 changed:&lt;7d</source>
            <translation>ฟิลด์ ค่า หรือคำ: status:live market:GB price:&gt;20 changed:&lt;7d</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>รายการขาย</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>ตลาด</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>สถานะ</translation>
        </message>
        <message>
            <source>State</source>
            <translation>สถานะงาน</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>ราคา</translation>
        </message>
        <message>
            <source>Margin %</source>
            <translation>กำไร %</translation>
        </message>
        <message>
            <source>Avail.</source>
            <translation>พร้อมขาย</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>เปลี่ยนเมื่อ</translation>
        </message>
        <message>
            <source>Barcode</source>
            <translation>บาร์โค้ด</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>ร้าน</translation>
        </message>
        <message>
            <source>Nothing synchronised yet</source>
            <translation>ยังไม่ได้ซิงค์อะไร</translation>
        </message>
        <message>
            <source>Listings, prices and stock come from the shop with the first synchronisation.</source>
            <translation>รายการขาย ราคา และสต็อกจะมาจากร้านเมื่อซิงค์ครั้งแรก</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>ซิงค์ตอนนี้</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>แค็ตตาล็อก</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>การทำงาน</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::CatalogPanel</name>
        <message>
            <source>Some of the rows</source>
            <translation>บางแถว</translation>
        </message>
        <message>
            <source>Not a price. Examples: 11.99, -5%, +2.</source>
            <translation>ไม่ใช่ราคา ตัวอย่าง: 11.99, -5%, +2</translation>
        </message>
        <message>
            <source>%1 is not possible in %2: above zero, and no finer than the currency.</source>
            <translation>%1 ใช้ใน %2 ไม่ได้: ต้องมากกว่าศูนย์และไม่ละเอียดกว่าหน่วยของสกุลเงิน</translation>
        </message>
        <message>
            <source>A whole number up to 99,999.</source>
            <translation>จำนวนเต็มไม่เกิน 99,999</translation>
        </message>
        <message>
            <source>A listing needs a title.</source>
            <translation>รายการขายต้องมีชื่อ</translation>
        </message>
        <message>
            <source>Show the listing</source>
            <translation>แสดงรายการขาย</translation>
        </message>
        <message>
            <source>Change prices…</source>
            <translation>เปลี่ยนราคา…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>คัดลอก</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>วาง</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>เติมลงด้านล่าง</translation>
        </message>
        <message>
            <source>%1 (no unit costs yet)</source>
            <comment>a column</comment>
            <translation>%1 (ยังไม่มีต้นทุนต่อหน่วย)</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Changes</name>
        <message>
            <source>Change set</source>
            <translation>ชุดการเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>State</source>
            <translation>สถานะงาน</translation>
        </message>
        <message>
            <source>By</source>
            <translation>โดย</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>แถว</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>ส่งตรวจแล้ว</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>เริ่มเมื่อ</translation>
        </message>
        <message>
            <source>No changes yet</source>
            <translation>ยังไม่มีการเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Edit a price, a title or stock in Catalog: what you change gathers here until you submit it.</source>
            <translation>แก้ไขราคา ชื่อ หรือสต็อกในแค็ตตาล็อก สิ่งที่คุณเปลี่ยนจะรวมไว้ที่นี่จนกว่าคุณจะส่งตรวจ</translation>
        </message>
        <message>
            <source>Go to Catalog</source>
            <translation>ไปที่แค็ตตาล็อก</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>รายการขาย</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>ฟิลด์</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>ก่อน</translation>
        </message>
        <message>
            <source>After</source>
            <translation>หลัง</translation>
        </message>
        <message>
            <source>Effect %</source>
            <translation>ผล %</translation>
        </message>
        <message>
            <source>Margin %</source>
            <translation>กำไร %</translation>
        </message>
        <message>
            <source>No change set chosen</source>
            <translation>ไม่ได้เลือกชุดการเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Choose one at the side to see its rows.</source>
            <translation>เลือกชุดจากด้านข้างเพื่อดูแถวของชุดนั้น</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>การเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>บันทึก</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ChangesPanel</name>
        <message>
            <source>Revert</source>
            <translation>ย้อนกลับ</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>ถอน</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>เผยแพร่</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>ส่งตรวจ</translation>
        </message>
        <message>
            <source>Choose a change set first.</source>
            <translation>เลือกชุดการเปลี่ยนแปลงก่อน</translation>
        </message>
        <message>
            <source>It was submitted already.</source>
            <translation>ส่งตรวจไปแล้ว</translation>
        </message>
        <message>
            <source>Somebody has to approve it first: submit it.</source>
            <translation>ต้องมีคนอนุมัติก่อน: ส่งตรวจ</translation>
        </message>
        <message>
            <source>Only an approved change set can be published.</source>
            <translation>เผยแพร่ได้เฉพาะชุดการเปลี่ยนแปลงที่อนุมัติแล้ว</translation>
        </message>
        <message>
            <source>It is at the shop already; revert it instead.</source>
            <translation>อยู่ที่ร้านแล้ว ให้ย้อนกลับแทน</translation>
        </message>
        <message>
            <source>Nothing of it has reached the shop.</source>
            <translation>ยังไม่มีส่วนใดไปถึงร้าน</translation>
        </message>
        <message numerus="yes">
            <source>Withdraw %n row(s)</source>
            <translation>
                <numerusform>ถอน %n แถว</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Conflicts</name>
        <message>
            <source>Filter: field:price</source>
            <translation>ตัวกรอง: field:price</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>ระเบียน</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>ฟิลด์</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>ค่าตั้งต้น</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>ของฉัน</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>ของร้าน</translation>
        </message>
        <message>
            <source>State</source>
            <translation>สถานะงาน</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>พบเมื่อ</translation>
        </message>
        <message>
            <source>No conflicts</source>
            <translation>ไม่มีข้อขัดแย้ง</translation>
        </message>
        <message>
            <source>A conflict stands here when the shop and you changed the same field. Nothing is overwritten until you decide.</source>
            <translation>ข้อขัดแย้งจะอยู่ที่นี่เมื่อร้านและคุณเปลี่ยนฟิลด์เดียวกัน จะไม่มีอะไรถูกเขียนทับจนกว่าคุณจะตัดสินใจ</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>ข้อขัดแย้ง</translation>
        </message>
        <message>
            <source>The policy for this field: you decide.</source>
            <translation>นโยบายของฟิลด์นี้: คุณเป็นผู้ตัดสินใจ</translation>
        </message>
        <message>
            <source>The policy for this field: both movements are added up.</source>
            <translation>นโยบายของฟิลด์นี้: นำความเคลื่อนไหวทั้งสองมารวมกัน</translation>
        </message>
        <message>
            <source>The policy for this field: the shop's word stands.</source>
            <translation>นโยบายของฟิลด์นี้: ใช้ค่าของร้าน</translation>
        </message>
        <message>
            <source>The policy for this field: yours is sent.</source>
            <translation>นโยบายของฟิลด์นี้: ส่งค่าของคุณ</translation>
        </message>
        <message>
            <source>A decision fits the state it was taken on, or it has lapsed.</source>
            <translation>การตัดสินใจต้องตรงกับสถานะตอนที่ตัดสิน มิฉะนั้นถือว่าสิ้นผล</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>ตัดสินใจ</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ConflictsPanel</name>
        <message>
            <source>Also settled</source>
            <translation>รวมที่จัดการแล้ว</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>ค่าตั้งต้น</translation>
        </message>
        <message>
            <source>when you began</source>
            <translation>เมื่อคุณเริ่ม</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>ของฉัน</translation>
        </message>
        <message>
            <source>what you decided</source>
            <translation>ที่คุณตัดสินใจ</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>ของร้าน</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>คงของฉัน</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>ใช้ของร้าน</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>ค่าอื่น</translation>
        </message>
        <message>
            <source>A third value</source>
            <translation>ค่าที่สาม</translation>
        </message>
        <message>
            <source>Use this value</source>
            <translation>ใช้ค่านี้</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>ไม่มีอะไรต้องตัดสินใจ</translation>
        </message>
        <message>
            <source>%1 to decide</source>
            <translation>ต้องตัดสินใจ %1 รายการ</translation>
        </message>
        <message>
            <source>what the shop has now, found %1</source>
            <translation>ที่ร้านมีอยู่ตอนนี้ พบเมื่อ %1</translation>
        </message>
        <message>
            <source>It is settled already.</source>
            <translation>จัดการไปแล้ว</translation>
        </message>
        <message>
            <source>Keep mine (%1)</source>
            <translation>คงของฉัน (%1)</translation>
        </message>
        <message>
            <source>Take theirs (%1)</source>
            <translation>ใช้ของร้าน (%1)</translation>
        </message>
        <message>
            <source>Type the value first.</source>
            <translation>พิมพ์ค่าก่อน</translation>
        </message>
        <message>
            <source>One value does not fit several conflicts.</source>
            <translation>ค่าเดียวใช้กับข้อขัดแย้งหลายรายการไม่ได้</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Decide by policy</source>
            <translation>ตัดสินตามนโยบาย</translation>
        </message>
        <message>
            <source>Take the newer</source>
            <translation>ใช้ค่าที่ใหม่กว่า</translation>
        </message>
        <message>
            <source>Decide by policy (%1)</source>
            <translation>ตัดสินตามนโยบาย (%1)</translation>
        </message>
        <message>
            <source>Take the newer (%1)</source>
            <translation>ใช้ค่าที่ใหม่กว่า (%1)</translation>
        </message>
        <message>
            <source>Choose one of its fields, or mark all of them with Space.</source>
            <translation>เลือกฟิลด์หนึ่ง หรือทำเครื่องหมายทั้งหมดด้วย Space</translation>
        </message>
        <message>
            <source>Choose a field first.</source>
            <translation>เลือกฟิลด์ก่อน</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::DescriptionBox</name>
        <message>
            <source>Description</source>
            <translation>คำอธิบาย</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>แก้ไข</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>บันทึก</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Edit the description</source>
            <translation>แก้ไขคำอธิบาย</translation>
        </message>
        <message>
            <source>Description as HTML</source>
            <translation>คำอธิบายแบบ HTML</translation>
        </message>
        <message>
            <source>The shop's description was not read yet.</source>
            <translation>ยังไม่ได้อ่านคำอธิบายจากร้าน</translation>
        </message>
        <message>
            <source>No description.</source>
            <translation>ไม่มีคำอธิบาย</translation>
        </message>
        <message>
            <source>Not read from the shop yet.</source>
            <translation>ยังไม่ได้อ่านจากร้าน</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::DiscussionPanel</name>
        <message>
            <source>Comments and tasks</source>
            <translation>ความคิดเห็นและงาน</translation>
        </message>
        <message>
            <source>Comment; @ and a name tells that person</source>
            <translation>ความคิดเห็น ใส่ @ ตามด้วยชื่อเพื่อแจ้งบุคคลนั้น</translation>
        </message>
        <message>
            <source>New comment</source>
            <translation>ความคิดเห็นใหม่</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>ความคิดเห็น</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>เขียนอะไรสักอย่างก่อน</translation>
        </message>
        <message>
            <source>Add a task…</source>
            <translation>เพิ่มงาน…</translation>
        </message>
        <message>
            <source>No record is chosen</source>
            <translation>ไม่ได้เลือกระเบียน</translation>
        </message>
        <message>
            <source>Choose a listing, an order, a return or a change set: what was said about it stands here.</source>
            <translation>เลือกรายการขาย คำสั่งซื้อ การคืนสินค้า หรือชุดการเปลี่ยนแปลง ความเห็นเกี่ยวกับสิ่งนั้นจะอยู่ที่นี่</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>สิ่งที่ต้องทำ</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>ความคิดเห็น</translation>
        </message>
        <message>
            <source>Nobody has written anything about it yet.</source>
            <translation>ยังไม่มีใครเขียนอะไรเกี่ยวกับสิ่งนี้</translation>
        </message>
        <message>
            <source>anybody</source>
            <translation>ใครก็ได้</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>ภายใน %1</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>เกินกำหนด</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>ยกเลิกแล้ว</translation>
        </message>
        <message>
            <source>Withdraw this comment</source>
            <translation>ถอนความคิดเห็นนี้</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>ถอนแล้ว</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>การสนทนา</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::DraftsBox</name>
        <message>
            <source>Show texts shortened</source>
            <translation>แสดงข้อความแบบย่อ</translation>
        </message>
        <message>
            <source>Show whole texts</source>
            <translation>แสดงข้อความทั้งหมด</translation>
        </message>
        <message>
            <source>Draft in the shop</source>
            <translation>ฉบับร่างในร้าน</translation>
        </message>
        <message>
            <source>Version under review</source>
            <translation>เวอร์ชันที่อยู่ระหว่างตรวจสอบ</translation>
        </message>
        <message>
            <source>The shop keeps a draft that was not read yet.</source>
            <translation>ร้านมีฉบับร่างที่ยังไม่ได้อ่าน</translation>
        </message>
        <message>
            <source>The platform reviews a version that was not read yet.</source>
            <translation>แพลตฟอร์มกำลังตรวจสอบเวอร์ชันที่ยังไม่ได้อ่าน</translation>
        </message>
        <message>
            <source>The draft says the same as the listing.</source>
            <translation>ฉบับร่างเหมือนกับรายการขาย</translation>
        </message>
        <message>
            <source>The version under review says the same as the listing.</source>
            <translation>เวอร์ชันที่อยู่ระหว่างตรวจสอบเหมือนกับรายการขาย</translation>
        </message>
        <message>
            <source>This page shows the live version. Buyers do not see the draft.</source>
            <translation>หน้านี้แสดงเวอร์ชันที่ใช้งานอยู่ ผู้ซื้อไม่เห็นฉบับร่าง</translation>
        </message>
        <message>
            <source>This page shows the live version, which stays until the review ends.</source>
            <translation>หน้านี้แสดงเวอร์ชันที่ใช้งานอยู่ ซึ่งจะคงอยู่จนกว่าการตรวจสอบจะจบ</translation>
        </message>
        <message>
            <source>This page shows the current version. Buyers do not see the draft.</source>
            <translation>หน้านี้แสดงเวอร์ชันปัจจุบัน ผู้ซื้อไม่เห็นฉบับร่าง</translation>
        </message>
        <message>
            <source>This page shows the current version, which stays until the review ends.</source>
            <translation>หน้านี้แสดงเวอร์ชันปัจจุบัน ซึ่งจะคงอยู่จนกว่าการตรวจสอบจะจบ</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>ใช้งานอยู่</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>ปัจจุบัน</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>ฉบับร่าง</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>อยู่ระหว่างตรวจสอบ</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>field · variant</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, others</source>
            <comment>as many pictures as before, but others</comment>
            <translation>%1 รูปอื่น</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>field, version</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Not there</source>
            <translation>ไม่มี</translation>
        </message>
        <message>
            <source>There</source>
            <translation>มี</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::EditedNote</name>
        <message>
            <source>was %1</source>
            <translation>เดิม %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::EventsBox</name>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>แสดงทั้งหมด %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>ผู้ซื้อ</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>ร้าน</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>แพลตฟอร์ม</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Finance</name>
        <message>
            <source>Finance</source>
            <translation>การเงิน</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>ซิงค์ตอนนี้</translation>
        </message>
        <message>
            <source>Filter: status:paid market:GB at:&lt;30d settlement:&gt;500</source>
            <translation>ตัวกรอง: status:paid market:GB at:&lt;30d settlement:&gt;500</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>วัน</translation>
        </message>
        <message>
            <source>Payment state</source>
            <translation>สถานะการจ่ายเงิน</translation>
        </message>
        <message>
            <source>Revenue</source>
            <translation>รายได้</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>ค่าธรรมเนียม</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>ค่าจัดส่ง</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>รายการปรับปรุง</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>ชำระบัญชีแล้ว</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>จำนวนแถว</translation>
        </message>
        <message>
            <source>Not explained</source>
            <translation>ไม่มีที่มา</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>การจ่ายเงิน</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>ใบแจ้งยอด</translation>
        </message>
        <message>
            <source>No statements yet</source>
            <translation>ยังไม่มีใบแจ้งยอด</translation>
        </message>
        <message>
            <source>Every night the shop settles what became due. Its statements come with the next synchronisation.</source>
            <translation>ทุกคืนร้านจะชำระบัญชียอดที่ถึงกำหนด ใบแจ้งยอดจะมาพร้อมการซิงค์ครั้งถัดไป</translation>
        </message>
        <message>
            <source>Filter this statement: type:ORDER order:5764* fees:&lt;-5</source>
            <translation>กรองใบแจ้งยอดนี้: type:ORDER order:5764* fees:&lt;-5</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>ชนิด</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>คำสั่งซื้อ</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>คืนเงิน</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>สุทธิ</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>วันที่สั่ง</translation>
        </message>
        <message>
            <source>Its transactions are not here yet</source>
            <translation>ยังไม่มีธุรกรรมของใบแจ้งยอดนี้ที่นี่</translation>
        </message>
        <message>
            <source>They are read statement by statement, and come with the next synchronisation.</source>
            <translation>ระบบอ่านธุรกรรมทีละใบแจ้งยอด และจะมาพร้อมการซิงค์ครั้งถัดไป</translation>
        </message>
        <message>
            <source>Filter: status:processing amount:&gt;1000</source>
            <translation>ตัวกรอง: status:processing amount:&gt;1000</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>จำนวนเงิน</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>วันที่สร้าง</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>วันที่จ่าย</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>ใบแจ้งยอด</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>บัญชี</translation>
        </message>
        <message>
            <source>Nothing was paid out yet</source>
            <translation>ยังไม่มีการจ่ายเงิน</translation>
        </message>
        <message>
            <source>A payment takes one statement or several to the bank. Payments come with the next synchronisation.</source>
            <translation>การจ่ายเงินหนึ่งครั้งนำใบแจ้งยอดหนึ่งใบหรือหลายใบเข้าธนาคาร การจ่ายเงินจะมาพร้อมการซิงค์ครั้งถัดไป</translation>
        </message>
        <message>
            <source>Filter: status:done type:WITHDRAW</source>
            <translation>ตัวกรอง: status:done type:WITHDRAW</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>การถอนเงิน</translation>
        </message>
        <message>
            <source>State</source>
            <translation>สถานะงาน</translation>
        </message>
        <message>
            <source>No withdrawals</source>
            <translation>ไม่มีการถอนเงิน</translation>
        </message>
        <message>
            <source>Only some markets have a balance that money is taken out of. Where there is one, its movements stand here.</source>
            <translation>มีเพียงบางตลาดที่มียอดคงเหลือให้ถอนเงิน หากมี ความเคลื่อนไหวจะอยู่ที่นี่</translation>
        </message>
        <message>
            <source>Filter: market:GB order:5764* settlement:&gt;50</source>
            <translation>ตัวกรอง: market:GB order:5764* settlement:&gt;50</translation>
        </message>
        <message>
            <source>Why not yet</source>
            <translation>เหตุที่ยังไม่ชำระ</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>คาดว่าจะได้</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>ส่งถึงแล้ว</translation>
        </message>
        <message>
            <source>Everything is settled</source>
            <translation>ชำระบัญชีครบทุกรายการแล้ว</translation>
        </message>
        <message>
            <source>An order that is paid and in no statement yet stands here, with what the shop expects of it.</source>
            <translation>คำสั่งซื้อที่ชำระแล้วแต่ยังไม่อยู่ในใบแจ้งยอดใดจะอยู่ที่นี่ พร้อมยอดที่ร้านคาดว่าจะได้</translation>
        </message>
        <message>
            <source>Items before discounts</source>
            <translation>สินค้าก่อนหักส่วนลด</translation>
        </message>
        <message>
            <source>Our discount</source>
            <translation>ส่วนลดของเรา</translation>
        </message>
        <message>
            <source>Refunded items</source>
            <translation>สินค้าที่คืนเงิน</translation>
        </message>
        <message>
            <source>Our discount on refunded items</source>
            <translation>ส่วนลดของเราในสินค้าที่คืนเงิน</translation>
        </message>
        <message>
            <source>Platform commission</source>
            <translation>ค่าคอมมิชชันแพลตฟอร์ม</translation>
        </message>
        <message>
            <source>Affiliate commission</source>
            <translation>ค่าคอมมิชชันแอฟฟิลิเอต</translation>
        </message>
        <message>
            <source>Transaction fee</source>
            <translation>ค่าธรรมเนียมธุรกรรม</translation>
        </message>
        <message>
            <source>Referral fee</source>
            <translation>ค่าธรรมเนียมการแนะนำ</translation>
        </message>
        <message>
            <source>Seller growth fee</source>
            <translation>ค่าธรรมเนียมการเติบโตของผู้ขาย</translation>
        </message>
        <message>
            <source>Advertising fee</source>
            <translation>ค่าโฆษณา</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>ภาษีมูลค่าเพิ่ม</translation>
        </message>
        <message>
            <source>Shipping as the carrier charged it</source>
            <translation>ค่าจัดส่งตามที่ผู้ขนส่งเรียกเก็บ</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>ตัดสินใจ</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::FinancePanel</name>
        <message>
            <source>What is shown of the money</source>
            <translation>ข้อมูลการเงินที่แสดง</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>ใบแจ้งยอด</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>การจ่ายเงิน</translation>
        </message>
        <message>
            <source>Withdrawals</source>
            <translation>การถอนเงิน</translation>
        </message>
        <message>
            <source>Not settled yet</source>
            <translation>ยังไม่ชำระบัญชี</translation>
        </message>
        <message>
            <source>What does not add up</source>
            <translation>ยอดที่ไม่ตรงกัน</translation>
        </message>
        <message>
            <source>Statements that their transactions do not explain to the last cent</source>
            <translation>ใบแจ้งยอดที่ธุรกรรมอธิบายไม่ครบถึงสตางค์สุดท้าย</translation>
        </message>
        <message>
            <source>Your role does not see the money</source>
            <translation>บทบาทของคุณดูข้อมูลการเงินไม่ได้</translation>
        </message>
        <message>
            <source>Expected, not settled yet: %1</source>
            <translation>คาดว่าจะได้ ยังไม่ชำระบัญชี: %1</translation>
        </message>
        <message>
            <source>Settled, on its way to the bank: %1</source>
            <translation>ชำระบัญชีแล้ว กำลังโอนเข้าธนาคาร: %1</translation>
        </message>
        <message>
            <source>Did not reach the bank: %1</source>
            <translation>ไม่ถึงธนาคาร: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::GoodsName</name>
        <message>
            <source>%1 is not among the listings here</source>
            <translation>%1 ไม่อยู่ในรายการขายที่นี่</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>รายการขาย</translation>
        </message>
        <message>
            <source>Open the listing of %1</source>
            <translation>เปิดรายการขายของ %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::History</name>
        <message>
            <source>History</source>
            <translation>ประวัติ</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>บันทึก</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::HistoryPanel</name>
        <message>
            <source>History</source>
            <translation>ประวัติ</translation>
        </message>
        <message>
            <source>No record is chosen</source>
            <translation>ไม่ได้เลือกระเบียน</translation>
        </message>
        <message>
            <source>Choose a listing, an order or a return: every version the shop had of it and what was done here stands here.</source>
            <translation>เลือกรายการขาย คำสั่งซื้อ หรือการคืนสินค้า ทุกเวอร์ชันที่ร้านเคยมีและสิ่งที่ทำจากที่นี่จะอยู่ที่นี่</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>ข้อมูล ณ</translation>
        </message>
        <message>
            <source>Shows the record as it was at this moment (D)</source>
            <translation>แสดงระเบียนตามที่เป็น ณ เวลานี้ (D)</translation>
        </message>
        <message>
            <source>A week ago</source>
            <translation>สัปดาห์ก่อน</translation>
        </message>
        <message>
            <source>A month ago</source>
            <translation>เดือนก่อน</translation>
        </message>
        <message>
            <source>Versions and acts</source>
            <translation>เวอร์ชันและการกระทำ</translation>
        </message>
        <message>
            <source>When</source>
            <translation>เมื่อ</translation>
        </message>
        <message>
            <source>What</source>
            <translation>อะไร</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>ใคร</translation>
        </message>
        <message>
            <source>Every field</source>
            <translation>ทุกฟิลด์</translation>
        </message>
        <message>
            <source>Fields side by side</source>
            <translation>เทียบฟิลด์เคียงกัน</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>ฟิลด์</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>ตอนนั้น</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>ตอนนี้</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>กู้คืน</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>คำสั่งซื้อ %1</translation>
        </message>
        <message>
            <source>Return %1</source>
            <translation>การคืนสินค้า %1</translation>
        </message>
        <message>
            <source>As the buyer saw it:</source>
            <translation>ตามที่ผู้ซื้อเห็น:</translation>
        </message>
        <message>
            <source>%1, and %2 more</source>
            <comment>fields</comment>
            <translation>%1 และอีก %2</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>ร้าน</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>%1, seen here %2</source>
            <translation>%1, เห็นที่นี่ %2</translation>
        </message>
        <message>
            <source>Nothing changed since it was first read.</source>
            <translation>ไม่มีอะไรเปลี่ยนตั้งแต่อ่านครั้งแรก</translation>
        </message>
        <message>
            <source>Choose a moment, or two with Shift; or a date.</source>
            <translation>เลือกช่วงเวลาหนึ่งจุด หรือสองจุดด้วย Shift หรือเลือกวันที่</translation>
        </message>
        <message>
            <source>The shop's record did not change in between.</source>
            <translation>ระเบียนของร้านไม่ได้เปลี่ยนในระหว่างนั้น</translation>
        </message>
        <message>
            <source>What changed in between</source>
            <translation>สิ่งที่เปลี่ยนในระหว่างนั้น</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Restore %1 fields</source>
            <translation>กู้คืน %1 ฟิลด์</translation>
        </message>
        <message>
            <source>Restore this field</source>
            <translation>กู้คืนฟิลด์นี้</translation>
        </message>
        <message>
            <source>Choose a title, a description or a price that differs.</source>
            <translation>เลือกชื่อ คำอธิบาย หรือราคาที่ต่างกัน</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::HistoryView</name>
        <message>
            <source>Live</source>
            <translation>ใช้งานอยู่</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>ปิดใช้งานแล้ว</translation>
        </message>
        <message>
            <source>Description rewritten</source>
            <translation>เขียนคำอธิบายใหม่</translation>
        </message>
        <message>
            <source>%1 set to %2</source>
            <translation>ตั้ง %1 เป็น %2</translation>
        </message>
        <message>
            <source>%1 %2 removed</source>
            <translation>นำ %1 %2 ออก</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Nothing was done to it here yet.</source>
            <translation>ยังไม่มีการทำอะไรกับสิ่งนี้ที่นี่</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>แสดงทั้งหมด %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Versions: compare and restore…</source>
            <translation>เวอร์ชัน: เปรียบเทียบและกู้คืน…</translation>
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
            <translation>คำสั่งซื้อ</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>จำนวนชิ้น</translation>
        </message>
        <message>
            <source>Average order</source>
            <translation>ยอดเฉลี่ยต่อคำสั่งซื้อ</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>การคืนสินค้า</translation>
        </message>
        <message>
            <source>Return rate</source>
            <translation>อัตราคืนสินค้า</translation>
        </message>
        <message>
            <source>Refunds</source>
            <translation>การคืนเงิน</translation>
        </message>
        <message>
            <source>Stock cover</source>
            <translation>สต็อกพอขาย</translation>
        </message>
        <message>
            <source>Outbox age</source>
            <translation>เวลารอในกล่องขาออก</translation>
        </message>
        <message>
            <source>Approval time</source>
            <translation>เวลารออนุมัติ</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days</comment>
            <translation>%1 วัน</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 ชม.</translation>
        </message>
        <message>
            <source>%1 pt</source>
            <comment>percentage points</comment>
            <translation>%1 จุด</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 ถึง %2</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>ข้อมูลเชิงลึก</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>ตัดสินใจ</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::InsightsPanel</name>
        <message>
            <source>What is shown</source>
            <translation>สิ่งที่แสดง</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>ช่วงเวลา</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 วันที่ผ่านมา</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 วันที่ผ่านมา</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>90 วันที่ผ่านมา</translation>
        </message>
        <message>
            <source>Last 52 weeks</source>
            <translation>52 สัปดาห์ที่ผ่านมา</translation>
        </message>
        <message>
            <source>Last 2 years</source>
            <translation>2 ปีที่ผ่านมา</translation>
        </message>
        <message>
            <source>One point is</source>
            <translation>หนึ่งจุดคือ</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>รายวัน</translation>
        </message>
        <message>
            <source>By week</source>
            <translation>รายสัปดาห์</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>รายเดือน</translation>
        </message>
        <message>
            <source>Told apart by</source>
            <translation>แยกตาม</translation>
        </message>
        <message>
            <source>With period before</source>
            <translation>เทียบกับช่วงก่อน</translation>
        </message>
        <message>
            <source>By market</source>
            <translation>ตามตลาด</translation>
        </message>
        <message>
            <source>By shop</source>
            <translation>ตามร้าน</translation>
        </message>
        <message>
            <source>By category</source>
            <translation>ตามหมวดหมู่</translation>
        </message>
        <message>
            <source>By return reason</source>
            <translation>ตามเหตุผลการคืน</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>สกุลเงิน</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>ตลาด</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>ร้าน</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>หมวดหมู่</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>รายการขาย</translation>
        </message>
        <message>
            <source>All listings</source>
            <translation>รายการขายทั้งหมด</translation>
        </message>
        <message>
            <source>Days begin at midnight in</source>
            <translation>วันเริ่มเวลาเที่ยงคืนใน</translation>
        </message>
        <message>
            <source>Set target…</source>
            <translation>ตั้งเป้าหมาย…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>ส่งออก…</translation>
        </message>
        <message>
            <source>All markets</source>
            <translation>ทุกตลาด</translation>
        </message>
        <message>
            <source>All shops</source>
            <translation>ทุกร้าน</translation>
        </message>
        <message>
            <source>All categories</source>
            <translation>ทุกหมวดหมู่</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>ตัวเลข</translation>
        </message>
        <message>
            <source>The chart as a table</source>
            <translation>แผนภูมิในรูปตาราง</translation>
        </message>
        <message>
            <source>Show records</source>
            <translation>แสดงระเบียน</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>อื่นๆ</translation>
        </message>
        <message>
            <source>No reason given</source>
            <translation>ไม่ได้ให้เหตุผล</translation>
        </message>
        <message>
            <source>No category</source>
            <translation>ไม่มีหมวดหมู่</translation>
        </message>
        <message>
            <source>Figures as of %1, days in %2, amounts in %3</source>
            <translation>ตัวเลข ณ %1 วันตาม %2 จำนวนเงินเป็น %3</translation>
        </message>
        <message>
            <source>No sales to count yet</source>
            <translation>ยังไม่มียอดขายให้นับ</translation>
        </message>
        <message>
            <source>Figures come with the first synchronised orders.</source>
            <translation>ตัวเลขจะมาพร้อมคำสั่งซื้อแรกที่ซิงค์</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>ซิงค์ตอนนี้</translation>
        </message>
        <message>
            <source>Returns are not told apart by category or listing</source>
            <translation>การคืนสินค้าแยกตามหมวดหมู่หรือรายการขายไม่ได้</translation>
        </message>
        <message>
            <source>A case names its order. Look at returns by market, shop or reason.</source>
            <translation>เคสอ้างถึงคำสั่งซื้อ ให้ดูการคืนสินค้าตามตลาด ร้าน หรือเหตุผล</translation>
        </message>
        <message>
            <source>Show all categories and listings</source>
            <translation>แสดงทุกหมวดหมู่และรายการขาย</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>เพดาน %1</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>เป้าหมาย %1</translation>
        </message>
        <message>
            <source>%1 by day</source>
            <translation>%1 รายวัน</translation>
        </message>
        <message>
            <source>%1 by week</source>
            <translation>%1 รายสัปดาห์</translation>
        </message>
        <message>
            <source>%1 by month</source>
            <translation>%1 รายเดือน</translation>
        </message>
        <message>
            <source>This period</source>
            <translation>ช่วงนี้</translation>
        </message>
        <message>
            <source>Period before</source>
            <translation>ช่วงก่อน</translation>
        </message>
        <message>
            <source>Limit %1</source>
            <translation>เพดาน %1</translation>
        </message>
        <message>
            <source>Target %1</source>
            <translation>เป้าหมาย %1</translation>
        </message>
        <message>
            <source>Above expected %1</source>
            <translation>สูงกว่าที่คาด %1</translation>
        </message>
        <message>
            <source>Below expected %1</source>
            <translation>ต่ำกว่าที่คาด %1</translation>
        </message>
        <message>
            <source>Day, %1</source>
            <translation>วัน, %1</translation>
        </message>
        <message>
            <source>Week, %1</source>
            <translation>สัปดาห์, %1</translation>
        </message>
        <message>
            <source>Month, %1</source>
            <translation>เดือน, %1</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>ก่อน</translation>
        </message>
        <message>
            <source>Change, %</source>
            <translation>การเปลี่ยนแปลง, %</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>โน้ต</translation>
        </message>
        <message>
            <source>Choose a point: click, drag, or arrow keys. T goes to the table.</source>
            <translation>เลือกจุด: คลิก ลาก หรือใช้ปุ่มลูกศร กด T ไปที่ตาราง</translation>
        </message>
        <message numerus="yes">
            <source>%1 to %2, %n point(s): %3</source>
            <translation>
                <numerusform>%1 ถึง %2, %n จุด: %3</numerusform>
            </translation>
        </message>
        <message>
            <source>Export what is shown</source>
            <translation>ส่งออกสิ่งที่แสดง</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>รูปภาพ (*.png)</translation>
        </message>
        <message>
            <source>Drawing (*.svg)</source>
            <translation>ภาพวาด (*.svg)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>ตาราง (*.csv)</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>growth</comment>
            <translation>การเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Whose figures are shown</source>
            <translation>แสดงตัวเลขของใคร</translation>
        </message>
        <message>
            <source>What we count</source>
            <translation>สิ่งที่เรานับ</translation>
        </message>
        <message>
            <source>What TikTok Shop counts</source>
            <translation>สิ่งที่ TikTok Shop นับ</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Inventory</name>
        <message>
            <source>Filter: cause:too_high warehouse:Main difference:&lt;0</source>
            <translation>ตัวกรอง: cause:too_high warehouse:Main difference:&lt;0</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>สินค้า</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Warehouse</source>
            <translation>คลังสินค้า</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>คงคลัง</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>จองแล้ว</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>พร้อมขาย</translation>
        </message>
        <message>
            <source>Incoming</source>
            <translation>กำลังเข้า</translation>
        </message>
        <message>
            <source>Not in ERP</source>
            <translation>ไม่อยู่ใน ERP</translation>
        </message>
        <message>
            <source>Buffer</source>
            <translation>สต็อกกันชน</translation>
        </message>
        <message>
            <source>To offer</source>
            <translation>ควรขาย</translation>
        </message>
        <message>
            <source>In shop</source>
            <translation>ในร้าน</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>ผลต่าง</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>สาเหตุ</translation>
        </message>
        <message>
            <source>State</source>
            <translation>สถานะงาน</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>ตัวเลือกสินค้า</translation>
        </message>
        <message>
            <source>Low at</source>
            <translation>เตือนที่</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>ตลาด</translation>
        </message>
        <message>
            <source>No stock yet</source>
            <translation>ยังไม่มีสต็อก</translation>
        </message>
        <message>
            <source>Stock arrives with the first synchronisation of a shop.</source>
            <translation>สต็อกจะมาเมื่อซิงค์ร้านครั้งแรก</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>สินค้าคงคลัง</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>การทำงาน</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::InventoryPanel</name>
        <message>
            <source>Set up…</source>
            <translation>ตั้งค่า…</translation>
        </message>
        <message>
            <source>Synchronise</source>
            <translation>ซิงค์</translation>
        </message>
        <message>
            <source>Buffer…</source>
            <translation>สต็อกกันชน…</translation>
        </message>
        <message>
            <source>Count…</source>
            <translation>นับ…</translation>
        </message>
        <message>
            <source>Send to shop</source>
            <translation>ส่งไปที่ร้าน</translation>
        </message>
        <message>
            <source>No ERP is connected; these are the shop's own numbers.</source>
            <translation>ไม่มี ERP ที่เชื่อมต่อ นี่คือตัวเลขของร้านเอง</translation>
        </message>
        <message>
            <source>Reading the ERP…</source>
            <translation>กำลังอ่าน ERP…</translation>
        </message>
        <message>
            <source>ERP as of %1</source>
            <translation>ERP ณ %1</translation>
        </message>
        <message numerus="yes">
            <source>ERP as of %1, %n problem(s)</source>
            <translation>
                <numerusform>ERP ณ %1, ปัญหา %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>ERP as it was last read</source>
            <translation>ERP ตามที่อ่านครั้งล่าสุด</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>ผลต่าง %n รายการ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not linked</source>
            <translation>
                <numerusform>ยังไม่เชื่อมโยง %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>It runs.</source>
            <translation>กำลังทำงานอยู่</translation>
        </message>
        <message>
            <source>%1 is fed by</source>
            <translation>%1 รับสต็อกจาก</translation>
        </message>
        <message>
            <source>The price is decided by</source>
            <translation>ผู้กำหนดราคา</translation>
        </message>
        <message>
            <source>The unit cost is decided by</source>
            <translation>ผู้กำหนดต้นทุนต่อหน่วย</translation>
        </message>
        <message>
            <source>What the shop offers is decided by</source>
            <translation>ผู้กำหนดจำนวนที่ร้านเปิดขาย</translation>
        </message>
        <message>
            <source>The ERP</source>
            <translation>ERP</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>ร้าน</translation>
        </message>
        <message>
            <source>This workspace</source>
            <translation>พื้นที่ทำงานนี้</translation>
        </message>
        <message>
            <source>Choose a row first.</source>
            <translation>เลือกแถวก่อน</translation>
        </message>
        <message>
            <source>No ERP is connected.</source>
            <translation>ยังไม่ได้เชื่อมต่อ ERP</translation>
        </message>
        <message>
            <source>Some of the rows</source>
            <translation>บางแถว</translation>
        </message>
        <message>
            <source>A whole number of pieces, or nothing.</source>
            <translation>จำนวนชิ้นเป็นจำนวนเต็ม หรือเว้นว่าง</translation>
        </message>
        <message>
            <source>A whole number of pieces, or a difference such as -2.</source>
            <translation>จำนวนชิ้นเป็นจำนวนเต็ม หรือผลต่าง เช่น -2</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::LibraryModel</name>
        <message>
            <source>Standard procedure</source>
            <translation>ขั้นตอนมาตรฐาน</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>เช็กลิสต์</translation>
        </message>
        <message>
            <source>Runbook</source>
            <translation>รันบุ๊ก</translation>
        </message>
        <message>
            <source>Decision framework</source>
            <translation>กรอบการตัดสินใจ</translation>
        </message>
        <message>
            <source>Blueprint</source>
            <translation>พิมพ์เขียว</translation>
        </message>
        <message>
            <source>Action plan</source>
            <translation>แผนปฏิบัติการ</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>กำลังดำเนินการ</translation>
        </message>
        <message>
            <source>bound to no record</source>
            <translation>ไม่ผูกกับระเบียนใด</translation>
        </message>
        <message>
            <source>own</source>
            <translation>ของเรา</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::LibraryPanel</name>
        <message>
            <source>Search playbooks</source>
            <translation>ค้นหาคู่มือปฏิบัติ</translation>
        </message>
        <message>
            <source>Kind of playbook</source>
            <translation>ชนิดของคู่มือปฏิบัติ</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>ทุกชนิด</translation>
        </message>
        <message>
            <source>Playbooks</source>
            <translation>คู่มือปฏิบัติ</translation>
        </message>
        <message>
            <source>Text of the playbook</source>
            <translation>เนื้อหาของคู่มือปฏิบัติ</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>เริ่ม</translation>
        </message>
        <message>
            <source>Tailor a copy</source>
            <translation>ปรับแต่งสำเนา</translation>
        </message>
        <message>
            <source>Puts the text into this workspace's folder and opens it in your editor; the copy takes this one's place.</source>
            <translation>วางเนื้อหาลงในโฟลเดอร์ของพื้นที่ทำงานนี้และเปิดในโปรแกรมแก้ไขของคุณ สำเนาจะใช้แทนฉบับนี้</translation>
        </message>
        <message>
            <source>No playbook of this kind</source>
            <translation>ไม่มีคู่มือปฏิบัติชนิดนี้</translation>
        </message>
        <message>
            <source>Choose another kind.</source>
            <translation>เลือกชนิดอื่น</translation>
        </message>
        <message>
            <source>Nothing has these words</source>
            <translation>ไม่พบคำเหล่านี้</translation>
        </message>
        <message>
            <source>No playbook contains “%1”. Every word must occur in it.</source>
            <translation>ไม่มีคู่มือปฏิบัติที่มี “%1” ต้องพบทุกคำ</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>ให้ทำ</translation>
        </message>
        <message>
            <source>Gate: nothing after it before its checks hold.</source>
            <translation>ด่านตรวจ: ไปต่อไม่ได้จนกว่ารายการตรวจจะครบ</translation>
        </message>
        <message>
            <source>Time for it: %1</source>
            <translation>เวลาที่ให้: %1</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>เวอร์ชัน %1</translation>
        </message>
        <message>
            <source>owner %1</source>
            <translation>เจ้าของ %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>สำหรับ %1</translation>
        </message>
        <message>
            <source>within %1</source>
            <translation>ภายใน %1</translation>
        </message>
        <message>
            <source>maturity %1, risk %2, impact %3</source>
            <translation>ความพร้อม %1, ความเสี่ยง %2, ผลกระทบ %3</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>ตัดสินใจ</translation>
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
            <translation>ของแถม</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::LinkBox</name>
        <message>
            <source>without a code</source>
            <translation>ไม่มีรหัส</translation>
        </message>
        <message numerus="yes">
            <source>linked to %n SKU(s)</source>
            <translation>
                <numerusform>เชื่อมโยงกับ %n SKU</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2, fits the SKU</source>
            <translation>%1, %2, ตรงกับ SKU</translation>
        </message>
        <message>
            <source>Link to this variant</source>
            <translation>เชื่อมโยงกับตัวเลือกสินค้านี้</translation>
        </message>
        <message>
            <source>Code, name or barcode of a variant</source>
            <translation>รหัส ชื่อ หรือบาร์โค้ดของตัวเลือกสินค้า</translation>
        </message>
        <message>
            <source>Variants of the ERP</source>
            <translation>ตัวเลือกสินค้าของ ERP</translation>
        </message>
        <message>
            <source>No variant of the ERP fits. Type another word, or create the variant in the ERP.</source>
            <translation>ไม่มีตัวเลือกสินค้าของ ERP ที่ตรงกัน พิมพ์คำอื่น หรือสร้างตัวเลือกสินค้าใน ERP</translation>
        </message>
        <message>
            <source>Several variants of the ERP carry its code or barcode. Choose the right one, or correct them there.</source>
            <translation>มีตัวเลือกสินค้าของ ERP หลายรายการที่ใช้รหัสหรือบาร์โค้ดของ SKU นี้ เลือกรายการที่ถูกต้อง หรือแก้ไขที่นั่น</translation>
        </message>
        <message>
            <source>Choose a variant first.</source>
            <translation>เลือกตัวเลือกสินค้าก่อน</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ListingHead</name>
        <message>
            <source>Chosen picture</source>
            <translation>รูปภาพที่เลือก</translation>
        </message>
        <message>
            <source>Picture %1</source>
            <translation>รูปภาพ %1</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>ไม่มีรูปภาพ</translation>
        </message>
        <message>
            <source>The platform suggests: %1</source>
            <translation>แพลตฟอร์มแนะนำ: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ListingPanel</name>
        <message>
            <source>Read everything from the shop</source>
            <translation>อ่านทุกอย่างจากร้าน</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>ชื่อ</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>รายการขาย</translation>
        </message>
        <message>
            <source>No listing chosen</source>
            <translation>ไม่ได้เลือกรายการขาย</translation>
        </message>
        <message>
            <source>Choose a row in the catalog to see its pictures, texts, variants and history here.</source>
            <translation>เลือกแถวในแค็ตตาล็อกเพื่อดูรูปภาพ ข้อความ ตัวเลือกสินค้า และประวัติที่นี่</translation>
        </message>
        <message>
            <source>Show the catalog</source>
            <translation>แสดงแค็ตตาล็อก</translation>
        </message>
        <message>
            <source>History</source>
            <translation>ประวัติ</translation>
        </message>
        <message>
            <source>Only what a search shows of this listing was read so far.</source>
            <translation>จนถึงตอนนี้อ่านรายการขายนี้เพียงส่วนที่การค้นหาแสดง</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>การตรวจสอบ</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>ฟิลด์</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>หมวดหมู่</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>แบรนด์</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>น้ำหนัก</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>ข้อมูล ณ</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>แท็ก</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>คุณลักษณะ</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>แก้ปัญหา</translation>
        </message>
        <message>
            <source>Every check passes.</source>
            <translation>ผ่านการตรวจสอบทั้งหมด</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>ข้อผิดพลาด %n รายการ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>คำเตือน %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>Missing, the category requires it</source>
            <translation>ขาดอยู่ หมวดหมู่นี้กำหนดให้มี</translation>
        </message>
        <message>
            <source>No attributes.</source>
            <translation>ไม่มีคุณลักษณะ</translation>
        </message>
        <message>
            <source>Not read from the shop yet.</source>
            <translation>ยังไม่ได้อ่านจากร้าน</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>ปิดใช้งาน</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>เปิดใช้งาน</translation>
        </message>
        <message>
            <source>This listing is not here</source>
            <translation>ไม่มีรายการขายนี้ที่นี่</translation>
        </message>
        <message>
            <source>The shop no longer has it, or it was not synchronised yet.</source>
            <translation>ร้านไม่มีรายการนี้แล้ว หรือยังไม่ได้ซิงค์</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>ลองใหม่</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>ไม่ทราบ</translation>
        </message>
        <message>
            <source>No brand</source>
            <translation>ไม่มีแบรนด์</translation>
        </message>
        <message>
            <source>%1 g</source>
            <translation>%1 ก.</translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>กำลังอ่าน</translation>
        </message>
        <message>
            <source>No shop is connected to this workspace.</source>
            <translation>ไม่มีร้านที่เชื่อมต่อกับพื้นที่ทำงานนี้</translation>
        </message>
        <message>
            <source>You work offline. Go online to read from the shop.</source>
            <translation>คุณทำงานออฟไลน์อยู่ ออนไลน์เพื่ออ่านจากร้าน</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MasterTip</name>
        <message>
            <source>Variant %1 of the ERP, as of %2.</source>
            <translation>ตัวเลือกสินค้า %1 ของ ERP ณ %2</translation>
        </message>
        <message>
            <source>The ERP decides on the price.</source>
            <translation>ERP เป็นผู้กำหนดราคา</translation>
        </message>
        <message>
            <source>The shop decides on the price.</source>
            <translation>ร้านเป็นผู้กำหนดราคา</translation>
        </message>
        <message>
            <source>It says %1; yours is another.</source>
            <translation>ERP ระบุ %1 แต่ราคาของคุณต่างออกไป</translation>
        </message>
        <message>
            <source>It says %1.</source>
            <translation>ERP ระบุ %1</translation>
        </message>
        <message>
            <source>The ERP says %1.</source>
            <translation>ERP ระบุ %1</translation>
        </message>
        <message>
            <source>The quantity is decided here, from what the ERP has, less what is sold, reserved and kept back.</source>
            <translation>จำนวนกำหนดที่นี่ จากที่ ERP มี หักที่ขายไป ที่จองแล้ว และที่กันไว้</translation>
        </message>
        <message>
            <source>The ERP decides on the quantity.</source>
            <translation>ERP เป็นผู้กำหนดจำนวน</translation>
        </message>
        <message>
            <source>The shop decides on the quantity; nothing is sent to it.</source>
            <translation>ร้านเป็นผู้กำหนดจำนวน จะไม่มีการส่งอะไรไปที่ร้าน</translation>
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
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>The words cannot be opened with this workspace's key.</source>
            <translation>เปิดข้อความนี้ด้วยคีย์ของพื้นที่ทำงานนี้ไม่ได้</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>Open in the browser, %1</source>
            <translation>เปิดในเบราว์เซอร์, %1</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>เปิดในเบราว์เซอร์</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>คำสั่งซื้อ %1</translation>
        </message>
        <message>
            <source>Listing %1 is not here</source>
            <translation>ไม่มีรายการขาย %1 ที่นี่</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Messages</name>
        <message>
            <source>Filter: waiting:yes market:GB buyer:7021436810468230477</source>
            <translation>ตัวกรอง: waiting:yes market:GB buyer:7021436810468230477</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>เวลาที่เหลือ</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>ผู้ซื้อ</translation>
        </message>
        <message>
            <source>Last word</source>
            <translation>ข้อความล่าสุด</translation>
        </message>
        <message>
            <source>When</source>
            <translation>เมื่อ</translation>
        </message>
        <message>
            <source>From</source>
            <translation>ผู้ส่ง</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>ยังไม่อ่าน</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>คำสั่งซื้อ</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>ตลาด</translation>
        </message>
        <message>
            <source>No conversations here yet</source>
            <translation>ยังไม่มีการสนทนาที่นี่</translation>
        </message>
        <message>
            <source>They come with the next synchronisation.</source>
            <translation>จะมาพร้อมการซิงค์ครั้งถัดไป</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>ซิงค์ตอนนี้</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>ข้อความ</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>การทำงาน</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MessagesPanel</name>
        <message>
            <source>Next</source>
            <translation>ถัดไป</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>ก่อนหน้า</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>อ่าน</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>What buyers write is not shown to you</source>
            <translation>สิ่งที่ผู้ซื้อเขียนไม่แสดงให้คุณเห็น</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>ตอบ</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MoneyGrid</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MoneyPage</name>
        <message>
            <source>The chosen row</source>
            <translation>แถวที่เลือก</translation>
        </message>
        <message>
            <source>Choose a row to read it whole.</source>
            <translation>เลือกแถวเพื่ออ่านทั้งหมด</translation>
        </message>
        <message>
            <source>Show its statements</source>
            <translation>แสดงใบแจ้งยอดของรายการนี้</translation>
        </message>
        <message>
            <source>None of its statements is here yet.</source>
            <translation>ยังไม่มีใบแจ้งยอดของรายการนี้ที่นี่</translation>
        </message>
        <message>
            <source>It is paid in another currency than it was settled in, so there is nothing to hold it against.</source>
            <translation>จ่ายเป็นสกุลเงินที่ต่างจากตอนชำระบัญชี จึงไม่มีอะไรให้เทียบ</translation>
        </message>
        <message>
            <source>Does not add up: its statements leave %1 unexplained.</source>
            <translation>ยอดไม่ตรง: ใบแจ้งยอดเหลือ %1 ที่ไม่มีที่มา</translation>
        </message>
        <message numerus="yes">
            <source>Adds up: its %n statement(s) come to it.</source>
            <translation>
                <numerusform>ยอดตรง: ใบแจ้งยอด %n ใบรวมได้เท่านี้</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the order</source>
            <translation>เปิดคำสั่งซื้อ</translation>
        </message>
        <message>
            <source>These are the shop's estimates; the statement has the last word.</source>
            <translation>นี่เป็นค่าประมาณของร้าน ให้ถือตามใบแจ้งยอดเป็นหลัก</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::NetBox</name>
        <message>
            <source>In no statement yet, and the shop says nothing of what it expects.</source>
            <translation>ยังไม่อยู่ในใบแจ้งยอดใด และร้านไม่ได้บอกว่าคาดว่าจะได้เท่าใด</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>ขายได้</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>คืนเงิน</translation>
        </message>
        <message>
            <source>Fees and taxes</source>
            <translation>ค่าธรรมเนียมและภาษี</translation>
        </message>
        <message>
            <source>Shipping paid by us</source>
            <translation>ค่าจัดส่งที่เราชำระ</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>รายการปรับปรุง</translation>
        </message>
        <message>
            <source>Not explained</source>
            <translation>ไม่มีที่มา</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>คาดว่าจะได้</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>สุทธิ</translation>
        </message>
        <message>
            <source>Not settled yet; the shop estimates this.</source>
            <translation>ยังไม่ชำระบัญชี ร้านประมาณค่านี้ไว้</translation>
        </message>
        <message>
            <source>Not settled yet: %1. The shop estimates this.</source>
            <translation>ยังไม่ชำระบัญชี: %1 ร้านประมาณค่านี้ไว้</translation>
        </message>
        <message>
            <source>Statement of %1</source>
            <translation>ใบแจ้งยอดวันที่ %1</translation>
        </message>
        <message>
            <source>Statement %1</source>
            <translation>ใบแจ้งยอด %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::NoticesModel</name>
        <message>
            <source>new: %1. %2</source>
            <translation>ใหม่: %1 %2</translation>
        </message>
        <message>
            <source>new</source>
            <translation>ใหม่</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::NotificationsPanel</name>
        <message>
            <source>Mark all as read</source>
            <translation>ทำเครื่องหมายว่าอ่านทั้งหมด</translation>
        </message>
        <message>
            <source>Quiet and mute</source>
            <translation>เวลาเงียบและปิดเสียง</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>การแจ้งเตือน</translation>
        </message>
        <message>
            <source>Nothing to tell you</source>
            <translation>ไม่มีอะไรต้องแจ้งคุณ</translation>
        </message>
        <message>
            <source>Mentions, tasks, deadlines and what the shop refused are told here and stay.</source>
            <translation>การกล่าวถึง งาน กำหนดเวลา และสิ่งที่ร้านไม่รับจะแจ้งที่นี่และคงอยู่</translation>
        </message>
        <message>
            <source>Everything is read.</source>
            <translation>อ่านครบทุกรายการแล้ว</translation>
        </message>
        <message>
            <source>Quiet from %1</source>
            <translation>เงียบตั้งแต่ %1</translation>
        </message>
        <message numerus="yes">
            <source>%n kind(s) muted</source>
            <translation>
                <numerusform>ปิดเสียง %n ชนิด</numerusform>
            </translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>บันทึก</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OffersBox</name>
        <message>
            <source>Promotions</source>
            <translation>โปรโมชัน</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>เริ่มที่ %1</translation>
        </message>
        <message>
            <source>up to %1% off</source>
            <translation>ลดสูงสุด %1%</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 ถึง %2</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <translation>ตั้งแต่ %1 เป็นต้นไป</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OrderPage</name>
        <message>
            <source>Parcel and buyer</source>
            <translation>พัสดุและผู้ซื้อ</translation>
        </message>
        <message>
            <source>What happened here</source>
            <translation>สิ่งที่เกิดขึ้นที่นี่</translation>
        </message>
        <message>
            <source>Order lines</source>
            <translation>รายการในคำสั่งซื้อ</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>คำสั่งซื้อ %1</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>สินค้า</translation>
        </message>
        <message>
            <source>Paid by the buyer</source>
            <translation>ผู้ซื้อชำระ</translation>
        </message>
        <message>
            <source>Our discount</source>
            <translation>ส่วนลดของเรา</translation>
        </message>
        <message>
            <source>Platform discount, not ours</source>
            <translation>ส่วนลดแพลตฟอร์ม ไม่ใช่ของเรา</translation>
        </message>
        <message>
            <source>Shipping paid by the buyer</source>
            <translation>ค่าจัดส่งที่ผู้ซื้อชำระ</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>ภาษี</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>ผู้ซื้อ</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>ส่งถึง</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>ข้อความ</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>ขนส่ง</translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>เลขพัสดุ</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>การจัดส่ง</translation>
        </message>
        <message>
            <source>From</source>
            <translation>ส่งจาก</translation>
        </message>
        <message>
            <source>Cancelled because</source>
            <translation>ยกเลิกเพราะ</translation>
        </message>
        <message>
            <source>Return %1</source>
            <translation>การคืนสินค้า %1</translation>
        </message>
        <message>
            <source>Parcels</source>
            <translation>พัสดุ</translation>
        </message>
        <message>
            <source>Our voucher</source>
            <translation>คูปองของเรา</translation>
        </message>
        <message>
            <source>Platform voucher, not ours</source>
            <translation>คูปองแพลตฟอร์ม ไม่ใช่ของเรา</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>ค่าจัดส่ง</translation>
        </message>
        <message>
            <source>Shipping paid by us</source>
            <translation>ค่าจัดส่งที่เราชำระ</translation>
        </message>
        <message>
            <source>Shipping paid by the platform</source>
            <translation>ค่าจัดส่งที่แพลตฟอร์มชำระ</translation>
        </message>
        <message>
            <source>Small order fee</source>
            <translation>ค่าธรรมเนียมคำสั่งซื้อขนาดเล็ก</translation>
        </message>
        <message>
            <source>Cash on delivery fee</source>
            <translation>ค่าธรรมเนียมเก็บเงินปลายทาง</translation>
        </message>
        <message>
            <source>Package %1</source>
            <translation>พัสดุ %1</translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s)</source>
            <translation>
                <numerusform>%n ชิ้น</numerusform>
            </translation>
        </message>
        <message>
            <source>with other orders</source>
            <translation>รวมกับคำสั่งซื้ออื่น</translation>
        </message>
        <message>
            <source>Cancellation %1</source>
            <translation>การยกเลิก %1</translation>
        </message>
        <message>
            <source>answer by %1</source>
            <translation>ตอบภายใน %1</translation>
        </message>
        <message>
            <source>Messages with the buyer</source>
            <translation>ข้อความกับผู้ซื้อ</translation>
        </message>
        <message>
            <source>What is left for us</source>
            <translation>ส่วนที่เหลือถึงเรา</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Orders</name>
        <message>
            <source>Filter: status:awaiting_shipment market:GB total:&gt;50</source>
            <translation>ตัวกรอง: status:awaiting_shipment market:GB total:&gt;50</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>คำสั่งซื้อ</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>ตลาด</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>ผู้ซื้อ</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>สินค้า</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>รวม</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>สถานะ</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>ขนส่ง</translation>
        </message>
        <message>
            <source>Leave by</source>
            <translation>จัดส่งภายใน</translation>
        </message>
        <message>
            <source>Placed</source>
            <translation>สั่งซื้อ</translation>
        </message>
        <message>
            <source>No orders here yet</source>
            <translation>ยังไม่มีคำสั่งซื้อที่นี่</translation>
        </message>
        <message>
            <source>They come with the next synchronisation.</source>
            <translation>จะมาพร้อมการซิงค์ครั้งถัดไป</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>ซิงค์ตอนนี้</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>คำสั่งซื้อ</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>การทำงาน</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OrdersPanel</name>
        <message>
            <source>The chosen order</source>
            <translation>คำสั่งซื้อที่เลือก</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Outbox</name>
        <message>
            <source>Filter: state:refused intent:price.set</source>
            <translation>ตัวกรอง: state:refused intent:price.set</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>ระเบียน</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>ชนิด</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>ค่า</translation>
        </message>
        <message>
            <source>State</source>
            <translation>สถานะงาน</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>ครบกำหนด</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>ครั้งที่ลอง</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>เหตุผล</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>อยู่ในคิว</translation>
        </message>
        <message>
            <source>Nothing waits to go out</source>
            <translation>ไม่มีอะไรรอส่ง</translation>
        </message>
        <message>
            <source>Changes that are approved and published stand here until the shop has them.</source>
            <translation>การเปลี่ยนแปลงที่อนุมัติและเผยแพร่แล้วจะอยู่ที่นี่จนกว่าร้านจะได้รับ</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>กล่องขาออก</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>บันทึก</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OutboxPanel</name>
        <message>
            <source>Try again</source>
            <translation>ลองใหม่</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>ดึงกลับ</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>เปิดระเบียน</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>ระเบียน</translation>
        </message>
        <message>
            <source>State</source>
            <translation>สถานะงาน</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>สิ่งที่จะเกิดขึ้นต่อไป</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>เหตุผล</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>ครบกำหนด</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>อยู่ในคิว</translation>
        </message>
        <message>
            <source>Waits for the network, then goes out by itself.</source>
            <translation>รอเครือข่าย แล้วจะส่งเอง</translation>
        </message>
        <message>
            <source>Goes out with the next call to the shop.</source>
            <translation>จะส่งไปพร้อมการเรียกร้านครั้งถัดไป</translation>
        </message>
        <message>
            <source>Is being sent.</source>
            <translation>กำลังส่ง</translation>
        </message>
        <message>
            <source>The answer did not arrive. The shop is read before anything is sent again.</source>
            <translation>คำตอบมาไม่ถึง จะอ่านข้อมูลจากร้านก่อนส่งอะไรซ้ำ</translation>
        </message>
        <message>
            <source>The shop said no. Change the value, or try again.</source>
            <translation>ร้านไม่รับ เปลี่ยนค่าหรือลองใหม่</translation>
        </message>
        <message>
            <source>The shop has it.</source>
            <translation>ร้านได้รับแล้ว</translation>
        </message>
        <message>
            <source>Was taken back before it went out.</source>
            <translation>ถูกดึงกลับก่อนส่ง</translation>
        </message>
        <message>
            <source>The shop has another value meanwhile. Decide in Conflicts.</source>
            <translation>ระหว่างนั้นร้านมีค่าอื่นแล้ว ตัดสินใจในข้อขัดแย้ง</translation>
        </message>
        <message>
            <source>The shop reviews it.</source>
            <translation>ร้านกำลังตรวจสอบ</translation>
        </message>
        <message>
            <source>Waits until the shop's review of the listing ends.</source>
            <translation>รอจนกว่าร้านจะตรวจสอบรายการขายเสร็จ</translation>
        </message>
        <message>
            <source>The shop has it already.</source>
            <translation>ร้านได้รับไปแล้ว</translation>
        </message>
        <message>
            <source>It was taken back.</source>
            <translation>ถูกดึงกลับแล้ว</translation>
        </message>
        <message>
            <source>It is under way; its answer is awaited.</source>
            <translation>กำลังส่งอยู่ รอคำตอบ</translation>
        </message>
        <message>
            <source>It does not wait any more: the shop said no.</source>
            <translation>ไม่ได้รออยู่แล้ว: ร้านไม่รับ</translation>
        </message>
        <message>
            <source>Choose an entry first.</source>
            <translation>เลือกรายการก่อน</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::PromotionPage</name>
        <message>
            <source>Products and prices</source>
            <translation>สินค้าและราคา</translation>
        </message>
        <message>
            <source>for everybody</source>
            <translation>สำหรับทุกคน</translation>
        </message>
        <message>
            <source>for new customers</source>
            <translation>สำหรับลูกค้าใหม่</translation>
        </message>
        <message>
            <source>for those who bought before</source>
            <translation>สำหรับผู้ที่เคยซื้อ</translation>
        </message>
        <message>
            <source>for those who bought more than once</source>
            <translation>สำหรับผู้ที่ซื้อมากกว่าหนึ่งครั้ง</translation>
        </message>
        <message>
            <source>on the whole shop</source>
            <translation>ทั้งร้าน</translation>
        </message>
        <message numerus="yes">
            <source>%n product(s)</source>
            <translation>
                <numerusform>สินค้า %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>set by the platform, nobody can change it</source>
            <translation>แพลตฟอร์มเป็นผู้กำหนด ไม่มีใครเปลี่ยนได้</translation>
        </message>
        <message>
            <source>Without an end</source>
            <translation>ไม่มีวันสิ้นสุด</translation>
        </message>
        <message>
            <source>From %1, without an end</source>
            <translation>ตั้งแต่ %1 ไม่มีวันสิ้นสุด</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <translation>ตั้งแต่ %1 ถึง %2</translation>
        </message>
        <message>
            <source>It holds for everything in the shop.</source>
            <translation>ใช้กับทุกอย่างในร้าน</translation>
        </message>
        <message>
            <source>No product is in it yet.</source>
            <translation>ยังไม่มีสินค้าในโปรโมชันนี้</translation>
        </message>
        <message numerus="yes">
            <source>%n more…</source>
            <translation>
                <numerusform>อีก %n รายการ…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>ทั้งหมด %n ชิ้น</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n a buyer</source>
            <translation>
                <numerusform>%n ชิ้นต่อผู้ซื้อ</numerusform>
            </translation>
        </message>
        <message>
            <source>%1% off</source>
            <translation>ลด %1%</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <translation>%1 จากปกติ %2</translation>
        </message>
        <message>
            <source>The usual prices of its variants: %1 to %2</source>
            <translation>ราคาปกติของตัวเลือกสินค้า: %1 ถึง %2</translation>
        </message>
        <message>
            <source>for one order of each buyer</source>
            <translation>สำหรับหนึ่งคำสั่งซื้อของผู้ซื้อแต่ละราย</translation>
        </message>
        <message>
            <source>for any number of a buyer's orders</source>
            <translation>สำหรับทุกคำสั่งซื้อของผู้ซื้อ ไม่จำกัดจำนวน</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Promotions</name>
        <message>
            <source>Filter: status:running market:GB type:FLASHSALE</source>
            <translation>ตัวกรอง: status:running market:GB type:FLASHSALE</translation>
        </message>
        <message>
            <source>Promotion</source>
            <translation>โปรโมชัน</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>สถานะ</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>รูปแบบส่วนลด</translation>
        </message>
        <message>
            <source>Lowest price</source>
            <translation>ราคาต่ำสุด</translation>
        </message>
        <message>
            <source>Most % off</source>
            <translation>ลดสูงสุด %</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>สินค้า</translation>
        </message>
        <message>
            <source>SKUs</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>เริ่ม</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>สิ้นสุด</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>ตลาด</translation>
        </message>
        <message>
            <source>No promotions here yet</source>
            <translation>ยังไม่มีโปรโมชันที่นี่</translation>
        </message>
        <message>
            <source>They come with the next synchronisation, when the shop has any.</source>
            <translation>จะมาพร้อมการซิงค์ครั้งถัดไป หากร้านมีโปรโมชัน</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>ซิงค์ตอนนี้</translation>
        </message>
        <message>
            <source>Promotions</source>
            <translation>โปรโมชัน</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>การทำงาน</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::PromotionsPanel</name>
        <message>
            <source>The chosen promotion</source>
            <translation>โปรโมชันที่เลือก</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RejectForm</name>
        <message>
            <source>Reject</source>
            <translation>ปฏิเสธ</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>เหตุผล</translation>
        </message>
        <message>
            <source>Comment for the buyer</source>
            <translation>ความคิดเห็นถึงผู้ซื้อ</translation>
        </message>
        <message>
            <source>Comment for the buyer, optional</source>
            <translation>ความคิดเห็นถึงผู้ซื้อ ไม่บังคับ</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>กลับ</translation>
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
            <translation>หลักฐานไม่แสดงความเสียหาย</translation>
        </message>
        <message>
            <source>The item matches its description</source>
            <translation>สินค้าตรงตามคำอธิบาย</translation>
        </message>
        <message>
            <source>The return window is over</source>
            <translation>พ้นระยะเวลาคืนสินค้าแล้ว</translation>
        </message>
        <message>
            <source>The item was used</source>
            <translation>สินค้าผ่านการใช้งานแล้ว</translation>
        </message>
        <message>
            <source>Agreed otherwise with the buyer</source>
            <translation>ตกลงกับผู้ซื้อเป็นอย่างอื่น</translation>
        </message>
        <message>
            <source>The correct item was sent</source>
            <translation>ส่งสินค้าถูกต้องแล้ว</translation>
        </message>
        <message>
            <source>The evidence is unclear</source>
            <translation>หลักฐานไม่ชัดเจน</translation>
        </message>
        <message>
            <source>The product works as it should</source>
            <translation>สินค้าทำงานตามปกติ</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RemoteView</name>
        <message>
            <source>What is shown</source>
            <translation>สิ่งที่แสดง</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>ร้าน</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>ตัวเลข</translation>
        </message>
        <message>
            <source>Sales (GMV)</source>
            <translation>ยอดขาย (GMV)</translation>
        </message>
        <message>
            <source>Refunds</source>
            <translation>การคืนเงิน</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>คำสั่งซื้อ</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>จำนวนชิ้น</translation>
        </message>
        <message>
            <source>Buyers</source>
            <translation>ผู้ซื้อ</translation>
        </message>
        <message>
            <source>Visitors</source>
            <translation>ผู้เข้าชม</translation>
        </message>
        <message>
            <source>Page views</source>
            <translation>การดูหน้า</translation>
        </message>
        <message>
            <source>The table lists</source>
            <translation>ตารางแสดง</translation>
        </message>
        <message>
            <source>Days of the shop</source>
            <translation>วันของร้าน</translation>
        </message>
        <message>
            <source>Listings</source>
            <translation>รายการขาย</translation>
        </message>
        <message>
            <source>Variants</source>
            <translation>ตัวเลือกสินค้า</translation>
        </message>
        <message>
            <source>Videos</source>
            <translation>วิดีโอ</translation>
        </message>
        <message>
            <source>LIVE sessions</source>
            <translation>รอบ LIVE</translation>
        </message>
        <message>
            <source>Filter: gmv:&gt;100 orders:&gt;5 day:2026-11-*</source>
            <translation>ตัวกรอง: gmv:&gt;100 orders:&gt;5 day:2026-11-*</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>วัน</translation>
        </message>
        <message>
            <source>What</source>
            <translation>รายการ</translation>
        </message>
        <message>
            <source>The shop counts nothing here</source>
            <translation>ร้านไม่ได้นับอะไรที่นี่</translation>
        </message>
        <message>
            <source>Listings, videos and LIVE sessions are told for the newest days only.</source>
            <translation>ร้านบอกตัวเลขของรายการขาย วิดีโอ และรอบ LIVE เฉพาะวันล่าสุดเท่านั้น</translation>
        </message>
        <message>
            <source>The shop's own figures as a table</source>
            <translation>ตัวเลขของร้านเองในรูปตาราง</translation>
        </message>
        <message>
            <source>The shop has told no figures of its own yet</source>
            <translation>ร้านยังไม่ได้บอกตัวเลขของตัวเอง</translation>
        </message>
        <message>
            <source>It counts a day once it is over, and tells it a day or two later. They come with the synchronisation.</source>
            <translation>ร้านนับแต่ละวันเมื่อวันนั้นผ่านไปแล้ว และบอกหลังจากนั้นหนึ่งหรือสองวัน ตัวเลขจะมาพร้อมการซิงค์</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>ซิงค์ตอนนี้</translation>
        </message>
        <message>
            <source>%1, %2 (%3)</source>
            <translation>%1, %2 (%3)</translation>
        </message>
        <message>
            <source>As TikTok Shop counts it, in the shop's own days; the newest it has told is %1. It may still correct the last days. Our own figures count the orders that are here, by days in %2, so both can differ a little.</source>
            <translation>ตามที่ TikTok Shop นับ โดยใช้วันของร้านเอง วันล่าสุดที่บอกแล้วคือ %1 และอาจยังแก้ไขวันท้ายๆ ได้ ตัวเลขของเรานับคำสั่งซื้อที่มีอยู่ที่นี่ โดยแบ่งวันตาม %2 ทั้งสองจึงอาจต่างกันเล็กน้อย</translation>
        </message>
        <message>
            <source>%1 by day, %2</source>
            <translation>%1 รายวัน, %2</translation>
        </message>
        <message>
            <source>TikTok Shop counts</source>
            <translation>TikTok Shop นับ</translation>
        </message>
        <message>
            <source>We count</source>
            <translation>เรานับ</translation>
        </message>
        <message>
            <source>Choose a day: click, or arrow keys. Enter shows the orders that we have of it, T goes to the table.</source>
            <translation>เลือกวัน: คลิกหรือใช้ปุ่มลูกศร กด Enter แสดงคำสั่งซื้อของวันนั้นที่เรามี กด T ไปที่ตาราง</translation>
        </message>
        <message>
            <source>%1: TikTok Shop counts %2.</source>
            <translation>%1: TikTok Shop นับ %2</translation>
        </message>
        <message>
            <source>%1: TikTok Shop counts %2, and so do we.</source>
            <translation>%1: TikTok Shop นับ %2 และเราก็นับได้เท่ากัน</translation>
        </message>
        <message>
            <source>%1: TikTok Shop counts %2, we count %3.</source>
            <translation>%1: TikTok Shop นับ %2 เรานับ %3</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ReplyBox</name>
        <message>
            <source>Send</source>
            <translation>ส่ง</translation>
        </message>
        <message>
            <source>Reply to the buyer</source>
            <translation>ตอบผู้ซื้อ</translation>
        </message>
        <message>
            <source>The platform lets nobody write in this conversation now.</source>
            <translation>ขณะนี้แพลตฟอร์มไม่ให้ใครเขียนในการสนทนานี้</translation>
        </message>
        <message>
            <source>It leaves with the next connection, and can be taken back until then.</source>
            <translation>จะส่งเมื่อเชื่อมต่อครั้งถัดไป และดึงกลับได้จนกว่าจะถึงตอนนั้น</translation>
        </message>
        <message>
            <source>%1 of %2 characters</source>
            <translation>%1 จาก %2 อักขระ</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>เขียนอะไรสักอย่างก่อน</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Returns</name>
        <message>
            <source>Filter: market:TH deadline:&lt;4h</source>
            <translation>ตัวกรอง: market:TH deadline:&lt;4h</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>เหลือเวลา</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>สินค้า</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>เหตุผล</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>การคืนเงิน</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>การตัดสินใจ</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>การคืนสินค้า</translation>
        </message>
        <message>
            <source>No case waits for you</source>
            <translation>ไม่มีเคสรอคุณ</translation>
        </message>
        <message>
            <source>Cases on which the shop asks for your decision stand here, the most pressing first.</source>
            <translation>เคสที่ร้านขอให้คุณตัดสินใจจะอยู่ที่นี่ เรียงจากเร่งด่วนที่สุด</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>ซิงค์ตอนนี้</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>การคืนสินค้า</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>การทำงาน</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ReturnsPanel</name>
        <message>
            <source>The chosen case</source>
            <translation>เคสที่เลือก</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>ถัดไป</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>ก่อนหน้า</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>ทำเครื่องหมาย</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Space</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>อนุมัติ</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>ปฏิเสธ…</translation>
        </message>
        <message>
            <source>It is decided already.</source>
            <translation>ตัดสินใจไปแล้ว</translation>
        </message>
        <message>
            <source>The shop asks nothing of you here.</source>
            <translation>ร้านไม่ได้ขออะไรจากคุณที่นี่</translation>
        </message>
        <message>
            <source>Approve %1</source>
            <translation>อนุมัติ %1</translation>
        </message>
        <message>
            <source>Reject %1…</source>
            <translation>ปฏิเสธ %1…</translation>
        </message>
        <message numerus="yes">
            <source>Press A again to approve %n case(s).</source>
            <translation>
                <numerusform>กด A อีกครั้งเพื่ออนุมัติ %n เคส</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) marked</source>
            <translation>
                <numerusform>ทำเครื่องหมายแล้ว %n เคส</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Why are %n case(s) rejected?</source>
            <translation>
                <numerusform>เหตุใดจึงปฏิเสธ %n เคส</numerusform>
            </translation>
        </message>
        <message>
            <source>Why is it rejected?</source>
            <translation>เหตุใดจึงปฏิเสธ</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RunController</name>
        <message>
            <source>Version %1 · %2 · step %3 of %4</source>
            <translation>เวอร์ชัน %1 · %2 · ขั้นตอน %3 จาก %4</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>เหลือ %1</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>เกินกำหนด</translation>
        </message>
        <message>
            <source>%1 has this run</source>
            <translation>%1 ถือการดำเนินการนี้อยู่</translation>
        </message>
        <message>
            <source>%1 was in this run too</source>
            <translation>%1 ร่วมในการดำเนินการนี้ด้วย</translation>
        </message>
        <message>
            <source>No record is chosen</source>
            <translation>ไม่ได้เลือกระเบียน</translation>
        </message>
        <message>
            <source>No playbook fits this record</source>
            <translation>ไม่มีคู่มือปฏิบัติที่ตรงกับระเบียนนี้</translation>
        </message>
        <message>
            <source>Choose a return, an order or a listing, and the playbook for it opens here.</source>
            <translation>เลือกการคืนสินค้า คำสั่งซื้อ หรือรายการขาย แล้วคู่มือปฏิบัติของสิ่งนั้นจะเปิดที่นี่</translation>
        </message>
        <message>
            <source>None of the playbooks that your role may run is about such a record.</source>
            <translation>ไม่มีคู่มือปฏิบัติที่บทบาทของคุณใช้ได้เกี่ยวกับระเบียนแบบนี้</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>เริ่ม</translation>
        </message>
        <message>
            <source>Finish the run</source>
            <translation>จบการดำเนินการ</translation>
        </message>
        <message>
            <source>Finish the step</source>
            <translation>จบขั้นตอน</translation>
        </message>
        <message>
            <source>Still open: %1</source>
            <translation>ยังค้างอยู่: %1</translation>
        </message>
        <message>
            <source>Decide first: choose a row.</source>
            <translation>ตัดสินใจก่อน: เลือกแถว</translation>
        </message>
        <message>
            <source>This run is finished.</source>
            <translation>การดำเนินการนี้เสร็จแล้ว</translation>
        </message>
        <message>
            <source>This run was abandoned: %1</source>
            <translation>การดำเนินการนี้ถูกล้มเลิก: %1</translation>
        </message>
        <message>
            <source>Version %1 is out; this run keeps %2.</source>
            <translation>เวอร์ชัน %1 ออกแล้ว การดำเนินการนี้ยังใช้ %2</translation>
        </message>
        <message>
            <source>Start “%1”</source>
            <translation>เริ่ม “%1”</translation>
        </message>
        <message>
            <source>The run keeps the answers.</source>
            <translation>การดำเนินการจะเก็บคำตอบไว้</translation>
        </message>
        <message>
            <source>Choose another row</source>
            <translation>เลือกแถวอื่น</translation>
        </message>
        <message>
            <source>Another row fits this record. The reason stays with the run.</source>
            <translation>มีแถวอื่นที่ตรงกับระเบียนนี้ เหตุผลจะเก็บไว้กับการดำเนินการ</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>เหตุผล</translation>
        </message>
        <message>
            <source>Pass over steps</source>
            <translation>ข้ามขั้นตอน</translation>
        </message>
        <message>
            <source>Steps between are not finished. The reason stays with them.</source>
            <translation>ขั้นตอนระหว่างนั้นยังไม่เสร็จ เหตุผลจะเก็บไว้กับขั้นตอนเหล่านั้น</translation>
        </message>
        <message>
            <source>Attach a file as evidence</source>
            <translation>แนบไฟล์เป็นหลักฐาน</translation>
        </message>
        <message>
            <source>Window %1</source>
            <translation>หน้าต่าง %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RunPanel</name>
        <message>
            <source>Playbook</source>
            <translation>คู่มือปฏิบัติ</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RunRows</name>
        <message>
            <source>by rule</source>
            <translation>ตามกฎ</translation>
        </message>
        <message>
            <source>rule</source>
            <translation>กฎ</translation>
        </message>
        <message>
            <source>When</source>
            <comment>head of a decision table</comment>
            <translation>เมื่อ</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>ให้ทำ</translation>
        </message>
        <message>
            <source>otherwise</source>
            <translation>กรณีอื่น</translation>
        </message>
        <message>
            <source>always</source>
            <translation>เสมอ</translation>
        </message>
        <message>
            <source>passed over: %1</source>
            <translation>ข้าม: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::SeriesChart</name>
        <message>
            <source>Stands out</source>
            <translation>ผิดสังเกต</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>ไม่มีค่า</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::StatementView</name>
        <message>
            <source>Choose a statement to see whether its transactions add up to it.</source>
            <translation>เลือกใบแจ้งยอดเพื่อดูว่าธุรกรรมรวมได้ตรงกันหรือไม่</translation>
        </message>
        <message>
            <source>In this market the cost of shipping is among the fees.</source>
            <translation>ในตลาดนี้ ค่าจัดส่งรวมอยู่ในค่าธรรมเนียม</translation>
        </message>
        <message>
            <source>Statement %1</source>
            <translation>ใบแจ้งยอด %1</translation>
        </message>
        <message>
            <source>What was settled on %1 · %2, %3</source>
            <translation>ยอดที่ชำระบัญชีเมื่อ %1 · %2, %3</translation>
        </message>
        <message>
            <source>Revenue</source>
            <translation>รายได้</translation>
        </message>
        <message>
            <source>Fees and taxes</source>
            <translation>ค่าธรรมเนียมและภาษี</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>ค่าจัดส่ง</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>รายการปรับปรุง</translation>
        </message>
        <message>
            <source>In no part of the statement</source>
            <translation>ไม่อยู่ในส่วนใดของใบแจ้งยอด</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>ชำระบัญชีแล้ว</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>ใบแจ้งยอด</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>ธุรกรรม</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>ผลต่าง</translation>
        </message>
        <message>
            <source>Payment %1</source>
            <translation>การจ่ายเงิน %1</translation>
        </message>
        <message>
            <source>None of its transactions is here yet, so there is nothing to hold it against.</source>
            <translation>ยังไม่มีธุรกรรมของใบนี้ที่นี่ จึงไม่มีอะไรให้เทียบ</translation>
        </message>
        <message>
            <source>Does not add up: its transactions come to %1, the statement says %2. %3 is not explained.</source>
            <translation>ยอดไม่ตรง: ธุรกรรมรวมได้ %1 ใบแจ้งยอดระบุ %2 ไม่มีที่มา %3</translation>
        </message>
        <message numerus="yes">
            <source>Adds up: %n transaction(s) come to what the statement says.</source>
            <translation>
                <numerusform>ยอดตรง: ธุรกรรม %n รายการรวมได้ตามที่ใบแจ้งยอดระบุ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transaction(s) are in another currency and in no sum.</source>
            <translation>
                <numerusform>ธุรกรรม %n รายการเป็นสกุลเงินอื่น และไม่อยู่ในยอดรวมใด</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, transaction %2</source>
            <translation>%1, ธุรกรรม %2</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>คำสั่งซื้อ %1</translation>
        </message>
        <message>
            <source>Not itemised</source>
            <translation>ไม่ได้แยกรายการ</translation>
        </message>
        <message>
            <source>In no part of the transaction</source>
            <translation>ไม่อยู่ในส่วนใดของธุรกรรม</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>สุทธิ</translation>
        </message>
        <message>
            <source>%1 is held in reserve.</source>
            <translation>%1 ถูกกันไว้เป็นเงินสำรอง</translation>
        </message>
        <message>
            <source>%1 came back from the reserve.</source>
            <translation>%1 คืนมาจากเงินสำรอง</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::StatementsPage</name>
        <message>
            <source>Statements</source>
            <translation>ใบแจ้งยอด</translation>
        </message>
        <message>
            <source>Transactions of the chosen statement</source>
            <translation>ธุรกรรมของใบแจ้งยอดที่เลือก</translation>
        </message>
        <message>
            <source>The chosen statement and transaction</source>
            <translation>ใบแจ้งยอดและธุรกรรมที่เลือก</translation>
        </message>
        <message>
            <source>Its transactions</source>
            <translation>ธุรกรรมในใบนี้</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>ตัวกรอง</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Stations</name>
        <message>
            <source>Placed</source>
            <translation>สั่งซื้อ</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>ชำระแล้ว</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>จัดส่งแล้ว</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>ขนส่งรับแล้ว</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>ส่งถึงแล้ว</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>เสร็จสมบูรณ์</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>ยกเลิกแล้ว</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>ยื่นคำขอ</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>ตัดสินใจแล้ว</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>คืนเงินแล้ว</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>ภายใน %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::StockStoryView</name>
        <message>
            <source>Both sides agree.</source>
            <translation>ทั้งสองฝั่งตรงกัน</translation>
        </message>
        <message>
            <source>Nobody knows which variant of the ERP this is. Link it below.</source>
            <translation>ยังไม่รู้ว่าเป็นตัวเลือกสินค้าใดของ ERP เชื่อมโยงได้ด้านล่าง</translation>
        </message>
        <message>
            <source>More is reserved and sold than lies there, and the shop still sells it.</source>
            <translation>ที่จองและขายไปมีมากกว่าของที่มีอยู่ และร้านยังขายต่อ</translation>
        </message>
        <message>
            <source>Exactly the pieces of orders that the ERP does not know yet.</source>
            <translation>เท่ากับจำนวนชิ้นของคำสั่งซื้อที่ ERP ยังไม่รู้พอดี</translation>
        </message>
        <message>
            <source>Exactly the pieces you keep back.</source>
            <translation>เท่ากับจำนวนชิ้นที่คุณกันไว้พอดี</translation>
        </message>
        <message>
            <source>Exactly the orders on their way and the pieces you keep back.</source>
            <translation>เท่ากับคำสั่งซื้อที่รอเข้า ERP รวมกับจำนวนชิ้นที่คุณกันไว้พอดี</translation>
        </message>
        <message>
            <source>The ERP counts parts of a piece; the shop sells whole ones.</source>
            <translation>ERP นับเป็นเศษชิ้น ส่วนร้านขายเป็นชิ้นเต็ม</translation>
        </message>
        <message>
            <source>The shop offers more than there is: it may sell what nobody has.</source>
            <translation>ร้านเปิดขายมากกว่าที่มี: อาจขายของที่ไม่มีใครมี</translation>
        </message>
        <message>
            <source>There is more than the shop offers.</source>
            <translation>มีของมากกว่าที่ร้านเปิดขาย</translation>
        </message>
        <message>
            <source>What the shop offers is decided here.</source>
            <translation>จำนวนที่ร้านเปิดขายกำหนดที่นี่</translation>
        </message>
        <message>
            <source>What the shop offers is decided by the ERP.</source>
            <translation>จำนวนที่ร้านเปิดขายกำหนดโดย ERP</translation>
        </message>
        <message>
            <source>What the shop offers is decided in the shop; nothing is sent to it.</source>
            <translation>จำนวนที่ร้านเปิดขายกำหนดที่ร้าน จะไม่มีการส่งอะไรไปที่ร้าน</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>ผลนับ</translation>
        </message>
        <message>
            <source>The shop's own numbers</source>
            <translation>ตัวเลขของร้านเอง</translation>
        </message>
        <message>
            <source>In step</source>
            <translation>ตรงกัน</translation>
        </message>
        <message>
            <source>No ERP is compared with this warehouse: none is connected, or none of its warehouses feeds this one.</source>
            <translation>ไม่มี ERP ที่เทียบกับคลังสินค้านี้: ยังไม่ได้เชื่อมต่อ หรือไม่มีคลังใดของ ERP ป้อนสต็อกให้คลังนี้</translation>
        </message>
        <message>
            <source>On hand in the ERP</source>
            <translation>คงคลังใน ERP</translation>
        </message>
        <message>
            <source>Reserved there</source>
            <translation>จองแล้วที่นั่น</translation>
        </message>
        <message>
            <source>Sold here, not in the ERP yet</source>
            <translation>ขายที่นี่ ยังไม่อยู่ใน ERP</translation>
        </message>
        <message>
            <source>Buffer kept back</source>
            <translation>สต็อกกันชนที่กันไว้</translation>
        </message>
        <message>
            <source>The shop should offer</source>
            <translation>ร้านควรเปิดขาย</translation>
        </message>
        <message>
            <source>The shop offers</source>
            <translation>ร้านเปิดขาย</translation>
        </message>
        <message>
            <source>Too many</source>
            <translation>เกิน</translation>
        </message>
        <message>
            <source>Too few</source>
            <translation>ขาด</translation>
        </message>
        <message>
            <source>Incoming</source>
            <translation>กำลังเข้า</translation>
        </message>
        <message>
            <source>Variant of the ERP</source>
            <translation>ตัวเลือกสินค้าของ ERP</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>พร้อมขาย</translation>
        </message>
        <message>
            <source>Reserved for orders</source>
            <translation>จองไว้ให้คำสั่งซื้อ</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>คงคลัง</translation>
        </message>
        <message>
            <source>The ERP as of %1.</source>
            <translation>ERP ณ %1</translation>
        </message>
        <message>
            <source>%1 instead of %2 in %3</source>
            <translation>%1 แทนที่จะเป็น %2 ใน %3</translation>
        </message>
        <message>
            <source>The ERP has %1 now, not %2: somebody moved it since. Count again.</source>
            <translation>ตอนนี้ ERP มี %1 ไม่ใช่ %2: มีคนเคลื่อนย้ายไปแล้ว ให้นับใหม่</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Sync</name>
        <message>
            <source>Filter: resource:orders tries:&gt;1</source>
            <translation>ตัวกรอง: resource:orders tries:&gt;1</translation>
        </message>
        <message>
            <source>What</source>
            <translation>อะไร</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>ระเบียน</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>ร้าน</translation>
        </message>
        <message>
            <source>Why it was not understood</source>
            <translation>เหตุที่ไม่เข้าใจ</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>ครั้งที่ลอง</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>ตั้งแต่</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>เอกสาร</translation>
        </message>
        <message>
            <source>Everything was understood</source>
            <translation>เข้าใจทุกอย่าง</translation>
        </message>
        <message>
            <source>A document that cannot be read waits here with its reason; the rest goes on.</source>
            <translation>เอกสารที่อ่านไม่ได้จะรออยู่ที่นี่พร้อมเหตุผล ส่วนที่เหลือทำงานต่อไป</translation>
        </message>
        <message>
            <source>Synchronisation</source>
            <translation>การซิงค์</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>กล่องขาออก</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>ร้าน</translation>
        </message>
        <message>
            <source>Warehouses</source>
            <translation>คลังสินค้า</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>หมวดหมู่</translation>
        </message>
        <message>
            <source>Brands</source>
            <translation>แบรนด์</translation>
        </message>
        <message>
            <source>Listings</source>
            <translation>รายการขาย</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>สต็อก</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>คำสั่งซื้อ</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>การคืนสินค้า</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>กำลังอ่าน</translation>
        </message>
        <message>
            <source>Reading what is older</source>
            <translation>กำลังอ่านรายการเก่า</translation>
        </message>
        <message>
            <source>Looking for what is gone</source>
            <translation>กำลังหาสิ่งที่หายไป</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>กำลังส่ง</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>หยุดชั่วคราว</translation>
        </message>
        <message>
            <source>Waits for the remote</source>
            <translation>รอระบบปลายทาง</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>ไม่สำเร็จ</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>พร้อม</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>ยังไม่ได้อ่าน</translation>
        </message>
        <message>
            <source>Newest read, older to come</source>
            <translation>อ่านล่าสุดแล้ว รายการเก่ากำลังตามมา</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>เป็นปัจจุบัน</translation>
        </message>
        <message>
            <source>Nothing is sent until you resume.</source>
            <translation>จะไม่ส่งอะไรจนกว่าคุณจะสั่งให้ทำต่อ</translation>
        </message>
        <message>
            <source>Nothing is read until you resume.</source>
            <translation>จะไม่อ่านอะไรจนกว่าคุณจะสั่งให้ทำต่อ</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 วินาที</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 จาก %2</translation>
        </message>
        <message>
            <source>Works</source>
            <translation>ใช้งานได้</translation>
        </message>
        <message>
            <source>Working offline</source>
            <translation>กำลังทำงานออฟไลน์</translation>
        </message>
        <message>
            <source>Cannot be reached</source>
            <translation>เข้าถึงไม่ได้</translation>
        </message>
        <message>
            <source>Consent ended</source>
            <translation>การยินยอมสิ้นสุดแล้ว</translation>
        </message>
        <message>
            <source>Consent ends soon</source>
            <translation>การยินยอมใกล้สิ้นสุด</translation>
        </message>
        <message>
            <source>Access refused</source>
            <translation>ถูกปฏิเสธการเข้าถึง</translation>
        </message>
        <message>
            <source>Clock is off</source>
            <translation>นาฬิกาไม่ตรง</translation>
        </message>
        <message>
            <source>Many failures</source>
            <translation>ล้มเหลวหลายครั้ง</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>ออนไลน์</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>ลองตอนนี้</translation>
        </message>
        <message>
            <source>Renew the consent…</source>
            <translation>ต่ออายุการยินยอม…</translation>
        </message>
        <message>
            <source>Parcels</source>
            <translation>พัสดุ</translation>
        </message>
        <message>
            <source>Cancellations</source>
            <translation>การยกเลิก</translation>
        </message>
        <message>
            <source>Delivery options</source>
            <translation>ตัวเลือกการจัดส่ง</translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>การติดตามพัสดุ</translation>
        </message>
        <message>
            <source>Price details</source>
            <translation>รายละเอียดราคา</translation>
        </message>
        <message>
            <source>Return records</source>
            <translation>ประวัติการคืนสินค้า</translation>
        </message>
        <message>
            <source>Listing quality</source>
            <translation>คุณภาพรายการขาย</translation>
        </message>
        <message>
            <source>Category rules</source>
            <translation>กฎของหมวดหมู่</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>ใบแจ้งยอด</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>ธุรกรรม</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>การชำระเงิน</translation>
        </message>
        <message>
            <source>Withdrawals</source>
            <translation>การถอนเงิน</translation>
        </message>
        <message>
            <source>Unsettled orders</source>
            <translation>คำสั่งซื้อที่ยังไม่ชำระบัญชี</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>การสนทนา</translation>
        </message>
        <message>
            <source>Promotions</source>
            <translation>โปรโมชัน</translation>
        </message>
        <message>
            <source>Coupons</source>
            <translation>คูปอง</translation>
        </message>
        <message>
            <source>Shop figures</source>
            <translation>ตัวเลขของร้าน</translation>
        </message>
        <message>
            <source>ERP</source>
            <translation>ERP</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>บันทึก</translation>
        </message>
        <message>
            <source>Listing drafts</source>
            <translation>ฉบับร่างรายการขาย</translation>
        </message>
        <message>
            <source>Login refused</source>
            <translation>ปฏิเสธการเข้าสู่ระบบ</translation>
        </message>
        <message>
            <source>Check the login…</source>
            <translation>ตรวจสอบการเข้าสู่ระบบ…</translation>
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
            <translation>ร้าน</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>เครือข่าย</translation>
        </message>
        <message>
            <source>Online: reads and sends by itself</source>
            <translation>ออนไลน์: อ่านและส่งเอง</translation>
        </message>
        <message>
            <source>Metered: sends, reads when asked</source>
            <translation>คิดตามปริมาณ: ส่ง และอ่านเมื่อสั่ง</translation>
        </message>
        <message>
            <source>Offline: nothing leaves</source>
            <translation>ออฟไลน์: ไม่ส่งอะไรออกไป</translation>
        </message>
        <message>
            <source>How the network is used</source>
            <translation>วิธีใช้เครือข่าย</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>ซิงค์ตอนนี้</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>การทำงาน</translation>
        </message>
        <message>
            <source>State</source>
            <translation>สถานะ</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>เสร็จแล้ว</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>ความเร็ว</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>เวลาที่เหลือ</translation>
        </message>
        <message>
            <source>Last success</source>
            <translation>สำเร็จล่าสุด</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>ถัดไป</translation>
        </message>
        <message>
            <source>Stop for now</source>
            <translation>หยุดไว้ก่อน</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>หยุดชั่วคราว</translation>
        </message>
        <message>
            <source>Documents that were not understood</source>
            <translation>เอกสารที่ไม่เข้าใจ</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>ระเบียน</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>เหตุผล</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>เอกสาร</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>ขออีกครั้ง</translation>
        </message>
        <message>
            <source>No shop is connected.</source>
            <translation>ยังไม่ได้เชื่อมต่อร้าน</translation>
        </message>
        <message>
            <source>offline since %1</source>
            <translation>ออฟไลน์ตั้งแต่ %1</translation>
        </message>
        <message>
            <source>tried again in %1</source>
            <translation>ลองใหม่ในอีก %1</translation>
        </message>
        <message>
            <source>last answer %1</source>
            <translation>ตอบล่าสุด %1</translation>
        </message>
        <message>
            <source>%1 of the last %2 calls failed</source>
            <translation>ล้มเหลว %1 จากการเรียก %2 ครั้งล่าสุด</translation>
        </message>
        <message>
            <source>token until %1</source>
            <translation>โทเค็นถึง %1</translation>
        </message>
        <message>
            <source>consent until %1</source>
            <translation>การยินยอมถึง %1</translation>
        </message>
        <message>
            <source>its clock is %1 s ahead</source>
            <translation>นาฬิกาของระบบนั้นเร็วไป %1 วินาที</translation>
        </message>
        <message>
            <source>its clock is %1 s behind</source>
            <translation>นาฬิกาของระบบนั้นช้าไป %1 วินาที</translation>
        </message>
        <message>
            <source>being read now</source>
            <translation>กำลังอ่านอยู่</translation>
        </message>
        <message>
            <source>last success %1</source>
            <translation>สำเร็จล่าสุด %1</translation>
        </message>
        <message>
            <source>You work offline.</source>
            <translation>คุณทำงานออฟไลน์อยู่</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>ทำต่อ</translation>
        </message>
        <message>
            <source>Choose a line first.</source>
            <translation>เลือกแถวก่อน</translation>
        </message>
        <message>
            <source>It does not run now.</source>
            <translation>ตอนนี้ไม่ได้ทำงานอยู่</translation>
        </message>
        <message>
            <source>Choose a document first.</source>
            <translation>เลือกเอกสารก่อน</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TablePage</name>
        <message>
            <source>Try again</source>
            <translation>ลองใหม่</translation>
        </message>
        <message>
            <source>Nothing matches this filter</source>
            <translation>ไม่มีอะไรตรงกับตัวกรองนี้</translation>
        </message>
        <message>
            <source>No record fits “%1”.</source>
            <translation>ไม่มีระเบียนที่ตรงกับ “%1”</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>ล้างตัวกรอง</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ThreadView</name>
        <message>
            <source>What was said</source>
            <translation>ข้อความที่ผ่านมา</translation>
        </message>
        <message>
            <source>A buyer</source>
            <translation>ผู้ซื้อ</translation>
        </message>
        <message>
            <source>Waits for an answer</source>
            <translation>รอคำตอบ</translation>
        </message>
        <message>
            <source>was due by %1</source>
            <translation>ครบกำหนดตอบ %1</translation>
        </message>
        <message>
            <source>answer by %1</source>
            <translation>ตอบภายใน %1</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>ข้อความ %n รายการ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not read in the shop</source>
            <translation>
                <numerusform>ยังไม่อ่านที่ร้าน %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>closed: the platform lets nobody write here now</source>
            <translation>ปิดแล้ว: ตอนนี้แพลตฟอร์มไม่ให้ใครเขียนที่นี่</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>คำสั่งซื้อ %1</translation>
        </message>
        <message>
            <source>%1, placed %2</source>
            <translation>%1, สั่งซื้อ %2</translation>
        </message>
        <message>
            <source>All orders of this buyer</source>
            <translation>คำสั่งซื้อทั้งหมดของผู้ซื้อนี้</translation>
        </message>
        <message>
            <source>Show what was said before</source>
            <translation>แสดงข้อความก่อนหน้า</translation>
        </message>
        <message>
            <source>Nothing was said yet.</source>
            <translation>ยังไม่มีข้อความ</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>ผู้ซื้อ</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>วันนี้</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>เมื่อวาน</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>ดึงกลับ</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TiersBox</name>
        <message>
            <source>What buyers get</source>
            <translation>สิ่งที่ผู้ซื้อได้รับ</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what has to be bought, what it brings</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>รวม %n</numerusform>
            </translation>
        </message>
        <message>
            <source>On every order</source>
            <translation>ทุกคำสั่งซื้อ</translation>
        </message>
        <message numerus="yes">
            <source>Buy %n or more</source>
            <translation>
                <numerusform>ซื้อ %n ชิ้นขึ้นไป</numerusform>
            </translation>
        </message>
        <message>
            <source>Spend %1 or more</source>
            <translation>ซื้อครบ %1 ขึ้นไป</translation>
        </message>
        <message>
            <source>%1% off</source>
            <translation>ลด %1%</translation>
        </message>
        <message>
            <source>up to %1 off shipping</source>
            <translation>ลดค่าส่งสูงสุด %1</translation>
        </message>
        <message>
            <source>%1 off</source>
            <translation>ลด %1</translation>
        </message>
        <message>
            <source>shipping is free</source>
            <translation>ส่งฟรี</translation>
        </message>
        <message numerus="yes">
            <source>%n gift(s)</source>
            <translation>
                <numerusform>ของแถม %n ชิ้น</numerusform>
            </translation>
        </message>
        <message>
            <source>standard shipping</source>
            <translation>ส่งแบบมาตรฐาน</translation>
        </message>
        <message>
            <source>express shipping</source>
            <translation>ส่งด่วน</translation>
        </message>
        <message>
            <source>any way of shipping</source>
            <translation>การจัดส่งทุกแบบ</translation>
        </message>
        <message>
            <source>from our warehouses</source>
            <translation>จากคลังสินค้าของเรา</translation>
        </message>
        <message>
            <source>from the platform's warehouses</source>
            <translation>จากคลังสินค้าของแพลตฟอร์ม</translation>
        </message>
        <message>
            <source>to %1</source>
            <comment>areas that are delivered to</comment>
            <translation>ไปยัง %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TodayBoard</name>
        <message>
            <source>Returns</source>
            <translation>การคืนสินค้า</translation>
        </message>
        <message numerus="yes">
            <source>%n return(s) lapse within four hours</source>
            <translation>
                <numerusform>การคืนสินค้า %n รายการจะหมดเวลาภายในสี่ชั่วโมง</numerusform>
            </translation>
        </message>
        <message>
            <source>Work the queue</source>
            <translation>จัดการคิว</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>อีก %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>Late dispatch</source>
            <translation>จัดส่งล่าช้า</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) must leave within four hours</source>
            <translation>
                <numerusform>คำสั่งซื้อ %n รายการต้องจัดส่งภายในสี่ชั่วโมง</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s) for shipment in all</source>
            <translation>
                <numerusform>รอจัดส่งทั้งหมด %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>แสดงรายการ</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>กล่องขาออก</translation>
        </message>
        <message numerus="yes">
            <source>The shop refused %n change(s)</source>
            <translation>
                <numerusform>ร้านไม่รับการเปลี่ยนแปลง %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>Each says why, and how to mend it.</source>
            <translation>แต่ละรายการบอกสาเหตุและวิธีแก้</translation>
        </message>
        <message>
            <source>Mend them</source>
            <translation>แก้ปัญหา</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>ข้อขัดแย้ง</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) were changed in the shop too</source>
            <translation>
                <numerusform>%n ฟิลด์ถูกเปลี่ยนที่ร้านด้วย</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them is (are) yours</source>
            <translation>
                <numerusform>เป็นของคุณ %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>แก้ข้อขัดแย้ง</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>คู่มือปฏิบัติ</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>ทำต่อ</translation>
        </message>
        <message>
            <source>Task for anybody</source>
            <translation>งานสำหรับใครก็ได้</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>งาน</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>ภายใน %1</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>เสร็จ</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>เกี่ยวกับ %1</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>การอนุมัติ</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n change(s)</source>
            <translation>
                <numerusform>%1, การเปลี่ยนแปลง %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>Read the changes</source>
            <translation>อ่านการเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>ตั้งแต่ %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more return(s) wait for an answer</source>
            <translation>
                <numerusform>การคืนสินค้าอีก %n รายการรอคำตอบ</numerusform>
            </translation>
        </message>
        <message>
            <source>the next by %1</source>
            <translation>รายการถัดไปภายใน %1</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>สต็อก</translation>
        </message>
        <message numerus="yes">
            <source>%n live SKU(s) are sold out</source>
            <translation>
                <numerusform>SKU ที่ใช้งานอยู่ %n รายการหมดสต็อก</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n SKU(s) run low</source>
            <translation>
                <numerusform>SKU %n รายการสต็อกต่ำ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more run(s) low</source>
            <translation>
                <numerusform>อีก %n รายการสต็อกต่ำ</numerusform>
            </translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>ชุดการเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>approved, not published yet</source>
            <translation>อนุมัติแล้ว ยังไม่เผยแพร่</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>เผยแพร่</translation>
        </message>
        <message>
            <source>%1 % done</source>
            <translation>เสร็จ %1 %</translation>
        </message>
        <message>
            <source>waits for approval since %1</source>
            <translation>รออนุมัติตั้งแต่ %1</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>แสดง</translation>
        </message>
        <message>
            <source>Held by review</source>
            <translation>รอการตรวจสอบ</translation>
        </message>
        <message numerus="yes">
            <source>%n listing(s) under platform review</source>
            <translation>
                <numerusform>รายการขาย %n รายการอยู่ระหว่างแพลตฟอร์มตรวจสอบ</numerusform>
            </translation>
        </message>
        <message>
            <source>Prices and stock go out meanwhile; texts wait.</source>
            <translation>ระหว่างนี้ราคาและสต็อกส่งได้ ส่วนข้อความต้องรอ</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) on the way</source>
            <translation>
                <numerusform>การเปลี่ยนแปลง %n รายการกำลังส่ง</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest since %1</source>
            <translation>เก่าที่สุดตั้งแต่ %1</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>ออฟไลน์</translation>
        </message>
        <message>
            <source>over</source>
            <translation>หมดเวลา</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) on returns</source>
            <translation>
                <numerusform>การตัดสินใจเรื่องการคืนสินค้า %n รายการ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change set(s) decided</source>
            <translation>
                <numerusform>ตัดสินใจชุดการเปลี่ยนแปลง %n ชุด</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n playbook(s) finished</source>
            <translation>
                <numerusform>คู่มือปฏิบัติเสร็จ %n เล่ม</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s) lapse within four hours if the network stays off. Decide them now: they leave first, in order of expiry.</source>
            <translation>
                <numerusform>หากเครือข่ายยังไม่กลับมา จะมี %n รายการหมดเวลาภายในสี่ชั่วโมง ตัดสินใจตอนนี้: รายการเหล่านี้จะส่งก่อน ตามลำดับเวลาหมดอายุ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TodayPanel</name>
        <message>
            <source>Today</source>
            <translation>วันนี้</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>การทำงาน</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::VariantsBox</name>
        <message>
            <source>Variants</source>
            <translation>ตัวเลือกสินค้า</translation>
        </message>
        <message numerus="yes">
            <source>Variants, %n</source>
            <translation>
                <numerusform>ตัวเลือกสินค้า, %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>ตัวเลือกสินค้า</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>ราคา</translation>
        </message>
        <message>
            <source>State</source>
            <translation>สถานะงาน</translation>
        </message>
        <message>
            <source>Type a price, or a change of it such as −5%.</source>
            <translation>พิมพ์ราคา หรือการเปลี่ยนแปลงราคา เช่น −5%</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Versions</name>
        <message>
            <source>%1 g</source>
            <translation>%1 ก.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>ใช่</translation>
        </message>
        <message>
            <source>Variant removed</source>
            <translation>นำตัวเลือกสินค้าออกแล้ว</translation>
        </message>
        <message>
            <source>Variant added</source>
            <translation>เพิ่มตัวเลือกสินค้าแล้ว</translation>
        </message>
        <message>
            <source>Description rewritten</source>
            <translation>เขียนคำอธิบายใหม่</translation>
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
            <translation>%1 ต่อวินาที</translation>
        </message>
    </context>
    <context>
        <name>quayside::playbooks::Problems</name>
        <message>
            <source>Did you mean “%1”?</source>
            <translation>คุณหมายถึง “%1” หรือไม่</translation>
        </message>
        <message>
            <source>The file is not UTF-8 text. Save it as UTF-8.</source>
            <translation>ไฟล์ไม่ใช่ข้อความ UTF-8 ให้บันทึกเป็น UTF-8</translation>
        </message>
        <message>
            <source>The document is larger than %1 KB. Cut it into parts that include each other.</source>
            <translation>เอกสารใหญ่กว่า %1 KB ให้แบ่งเป็นส่วนที่รวมกันด้วย include</translation>
        </message>
        <message>
            <source>The document does not begin with a line “---” and its front matter (id, version, title, kind, owner).</source>
            <translation>เอกสารไม่ได้เริ่มด้วยบรรทัด “---” และส่วนนำ (id, version, title, kind, owner)</translation>
        </message>
        <message>
            <source>The front matter has no closing line “---”.</source>
            <translation>ส่วนนำไม่มีบรรทัดปิด “---”</translation>
        </message>
        <message>
            <source>The front matter cannot be read as YAML: %1.</source>
            <translation>อ่านส่วนนำเป็น YAML ไม่ได้: %1</translation>
        </message>
        <message>
            <source>“%1” stands in the front matter twice. Keep one.</source>
            <translation>“%1” อยู่ในส่วนนำสองครั้ง ให้เหลือเพียงครั้งเดียว</translation>
        </message>
        <message>
            <source>“%1” is not a key that the program knows.</source>
            <translation>โปรแกรมไม่รู้จักคีย์ “%1”</translation>
        </message>
        <message>
            <source>“%1” has the wrong form: write a text, or a list of texts in [ ].</source>
            <translation>“%1” มีรูปแบบไม่ถูกต้อง: ให้เขียนข้อความ หรือรายการข้อความใน [ ]</translation>
        </message>
        <message>
            <source>“%1” is missing in the front matter.</source>
            <translation>ขาด “%1” ในส่วนนำ</translation>
        </message>
        <message>
            <source>“%1” cannot be an id: small letters, digits and single hyphens only.</source>
            <translation>“%1” เป็น id ไม่ได้: ใช้ได้เฉพาะตัวพิมพ์เล็ก ตัวเลข และขีดกลางเดี่ยว</translation>
        </message>
        <message>
            <source>“%1” is not a version such as 1.2.</source>
            <translation>“%1” ไม่ใช่เวอร์ชันเช่น 1.2</translation>
        </message>
        <message>
            <source>“%1” is not a kind of playbook: sop, checklist, runbook, decision, blueprint or action-plan.</source>
            <translation>“%1” ไม่ใช่ชนิดของคู่มือปฏิบัติ: sop, checklist, runbook, decision, blueprint หรือ action-plan</translation>
        </message>
        <message>
            <source>There is no role “%1”.</source>
            <translation>ไม่มีบทบาท “%1”</translation>
        </message>
        <message>
            <source>“%1” is not a kind of record, such as returns, orders or skus.</source>
            <translation>“%1” ไม่ใช่ชนิดของระเบียน เช่น returns, orders หรือ skus</translation>
        </message>
        <message>
            <source>There is no alert “%1”.</source>
            <translation>ไม่มีการเตือน “%1”</translation>
        </message>
        <message>
            <source>“%1” is not a span of time such as 90m, 4h or 2d.</source>
            <translation>“%1” ไม่ใช่ช่วงเวลา เช่น 90m, 4h หรือ 2d</translation>
        </message>
        <message>
            <source>“%1” under fit must be a number from 1 to 5.</source>
            <translation>“%1” ใต้ fit ต้องเป็นตัวเลข 1 ถึง 5</translation>
        </message>
        <message>
            <source>The document has no step. Begin one with a heading of level two (##).</source>
            <translation>เอกสารไม่มีขั้นตอน ให้เริ่มขั้นตอนด้วยหัวเรื่องระดับสอง (##)</translation>
        </message>
        <message>
            <source>There is a step “%1” already. Give this one an id of its own: {#id}.</source>
            <translation>มีขั้นตอน “%1” อยู่แล้ว ให้กำหนด id เฉพาะแก่ขั้นตอนนี้: {#id}</translation>
        </message>
        <message>
            <source>“%1” in the braces is not known.</source>
            <translation>ไม่รู้จัก “%1” ในวงเล็บปีกกา</translation>
        </message>
        <message>
            <source>The criteria “%1” are not understood.</source>
            <translation>ไม่เข้าใจเงื่อนไข “%1”</translation>
        </message>
        <message>
            <source>There are criteria (“%1”), but the front matter does not say of which kind of record: add trigger: on.</source>
            <translation>มีเงื่อนไข (“%1”) แต่ส่วนนำไม่ได้บอกว่าเป็นของระเบียนชนิดใด: เพิ่ม trigger: on</translation>
        </message>
        <message>
            <source>There is no command “%1”.</source>
            <translation>ไม่มีคำสั่ง “%1”</translation>
        </message>
        <message>
            <source>The command does not take “%1”.</source>
            <translation>คำสั่งไม่รับ “%1”</translation>
        </message>
        <message>
            <source>“%1” is not one of the choices.</source>
            <translation>“%1” ไม่ใช่ตัวเลือกหนึ่งที่กำหนด</translation>
        </message>
        <message>
            <source>“%1” acts on %2, but the playbook is about another kind of record.</source>
            <translation>“%1” ทำงานกับ %2 แต่คู่มือปฏิบัติเกี่ยวกับระเบียนชนิดอื่น</translation>
        </message>
        <message>
            <source>A check has no text.</source>
            <translation>รายการตรวจไม่มีข้อความ</translation>
        </message>
        <message>
            <source>There is no step “%1” to go to.</source>
            <translation>ไม่มีขั้นตอน “%1” ให้ไป</translation>
        </message>
        <message>
            <source>HTML is not allowed in a playbook: “%1”. Write it as Markdown.</source>
            <translation>ใช้ HTML ในคู่มือปฏิบัติไม่ได้: “%1” ให้เขียนเป็น Markdown</translation>
        </message>
        <message>
            <source>The picture “%1” lies on another machine. Put it beside the document, so that opening it tells nobody.</source>
            <translation>รูปภาพ “%1” อยู่บนเครื่องอื่น ให้วางไว้ข้างเอกสาร เพื่อไม่ให้การเปิดรูปบอกใครภายนอก</translation>
        </message>
        <message>
            <source>The link “%1” leads nowhere that is allowed: use https, command:, playbook:, include: or #step.</source>
            <translation>ลิงก์ “%1” ไม่ได้นำไปยังที่ที่อนุญาต: ใช้ https, command:, playbook:, include: หรือ #step</translation>
        </message>
        <message>
            <source>“%1” at the head of the table is not a field of the record.</source>
            <translation>“%1” ที่หัวตารางไม่ใช่ฟิลด์ของระเบียน</translation>
        </message>
        <message>
            <source>A decision table needs at least one column of criteria, a last column of outcomes, and a row (“%1”).</source>
            <translation>ตารางตัดสินใจต้องมีคอลัมน์เงื่อนไขอย่างน้อยหนึ่งคอลัมน์ คอลัมน์ผลลัพธ์ท้ายสุด และหนึ่งแถว (“%1”)</translation>
        </message>
        <message>
            <source>The row “%1” says nothing about what to do.</source>
            <translation>แถว “%1” ไม่ได้บอกว่าต้องทำอะไร</translation>
        </message>
        <message>
            <source>No row fits “%1”. Add a row for it, or one that begins with “otherwise”.</source>
            <translation>ไม่มีแถวที่ตรงกับ “%1” ให้เพิ่มแถวสำหรับกรณีนี้ หรือแถวที่ขึ้นต้นด้วย “otherwise”</translation>
        </message>
        <message>
            <source>This row and the one of line %1 both fit “%2”. Narrow one of them, or write {first} at the step.</source>
            <translation>แถวนี้และแถวในบรรทัด %1 ตรงกับ “%2” ทั้งคู่ ให้จำกัดแถวใดแถวหนึ่งให้แคบลง หรือเขียน {first} ที่ขั้นตอน</translation>
        </message>
        <message>
            <source>The row “%1” is never the first to fit. Move it up or take it out.</source>
            <translation>แถว “%1” ไม่มีทางตรงเป็นแถวแรก ให้เลื่อนขึ้นหรือนำออก</translation>
        </message>
        <message>
            <source>The table (%1) has too many cases to look at them all for gaps and overlaps.</source>
            <translation>ตาราง (%1) มีกรณีมากเกินกว่าจะตรวจหาช่องว่างและส่วนทับซ้อนได้ทั้งหมด</translation>
        </message>
        <message>
            <source>“%1” is the id of %2 as well. Give one of them another.</source>
            <translation>“%1” เป็น id ของ %2 ด้วย ให้เปลี่ยน id ของรายการใดรายการหนึ่ง</translation>
        </message>
        <message>
            <source>There is no playbook “%1”.</source>
            <translation>ไม่มีคู่มือปฏิบัติ “%1”</translation>
        </message>
        <message>
            <source>“%1” includes itself by way of %2.</source>
            <translation>“%1” รวมตัวเองผ่าน %2</translation>
        </message>
        <message>
            <source>The step “%1” is locked in “%2” and must stay as it is there.</source>
            <translation>ขั้นตอน “%1” ถูกล็อกใน “%2” และต้องคงไว้ตามนั้น</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>หมายเหตุ: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::playbooks::RunCommands</name>
        <message>
            <source>Check</source>
            <translation>รายการตรวจ</translation>
        </message>
        <message>
            <source>Check; empty: the whole step</source>
            <translation>รายการตรวจ หากว่าง: ทั้งขั้นตอน</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>โน้ต</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>เหตุผล</translation>
        </message>
        <message>
            <source>Tick a check</source>
            <translation>ทำเครื่องหมายรายการตรวจ</translation>
        </message>
        <message>
            <source>Untick a check</source>
            <translation>ล้างเครื่องหมายรายการตรวจ</translation>
        </message>
        <message>
            <source>Note evidence</source>
            <translation>จดหลักฐาน</translation>
        </message>
        <message>
            <source>Attach a file as evidence</source>
            <translation>แนบไฟล์เป็นหลักฐาน</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ไฟล์</translation>
        </message>
        <message>
            <source>Take evidence away</source>
            <translation>นำหลักฐานออก</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>หลักฐาน</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>ตัดสินใจ</translation>
        </message>
        <message>
            <source>Row; empty: the one that fits</source>
            <translation>แถว หากว่าง: แถวที่ตรง</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>ขั้นตอน</translation>
        </message>
        <message>
            <source>Record an act of a step</source>
            <translation>บันทึกการกระทำของขั้นตอน</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>คำสั่ง</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>ระเบียน</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>สิ่งที่ได้</translation>
        </message>
        <message>
            <source>Finish the step</source>
            <translation>จบขั้นตอน</translation>
        </message>
        <message>
            <source>Go to a step</source>
            <translation>ไปที่ขั้นตอน</translation>
        </message>
        <message>
            <source>Hand a run over</source>
            <translation>ส่งต่อการดำเนินการ</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>ถึงใคร</translation>
        </message>
        <message>
            <source>Finish the run</source>
            <translation>จบการดำเนินการ</translation>
        </message>
        <message>
            <source>Abandon the run</source>
            <translation>ล้มเลิกการดำเนินการ</translation>
        </message>
        <message>
            <source>Look at the record of a run again</source>
            <translation>อ่านระเบียนของการดำเนินการอีกครั้ง</translation>
        </message>
        <message>
            <source>Escalate an overdue run</source>
            <translation>ยกระดับการดำเนินการที่เกินกำหนด</translation>
        </message>
        <message>
            <source>Start a playbook</source>
            <translation>เริ่มคู่มือปฏิบัติ</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>คู่มือปฏิบัติ</translation>
        </message>
        <message>
            <source>Step; empty: where the record enters</source>
            <translation>ขั้นตอน หากว่าง: ขั้นตอนที่ระเบียนเข้ามา</translation>
        </message>
        <message>
            <source>What it needs to know: name=value; name=value</source>
            <translation>สิ่งที่ต้องรู้: name=value; name=value</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::CommandActions</name>
        <message>
            <source>File</source>
            <translation>ไฟล์</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>แก้ไข</translation>
        </message>
        <message>
            <source>View</source>
            <translation>มุมมอง</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>ภาษา</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>ระเบียน</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>การเปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>ดำเนินการ</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>ไปที่</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>หน้าต่าง</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>วิธีใช้</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ConnectionsDialog</name>
        <message>
            <source>Practice shop on this computer</source>
            <translation>ร้านฝึกหัดบนคอมพิวเตอร์นี้</translation>
        </message>
        <message>
            <source>Practice shop at %1</source>
            <translation>ร้านฝึกหัดที่ %1</translation>
        </message>
        <message>
            <source>TikTok Shop, app %1</source>
            <translation>TikTok Shop, แอป %1</translation>
        </message>
        <message>
            <source>ERP at %1</source>
            <translation>ERP ที่ %1</translation>
        </message>
        <message>
            <source>It runs while the workspace is open. Nothing in it reaches anybody.</source>
            <translation>ทำงานขณะที่พื้นที่ทำงานเปิดอยู่ ไม่มีสิ่งใดในร้านนี้ไปถึงใคร</translation>
        </message>
        <message>
            <source>Reading until when the consent holds…</source>
            <translation>กำลังอ่านว่าการยินยอมใช้ได้ถึงเมื่อใด…</translation>
        </message>
        <message>
            <source>Database %1, user %2</source>
            <translation>ฐานข้อมูล %1, ผู้ใช้ %2</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>การเชื่อมต่อ</translation>
        </message>
        <message>
            <source>Nothing is connected yet.</source>
            <translation>ยังไม่ได้เชื่อมต่ออะไร</translation>
        </message>
        <message>
            <source>Connect a TikTok Shop…</source>
            <translation>เชื่อมต่อ TikTok Shop…</translation>
        </message>
        <message>
            <source>Opens in a workspace of its own; this one stays as it is.</source>
            <translation>เปิดในพื้นที่ทำงานแยกต่างหาก พื้นที่นี้คงเดิม</translation>
        </message>
        <message>
            <source>For this workspace.</source>
            <translation>สำหรับพื้นที่ทำงานนี้</translation>
        </message>
        <message>
            <source>Connect an ERP…</source>
            <translation>เชื่อมต่อ ERP…</translation>
        </message>
        <message>
            <source>For this workspace: products, stock and sales of a Tryton server.</source>
            <translation>สำหรับพื้นที่ทำงานนี้: สินค้า สต็อก และการขายของเซิร์ฟเวอร์ Tryton</translation>
        </message>
        <message>
            <source>Open the practice shop</source>
            <translation>เปิดร้านฝึกหัด</translation>
        </message>
        <message>
            <source>A workspace of its own, to try things without consequences.</source>
            <translation>พื้นที่ทำงานแยกต่างหาก ลองทำสิ่งต่าง ๆ ได้โดยไม่มีผลตามมา</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>ลงชื่อเข้าใช้อีกครั้ง</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>เปลี่ยน…</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>ไม่มีใครลงชื่อเข้าใช้</translation>
        </message>
        <message>
            <source>The consent ended on %1.</source>
            <translation>การยินยอมสิ้นสุดเมื่อ %1</translation>
        </message>
        <message>
            <source>Signed in.</source>
            <translation>ลงชื่อเข้าใช้แล้ว</translation>
        </message>
        <message>
            <source>The consent holds until %1.</source>
            <translation>การยินยอมใช้ได้ถึง %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::Desktop</name>
        <message>
            <source>The copy of the shop was damaged and moved aside to %1. It is read from the shop again; your changes are safe.</source>
            <translation>สำเนาข้อมูลร้านเสียหายและถูกย้ายไปที่ %1 ระบบจะอ่านจากร้านใหม่ การเปลี่ยนแปลงของคุณปลอดภัย</translation>
        </message>
        <message>
            <source>Your changes were in a damaged file, which lies at %1 now. %2 changes and %3 entries of the outbox were saved, %4 rows could not be read.</source>
            <translation>การเปลี่ยนแปลงของคุณอยู่ในไฟล์ที่เสียหาย ซึ่งตอนนี้อยู่ที่ %1 กู้การเปลี่ยนแปลงได้ %2 รายการและรายการในกล่องขาออก %3 รายการ อ่านไม่ได้ %4 แถว</translation>
        </message>
        <message>
            <source>Setting up a practice shop</source>
            <translation>กำลังตั้งร้านฝึกหัด</translation>
        </message>
        <message>
            <source>Opening the workspace</source>
            <translation>กำลังเปิดพื้นที่ทำงาน</translation>
        </message>
        <message>
            <source>A shop of your own to try everything on. Nothing in it reaches anybody.</source>
            <translation>ร้านของคุณเองสำหรับลองทุกอย่าง ไม่มีสิ่งใดในนั้นส่งถึงใคร</translation>
        </message>
        <message>
            <source>Pass-phrase</source>
            <translation>วลีรหัสผ่าน</translation>
        </message>
        <message>
            <source>The secrets of this workspace are sealed. Pass-phrase:</source>
            <translation>ความลับของพื้นที่ทำงานนี้ถูกปิดผนึก วลีรหัสผ่าน:</translation>
        </message>
        <message>
            <source>The history of what the shop said before was damaged and moved aside to %1. It is kept anew from now on; your changes are safe.</source>
            <translation>ประวัติข้อมูลเดิมจากร้านเสียหายและถูกย้ายไปที่ %1 จากนี้จะเก็บประวัติใหม่ การเปลี่ยนแปลงของคุณปลอดภัย</translation>
        </message>
        <message>
            <source>Setting up the workspace</source>
            <translation>กำลังตั้งพื้นที่ทำงาน</translation>
        </message>
        <message>
            <source>Setting up the connection</source>
            <translation>กำลังตั้งค่าการเชื่อมต่อ</translation>
        </message>
        <message>
            <source>Signed in to %1 again.</source>
            <translation>ลงชื่อเข้าใช้ %1 อีกครั้งแล้ว</translation>
        </message>
        <message>
            <source>What waited goes on now.</source>
            <translation>สิ่งที่รออยู่จะดำเนินต่อไป</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ErpPage</name>
        <message>
            <source>Connect an ERP</source>
            <translation>เชื่อมต่อ ERP</translation>
        </message>
        <message>
            <source>A Tryton server, version 6 or 7. Stock and costs come from it, sales go to it; what belongs together is matched by code and barcode and shown before anything is written.</source>
            <translation>เซิร์ฟเวอร์ Tryton เวอร์ชัน 6 หรือ 7 สต็อกและต้นทุนมาจากที่นั่น การขายส่งไปที่นั่น รายการที่ตรงกันจะจับคู่ด้วยรหัสและบาร์โค้ด และแสดงให้เห็นก่อนเขียนข้อมูลใด ๆ</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>ที่อยู่</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>ฐานข้อมูล</translation>
        </message>
        <message>
            <source>User</source>
            <translation>ผู้ใช้</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>รหัสผ่าน</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>ทดสอบการเชื่อมต่อ</translation>
        </message>
        <message>
            <source>That is no address; one looks like https://erp.example.com:8000</source>
            <translation>นั่นไม่ใช่ที่อยู่ ที่อยู่มีลักษณะเช่น https://erp.example.com:8000</translation>
        </message>
        <message>
            <source>Logging in to %1…</source>
            <translation>กำลังล็อกอิน %1…</translation>
        </message>
        <message>
            <source>Tryton %1, company %2, %3.</source>
            <translation>Tryton %1, บริษัท %2, %3</translation>
        </message>
        <message>
            <source>Every module that is needed is active.</source>
            <translation>โมดูลที่จำเป็นเปิดใช้งานครบทุกโมดูล</translation>
        </message>
        <message>
            <source>Modules are missing: %1. Ask whoever runs the ERP to activate them, then test again.</source>
            <translation>ขาดโมดูล: %1 ขอให้ผู้ดูแล ERP เปิดใช้งาน แล้วทดสอบใหม่</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::HelpWindow</name>
        <message>
            <source>Help — Quayside</source>
            <translation>วิธีใช้ — Quayside</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>ค้นหาในวิธีใช้</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>หัวข้อ</translation>
        </message>
        <message>
            <source>Page of the help</source>
            <translation>หน้าของวิธีใช้</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::MainWindow</name>
        <message>
            <source>%1 (practice) — Quayside</source>
            <translation>%1 (ฝึกหัด) — Quayside</translation>
        </message>
        <message>
            <source>%1 — Quayside</source>
            <translation>%1 — Quayside</translation>
        </message>
        <message>
            <source>Navigation</source>
            <translation>การนำทาง</translation>
        </message>
        <message>
            <source>Work in hand</source>
            <translation>งานในมือ</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>ทำงานออฟไลน์</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>ออก</translation>
        </message>
        <message>
            <source>Find a command or record…</source>
            <translation>ค้นหาคำสั่งหรือระเบียน…</translation>
        </message>
        <message>
            <source>Narrow navigation</source>
            <translation>แถบนำทางแบบแคบ</translation>
        </message>
        <message>
            <source>Relaxed rows</source>
            <translation>แถวแบบโปร่ง</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>ไปที่ %1</translation>
        </message>
        <message>
            <source>Next panel</source>
            <translation>แผงถัดไป</translation>
        </message>
        <message>
            <source>Previous panel</source>
            <translation>แผงก่อนหน้า</translation>
        </message>
        <message>
            <source>Panels at the side</source>
            <translation>แผงด้านข้าง</translation>
        </message>
        <message>
            <source>Reset layout</source>
            <translation>รีเซ็ตเค้าโครง</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>แป้นพิมพ์ลัด</translation>
        </message>
        <message>
            <source>About Quayside</source>
            <translation>เกี่ยวกับ Quayside</translation>
        </message>
        <message>
            <source>Colours of the system</source>
            <translation>สีตามระบบ</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>สีสว่าง</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>สีมืด</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>ไ&amp;ฟล์</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>แ&amp;ก้ไข</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;มุมมอง</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;ระเบียน</translation>
        </message>
        <message>
            <source>&amp;Changes</source>
            <translation>การเ&amp;ปลี่ยนแปลง</translation>
        </message>
        <message>
            <source>R&amp;un</source>
            <translation>&amp;ดำเนินการ</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>ไป&amp;ที่</translation>
        </message>
        <message>
            <source>&amp;Window</source>
            <translation>&amp;หน้าต่าง</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;วิธีใช้</translation>
        </message>
        <message>
            <source>Who works here</source>
            <translation>ใครทำงานที่นี่</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>เครื่องมือ</translation>
        </message>
        <message>
            <source>Find a command, a record or a person</source>
            <translation>ค้นหาคำสั่ง ระเบียน หรือบุคคล</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>ประกาศ</translation>
        </message>
        <message>
            <source>Dismiss the notice</source>
            <translation>ปิดประกาศ</translation>
        </message>
        <message>
            <source>Quayside %1
A workstation for shops. Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Quayside %1
เวิร์กสเตชันสำหรับร้านค้า ซอฟต์แวร์เสรีภายใต้ GNU General Public License รุ่น 3 หรือใหม่กว่า</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n record(s)</source>
            <translation>
                <numerusform>%1: %n ระเบียน</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: done</source>
            <translation>%1: เสร็จ</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) stayed as they were</source>
            <translation>
                <numerusform>%n ระเบียนคงเดิม</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were left out: %1</source>
            <translation>
                <numerusform>เว้นไว้ %n แถว: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>เลิกทำ</translation>
        </message>
        <message numerus="yes">
            <source>Synchronised: %n record(s) changed here</source>
            <translation>
                <numerusform>ซิงค์แล้ว: เปลี่ยนที่นี่ %n ระเบียน</numerusform>
            </translation>
        </message>
        <message>
            <source>Synchronised: everything is up to date</source>
            <translation>ซิงค์แล้ว: ทุกอย่างเป็นปัจจุบัน</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) went live</source>
            <translation>
                <numerusform>การเปลี่ยนแปลง %n รายการขึ้นร้านแล้ว</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused by the shop</source>
            <translation>
                <numerusform>ร้านไม่รับ %n รายการ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) found</source>
            <translation>
                <numerusform>พบข้อขัดแย้ง %n รายการ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) could not be read; they are tried again</source>
            <translation>
                <numerusform>อ่านไม่ได้ %n ส่วน ระบบจะลองใหม่</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %2, %n record(s)</source>
            <translation>
                <numerusform>%1 %2, %n ระเบียน</numerusform>
            </translation>
        </message>
        <message>
            <source>%1
There is no step to take.</source>
            <translation>%1
ไม่มีขั้นตอนให้ทำ</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>ทำซ้ำ</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>ลงชื่อเข้าใช้</translation>
        </message>
        <message>
            <source>PIN of %1</source>
            <translation>PIN ของ %1</translation>
        </message>
        <message>
            <source>Choose who works here</source>
            <translation>เลือกว่าใครทำงานที่นี่</translation>
        </message>
        <message>
            <source>%1, %2. Click to change who works here.</source>
            <translation>%1, %2 คลิกเพื่อเปลี่ยนผู้ที่ทำงานที่นี่</translation>
        </message>
        <message>
            <source>Everything has its place</source>
            <translation>ทุกอย่างมีที่ของมัน</translation>
        </message>
        <message>
            <source>Today says what needs you first. Below it are the records, then what waits for a decision. Ctrl and a digit goes there.</source>
            <translation>วันนี้บอกสิ่งที่ต้องการคุณก่อน ถัดลงมาเป็นระเบียน แล้วเป็นสิ่งที่รอการตัดสินใจ กด Ctrl กับตัวเลขเพื่อไปที่นั่น</translation>
        </message>
        <message>
            <source>Rows answer at once</source>
            <translation>แถวตอบสนองทันที</translation>
        </message>
        <message>
            <source>All of it is read from this computer, with or without a network. Press / to filter, F2 to change a cell; -5% works on a price.</source>
            <translation>ทั้งหมดอ่านจากคอมพิวเตอร์นี้ ไม่ว่าจะมีเครือข่ายหรือไม่ กด / เพื่อกรอง กด F2 เพื่อเปลี่ยนเซลล์ ใช้ -5% กับราคาได้</translation>
        </message>
        <message>
            <source>What is chosen stands beside</source>
            <translation>สิ่งที่เลือกอยู่ด้านข้าง</translation>
        </message>
        <message>
            <source>The listing, its playbook and what people said about it follow the row you choose.</source>
            <translation>รายการขาย คู่มือปฏิบัติ และความเห็นเกี่ยวกับรายการนั้นจะตามแถวที่คุณเลือก</translation>
        </message>
        <message>
            <source>Nothing leaves by itself</source>
            <translation>ไม่มีอะไรส่งออกไปเอง</translation>
        </message>
        <message>
            <source>Changes are collected here, checked and approved; then the outbox sends them, exactly once, when the network is there.</source>
            <translation>การเปลี่ยนแปลงจะรวบรวมไว้ที่นี่ ตรวจสอบ และอนุมัติ จากนั้นกล่องขาออกจะส่งเพียงครั้งเดียวเมื่อมีเครือข่าย</translation>
        </message>
        <message>
            <source>One key for the rest</source>
            <translation>ปุ่มเดียวสำหรับที่เหลือ</translation>
        </message>
        <message>
            <source>Ctrl+K finds every command, record and person. F1 explains what you look at. Ctrl+Z takes back.</source>
            <translation>Ctrl+K ค้นหาได้ทุกคำสั่ง ระเบียน และบุคคล F1 อธิบายสิ่งที่คุณกำลังดู Ctrl+Z เลิกทำ</translation>
        </message>
        <message>
            <source>Connections…</source>
            <translation>การเชื่อมต่อ…</translation>
        </message>
        <message>
            <source>Open the practice shop</source>
            <translation>เปิดร้านฝึกหัด</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>วิธีใช้</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>ชมทัวร์แนะนำ</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>ภาษา: %1</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>ตามระบบ</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>ภาษา</translation>
        </message>
        <message>
            <source>“%1” holds text that was not sent.</source>
            <translation>“%1” มีข้อความที่ยังไม่ได้ส่ง</translation>
        </message>
        <message>
            <source>Nothing was changed. Send it or clear it, then try again.</source>
            <translation>ยังไม่มีอะไรเปลี่ยนแปลง ส่งหรือล้างข้อความนั้น แล้วลองใหม่</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>ลงชื่อเข้าใช้อีกครั้ง</translation>
        </message>
        <message>
            <source>Go to the message</source>
            <translation>ไปที่ข้อความ</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::NavigationModel</name>
        <message>
            <source>%1, %2, %3 urgent</source>
            <translation>%1, %2, เร่งด่วน %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::Palette</name>
        <message>
            <source>Command palette</source>
            <translation>แถบคำสั่งด่วน</translation>
        </message>
        <message>
            <source>Command, panel, # record or @ person</source>
            <translation>คำสั่ง แผง # ระเบียน หรือ @ บุคคล</translation>
        </message>
        <message>
            <source>Find a command, a record or a person</source>
            <translation>ค้นหาคำสั่ง ระเบียน หรือบุคคล</translation>
        </message>
        <message>
            <source>Type words or criteria of records</source>
            <translation>พิมพ์คำหรือเงื่อนไขของระเบียน</translation>
        </message>
        <message>
            <source>Find records: %1</source>
            <translation>ค้นหาระเบียน: %1</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>ลงชื่อเข้าใช้</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>ใช้ล่าสุด</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>ทั้งหมด</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ParameterDialog</name>
        <message>
            <source>Still needed: %1.</source>
            <translation>ยังต้องการ: %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::SetupPage</name>
        <message>
            <source>Needed</source>
            <translation>จำเป็น</translation>
        </message>
        <message>
            <source>(code %1)</source>
            <translation>(รหัส %1)</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::SetupWindow</name>
        <message>
            <source>Set up Quayside</source>
            <translation>ตั้งค่า Quayside</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>การเชื่อมต่อ</translation>
        </message>
        <message>
            <source>Which shop do you want to start with?</source>
            <translation>คุณต้องการเริ่มด้วยร้านใด</translation>
        </message>
        <message>
            <source>You can add a shop or an ERP later. Nothing is written to any shop during set-up.</source>
            <translation>คุณเพิ่มร้านหรือ ERP ได้ภายหลัง ระหว่างการตั้งค่าจะไม่มีการเขียนอะไรไปที่ร้านใด</translation>
        </message>
        <message>
            <source>Practice shop</source>
            <translation>ร้านฝึกหัด</translation>
        </message>
        <message>
            <source>No account needed</source>
            <translation>ไม่ต้องมีบัญชี</translation>
        </message>
        <message>
            <source>A full shop that lives on this computer: five markets, a thousand listings, orders, returns with running clocks. Try everything; nothing reaches anybody.</source>
            <translation>ร้านเต็มรูปแบบที่อยู่บนคอมพิวเตอร์นี้: ห้าตลาด รายการขายหนึ่งพันรายการ คำสั่งซื้อ และการคืนสินค้าที่มีเวลานับถอยหลัง ลองได้ทุกอย่าง ไม่มีสิ่งใดไปถึงใคร</translation>
        </message>
        <message>
            <source>A TikTok Shop</source>
            <translation>ร้าน TikTok Shop</translation>
        </message>
        <message>
            <source>Opens the browser for your consent and comes back with your shops. Needs the app key of your organisation.</source>
            <translation>เปิดเบราว์เซอร์เพื่อขอความยินยอมจากคุณ แล้วกลับมาพร้อมร้านของคุณ ต้องใช้ app key ขององค์กร</translation>
        </message>
        <message>
            <source>An ERP alone</source>
            <translation>เฉพาะ ERP</translation>
        </message>
        <message>
            <source>Looks at products and stock of a Tryton server, before any shop is connected.</source>
            <translation>ดูสินค้าและสต็อกของเซิร์ฟเวอร์ Tryton ก่อนเชื่อมต่อร้านใด</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>เริ่ม</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>ร้าน</translation>
        </message>
        <message>
            <source>ERP</source>
            <translation>ERP</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>ภาษา</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>ตามระบบ</translation>
        </message>
        <message>
            <source>Everything stays on this computer. Secrets go to the system's keychain.</source>
            <translation>ทุกอย่างอยู่บนคอมพิวเตอร์นี้ ความลับเก็บไว้ในพวงกุญแจของระบบ</translation>
        </message>
        <message>
            <source>Pass-phrase</source>
            <translation>วลีรหัสผ่าน</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ยกเลิก</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>กลับ</translation>
        </message>
        <message>
            <source>Without an ERP</source>
            <translation>ไม่ใช้ ERP</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>ทำต่อ</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>ขั้นตอน %1 จาก %2</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>เชื่อมต่อ</translation>
        </message>
        <message>
            <source>It is being set up.</source>
            <translation>กำลังตั้งค่า</translation>
        </message>
        <message>
            <source>Sign in first.</source>
            <translation>ลงชื่อเข้าใช้ก่อน</translation>
        </message>
        <message>
            <source>Test the connection first.</source>
            <translation>ทดสอบการเชื่อมต่อก่อน</translation>
        </message>
        <message>
            <source>Ready in a few seconds</source>
            <translation>พร้อมในไม่กี่วินาที</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ShopPage</name>
        <message>
            <source>Connect a TikTok Shop</source>
            <translation>เชื่อมต่อ TikTok Shop</translation>
        </message>
        <message>
            <source>The app of your organisation signs you in: its key, secret and service id stand in Partner Center. You consent in the browser; nothing is written to the shop.</source>
            <translation>คุณลงชื่อเข้าใช้ผ่านแอปขององค์กร: app key, app secret และ service id ของแอปอยู่ใน Partner Center คุณให้ความยินยอมในเบราว์เซอร์ จะไม่มีการเขียนอะไรไปที่ร้าน</translation>
        </message>
        <message>
            <source>Outside the United States</source>
            <translation>นอกสหรัฐอเมริกา</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>สหรัฐอเมริกา</translation>
        </message>
        <message>
            <source>A practice shop that runs by itself</source>
            <translation>ร้านฝึกหัดที่เปิดทำงานเอง</translation>
        </message>
        <message>
            <source>Seller's region</source>
            <translation>ภูมิภาคของผู้ขาย</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>ที่อยู่</translation>
        </message>
        <message>
            <source>App key</source>
            <translation>App key</translation>
        </message>
        <message>
            <source>App secret</source>
            <translation>App secret</translation>
        </message>
        <message>
            <source>Service id</source>
            <translation>Service id</translation>
        </message>
        <message>
            <source>Register this redirect address with the app: %1</source>
            <translation>ลงทะเบียนที่อยู่เปลี่ยนเส้นทางนี้กับแอป: %1</translation>
        </message>
        <message>
            <source>Sign in with the browser</source>
            <translation>ลงชื่อเข้าใช้ด้วยเบราว์เซอร์</translation>
        </message>
        <message>
            <source>Or paste it</source>
            <translation>หรือวาง</translation>
        </message>
        <message>
            <source>The browser did not come back? Paste the code, or the address of the page you ended on, within 30 minutes.</source>
            <translation>เบราว์เซอร์ไม่กลับมาหรือ วางรหัสหรือที่อยู่ของหน้าสุดท้ายที่ไปถึงภายใน 30 นาที</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>ใช้</translation>
        </message>
        <message>
            <source>That is no address; one looks like http://127.0.0.1:8080</source>
            <translation>นั่นไม่ใช่ที่อยู่ ที่อยู่มีลักษณะเช่น http://127.0.0.1:8080</translation>
        </message>
        <message>
            <source>The browser shows the page of consent; this window waits for it.</source>
            <translation>เบราว์เซอร์แสดงหน้าให้ความยินยอม หน้าต่างนี้กำลังรออยู่</translation>
        </message>
        <message>
            <source>Signing in and reading the list of shops…</source>
            <translation>กำลังลงชื่อเข้าใช้และอ่านรายชื่อร้าน…</translation>
        </message>
        <message>
            <source>Signed in as %1.</source>
            <translation>ลงชื่อเข้าใช้ในชื่อ %1</translation>
        </message>
        <message numerus="yes">
            <source>%n shop(s): %1</source>
            <translation>
                <numerusform>%n ร้าน: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The app has every right that is needed.</source>
            <translation>แอปมีสิทธิ์ที่จำเป็นครบทุกข้อ</translation>
        </message>
        <message>
            <source>The app lacks rights: %1. Add them in Partner Center under Manage API and sign in again; until then those parts stay empty.</source>
            <translation>แอปขาดสิทธิ์: %1 เพิ่มใน Partner Center ที่ Manage API แล้วลงชื่อเข้าใช้อีกครั้ง จนกว่าจะถึงตอนนั้นส่วนเหล่านั้นจะว่าง</translation>
        </message>
        <message>
            <source>The clocks agree within %1 s.</source>
            <translation>นาฬิกาต่างกันไม่เกิน %1 วินาที</translation>
        </message>
        <message>
            <source>The clock of this computer is %1 s behind the shop's. Calls allow for it, deadlines do not: set the clock.</source>
            <translation>นาฬิกาของคอมพิวเตอร์นี้ช้ากว่าของร้าน %1 วินาที การเรียกจะชดเชยให้ แต่กำหนดเวลาไม่ชดเชย: ตั้งนาฬิกาให้ตรง</translation>
        </message>
        <message>
            <source>The clock of this computer is %1 s ahead of the shop's. Calls allow for it, deadlines do not: set the clock.</source>
            <translation>นาฬิกาของคอมพิวเตอร์นี้เร็วกว่าของร้าน %1 วินาที การเรียกจะชดเชยให้ แต่กำหนดเวลาไม่ชดเชย: ตั้งนาฬิกาให้ตรง</translation>
        </message>
        <message>
            <source>The consent holds until %1.</source>
            <translation>การยินยอมใช้ได้ถึง %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>แป้นพิมพ์ลัด</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>คำสั่ง</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>ปุ่ม</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
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
            <translation>ลองใหม่</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>ออก</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::StatusBar</name>
        <message>
            <source>Sending the outbox</source>
            <translation>กำลังส่งกล่องขาออก</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Progress of running work</source>
            <translation>ความคืบหน้าของงานที่กำลังทำ</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>หยุด</translation>
        </message>
        <message>
            <source>Stop the running work</source>
            <translation>หยุดงานที่กำลังทำ</translation>
        </message>
        <message>
            <source>Outbox %1</source>
            <translation>กล่องขาออก %1</translation>
        </message>
        <message>
            <source>Conflicts %1</source>
            <translation>ข้อขัดแย้ง %1</translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s) lapse before %1</source>
            <translation>
                <numerusform>กำหนดเวลา %n รายการจะหมดก่อน %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Online</source>
            <translation>ออนไลน์</translation>
        </message>
        <message>
            <source>No shop connected</source>
            <translation>ไม่มีร้านที่เชื่อมต่อ</translation>
        </message>
        <message>
            <source>Working offline</source>
            <translation>กำลังทำงานออฟไลน์</translation>
        </message>
        <message>
            <source>Offline since %1</source>
            <translation>ออฟไลน์ตั้งแต่ %1</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>ต้องดูแล</translation>
        </message>
        <message>
            <source>Everything can be read and edited; what you publish waits in the outbox. Click to go online.</source>
            <translation>อ่านและแก้ไขได้ทุกอย่าง สิ่งที่คุณเผยแพร่จะรออยู่ในกล่องขาออก คลิกเพื่อออนไลน์</translation>
        </message>
        <message>
            <source>Click to work offline.</source>
            <translation>คลิกเพื่อทำงานออฟไลน์</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>ข้อมูล ณ %1</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>ยังไม่ได้ซิงค์</translation>
        </message>
        <message>
            <source>%1, %2 of %3</source>
            <translation>%1, %2 จาก %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>ERP: %n problem(s)</source>
            <translation>
                <numerusform>ERP: ปัญหา %n รายการ</numerusform>
            </translation>
        </message>
        <message>
            <source>ERP not reached</source>
            <translation>เข้าถึง ERP ไม่ได้</translation>
        </message>
        <message>
            <source>ERP needs attention</source>
            <translation>ERP ต้องการการดูแล</translation>
        </message>
        <message>
            <source>Online, metered</source>
            <translation>ออนไลน์ คิดตามปริมาณ</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what is done: with what</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Click to renew the consent.</source>
            <translation>คลิกเพื่อต่ออายุการยินยอม</translation>
        </message>
        <message>
            <source>Click to see what mends it.</source>
            <translation>คลิกเพื่อดูวิธีแก้</translation>
        </message>
        <message>
            <source>Everything can be read and edited; what you publish waits in the outbox. Click to see what mends it.</source>
            <translation>อ่านและแก้ไขได้ทุกอย่าง สิ่งที่คุณเผยแพร่จะรออยู่ในกล่องขาออก คลิกเพื่อดูวิธีแก้</translation>
        </message>
        <message>
            <source>%1: paused</source>
            <translation>%1: หยุดชั่วคราว</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of work paused</source>
            <translation>
                <numerusform>งาน %n สายหยุดชั่วคราว</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused: %1. Click to resume.</source>
            <translation>หยุดชั่วคราว: %1 คลิกเพื่อทำต่อ</translation>
        </message>
        <message>
            <source>%1: failed</source>
            <translation>%1: ล้มเหลว</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of work failed</source>
            <translation>
                <numerusform>งาน %n สายล้มเหลว</numerusform>
            </translation>
        </message>
        <message>
            <source>Failed: %1. Click to see why.</source>
            <translation>ล้มเหลว: %1 คลิกเพื่อดูสาเหตุ</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::Tour</name>
        <message>
            <source>Back</source>
            <translation>กลับ</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>ถัดไป</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>ทัวร์แนะนำ</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>ข้าม</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 จาก %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>เสร็จ</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::BulkBar</name>
        <message>
            <source>Bulk edit</source>
            <translation>แก้ไขเป็นกลุ่ม</translation>
        </message>
        <message>
            <source>of %1 selected</source>
            <comment>after the count of marked rows</comment>
            <translation>ที่เลือก จากทั้งหมด %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Cell</name>
        <message>
            <source>no value</source>
            <translation>ไม่มีค่า</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>เหลือ %1</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ใช่</translation>
        </message>
        <message>
            <source>no</source>
            <translation>ไม่ใช่</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>รูปภาพ</translation>
        </message>
        <message>
            <source>%1, was %2</source>
            <translation>%1, เดิม %2</translation>
        </message>
        <message>
            <source>%1, edited</source>
            <translation>%1, แก้ไขแล้ว</translation>
        </message>
        <message>
            <source>%1, breaks a rule</source>
            <translation>%1, ผิดกฎ</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Clock</name>
        <message>
            <source>%1 h</source>
            <comment>hours left</comment>
            <translation>%1 ชม.</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days left</comment>
            <translation>%1 วัน</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::ClockPie</name>
        <message>
            <source>Time left: %1</source>
            <translation>เวลาที่เหลือ: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::CompletionPopup</name>
        <message>
            <source>Proposals</source>
            <translation>ข้อเสนอแนะ</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::DecisionBar</name>
        <message>
            <source>Decision</source>
            <translation>การตัดสินใจ</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::DiffLabel</name>
        <message>
            <source>%1, was %2</source>
            <translation>%1, เดิม %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::DockTitleBar</name>
        <message>
            <source>Keep in every layout</source>
            <translation>คงไว้ในทุกเค้าโครง</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>แยกลอย</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>ปิด</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::FilterBar</name>
        <message>
            <source>Filter</source>
            <translation>ตัวกรอง</translation>
        </message>
        <message>
            <source>Field, value or words</source>
            <translation>ฟิลด์ ค่า หรือคำ</translation>
        </message>
        <message>
            <source>%1 %2, Delete removes, Enter edits</source>
            <translation>%1 %2, Delete นำออก, Enter แก้ไข</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::ImageStrip</name>
        <message>
            <source>Pictures</source>
            <translation>รูปภาพ</translation>
        </message>
        <message>
            <source>%1 of %2: %3</source>
            <translation>%1 จาก %2: %3</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::KeyHint</name>
        <message>
            <source>%1: key %2</source>
            <translation>%1: ปุ่ม %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::MarkCorner</name>
        <message>
            <source>Mark all matching rows</source>
            <translation>ทำเครื่องหมายทุกแถวที่ตรงกัน</translation>
        </message>
        <message>
            <source>Mark all matching rows (%1)</source>
            <translation>ทำเครื่องหมายทุกแถวที่ตรงกัน (%1)</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::SearchableList</name>
        <message>
            <source>Search</source>
            <translation>ค้นหา</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>ผลลัพธ์</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Timeline</name>
        <message>
            <source>done</source>
            <translation>เสร็จ</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ตอนนี้</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>จะมาถึง</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>station: state, time</comment>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>เส้นเวลา</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Toast</name>
        <message>
            <source>Close message</source>
            <translation>ปิดข้อความ</translation>
        </message>
    </context>
    <context>
        <name>quayside::workspace::Loopback</name>
        <message>
            <source>Nothing is here. Sign in from Quayside.</source>
            <translation>ไม่มีอะไรที่นี่ ลงชื่อเข้าใช้จาก Quayside</translation>
        </message>
        <message>
            <source>You can close this page and go back to Quayside.</source>
            <translation>คุณปิดหน้านี้แล้วกลับไปที่ Quayside ได้</translation>
        </message>
    </context>
    <context>
        <name>quayside::workspace::Workspace</name>
        <message>
            <source>Back up the workspace</source>
            <translation>สำรองข้อมูลพื้นที่ทำงาน</translation>
        </message>
        <message>
            <source>File; empty: in the workspace's folder “backups”</source>
            <translation>ไฟล์ หากว่าง: ในโฟลเดอร์ “backups” ของพื้นที่ทำงาน</translation>
        </message>
        <message>
            <source>Synchronise with the ERP now</source>
            <translation>ซิงค์กับ ERP ตอนนี้</translation>
        </message>
        <message>
            <source>Read everything again</source>
            <translation>อ่านใหม่ทั้งหมด</translation>
        </message>
    </context>
</TS>
