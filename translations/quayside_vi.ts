<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
    <context>
        <name>Field</name>
        <message>
            <source>Price</source>
            <translation>Giá</translation>
        </message>
        <message>
            <source>List price</source>
            <translation>Giá niêm yết</translation>
        </message>
        <message>
            <source>Unit cost</source>
            <translation>Giá vốn</translation>
        </message>
        <message>
            <source>Price floor</source>
            <translation>Giá sàn</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tiêu đề</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Mô tả</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Tồn kho</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Thẻ</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Xét duyệt</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Ngành hàng</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>Thương hiệu</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Hình ảnh</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Thuộc tính</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Khối lượng</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Biến thể</translation>
        </message>
        <message>
            <source>Variant's name</source>
            <translation>Tên biến thể</translation>
        </message>
        <message>
            <source>Seller SKU</source>
            <translation>SKU người bán</translation>
        </message>
        <message>
            <source>Barcode</source>
            <translation>Mã vạch</translation>
        </message>
        <message>
            <source>Tracking number</source>
            <translation>Mã vận đơn</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Vận chuyển</translation>
        </message>
        <message>
            <source>Warehouse</source>
            <translation>Kho</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Tổng</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Số lượng</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Tạm giữ</translation>
        </message>
        <message>
            <source>Cancellation asked for</source>
            <translation>Yêu cầu hủy</translation>
        </message>
        <message>
            <source>Cancelled because</source>
            <translation>Hủy vì</translation>
        </message>
        <message>
            <source>Ship by</source>
            <translation>Gửi hàng trước</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Bước tiếp theo</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>Trả lời trước</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Hoàn tiền</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Arbitration</source>
            <translation>Phân xử</translation>
        </message>
        <message>
            <source>Reply to a buyer</source>
            <translation>Trả lời người mua</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Quyết định</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>merchandiser</source>
            <translation>phụ trách hàng hóa</translation>
        </message>
        <message>
            <source>support</source>
            <translation>hỗ trợ khách hàng</translation>
        </message>
        <message>
            <source>operations</source>
            <translation>vận hành</translation>
        </message>
        <message>
            <source>manager</source>
            <translation>quản lý</translation>
        </message>
        <message>
            <source>analyst</source>
            <translation>nhà phân tích</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>quản trị viên</translation>
        </message>
    </context>
    <context>
        <name>RunView</name>
        <message>
            <source>Open the library</source>
            <translation>Mở thư viện</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>Giữ cái này</translation>
        </message>
        <message>
            <source>Another playbook…</source>
            <translation>Cẩm nang khác…</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>không bắt buộc</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Ghi chú…</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>Đính kèm…</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>Bàn giao…</translation>
        </message>
        <message>
            <source>Abandon…</source>
            <translation>Bỏ dở…</translation>
        </message>
        <message>
            <source>Evidence %1</source>
            <translation>Bằng chứng %1</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>Cửa sổ này</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Under 4 hours</source>
            <translation>Dưới 4 giờ</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hôm nay</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Ngày mai</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Sau này</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>Không có gì cần quyết định</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Không đổi</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Xem trước</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Đã sửa</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Đã đề xuất</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>Chờ duyệt</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Đã duyệt</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Đang gửi</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Chờ gửi</translation>
        </message>
        <message>
            <source>Held until review ends</source>
            <translation>Giữ đến khi xét duyệt xong</translation>
        </message>
        <message>
            <source>Answer unclear, reading back</source>
            <translation>Trả lời không rõ, đang đọc lại</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Xong</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Không nhận</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Đã hủy</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Xung đột</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Đã từ chối</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Đã rút lại</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Đang mở</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Chọn</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Của tôi</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Của cửa hàng</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>Giá trị khác</translation>
        </message>
        <message>
            <source>Passes</source>
            <translation>Đạt</translation>
        </message>
        <message>
            <source>Below floor</source>
            <translation>Dưới giá sàn</translation>
        </message>
        <message>
            <source>Not linked</source>
            <translation>Chưa liên kết</translation>
        </message>
        <message>
            <source>Oversold</source>
            <translation>Bán vượt</translation>
        </message>
        <message>
            <source>Shop too high</source>
            <translation>Cửa hàng thừa</translation>
        </message>
        <message>
            <source>Shop too low</source>
            <translation>Cửa hàng thiếu</translation>
        </message>
        <message>
            <source>Orders on the way</source>
            <translation>Đơn chờ vào ERP</translation>
        </message>
        <message>
            <source>Buffer not kept</source>
            <translation>Chưa giữ dự phòng</translation>
        </message>
        <message>
            <source>Orders and buffer</source>
            <translation>Đơn hàng và dự phòng</translation>
        </message>
        <message>
            <source>Part of a piece</source>
            <translation>Có phần lẻ</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Quá hạn</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Đã trả lời</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Live</source>
            <translation>Đang bán</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>Đang xét duyệt</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Đã duyệt</translation>
        </message>
        <message>
            <source>Review failed</source>
            <translation>Xét duyệt không đạt</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>Đã hủy kích hoạt</translation>
        </message>
        <message>
            <source>Deactivated by platform</source>
            <translation>Bị nền tảng hủy kích hoạt</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Đóng băng</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Bản nháp</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Đã xóa</translation>
        </message>
        <message>
            <source>Unpaid</source>
            <translation>Chưa thanh toán</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Tạm giữ</translation>
        </message>
        <message>
            <source>Awaiting shipment</source>
            <translation>Chờ gửi hàng</translation>
        </message>
        <message>
            <source>Partly shipped</source>
            <translation>Đã gửi một phần</translation>
        </message>
        <message>
            <source>Awaiting collection</source>
            <translation>Chờ lấy hàng</translation>
        </message>
        <message>
            <source>In transit</source>
            <translation>Đang vận chuyển</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Đã giao</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Hoàn tất</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Đã hủy</translation>
        </message>
        <message>
            <source>Refund request pending</source>
            <translation>Yêu cầu hoàn tiền chờ xử lý</translation>
        </message>
        <message>
            <source>Request rejected</source>
            <translation>Yêu cầu bị từ chối</translation>
        </message>
        <message>
            <source>Awaiting buyer's parcel</source>
            <translation>Chờ kiện hàng của người mua</translation>
        </message>
        <message>
            <source>Parcel on its way back</source>
            <translation>Kiện hàng đang gửi trả</translation>
        </message>
        <message>
            <source>Parcel rejected</source>
            <translation>Kiện hàng bị từ chối</translation>
        </message>
        <message>
            <source>Request approved</source>
            <translation>Yêu cầu đã duyệt</translation>
        </message>
        <message>
            <source>Request withdrawn</source>
            <translation>Yêu cầu đã rút lại</translation>
        </message>
        <message>
            <source>Return completed</source>
            <translation>Trả hàng hoàn tất</translation>
        </message>
        <message>
            <source>Replacement request pending</source>
            <translation>Yêu cầu đổi hàng chờ xử lý</translation>
        </message>
        <message>
            <source>To be shipped</source>
            <translation>Chờ gửi hàng</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>Đang vận chuyển</translation>
        </message>
        <message>
            <source>Buyer asks to cancel</source>
            <translation>Người mua xin hủy</translation>
        </message>
        <message>
            <source>Cancellation agreed</source>
            <translation>Đã đồng ý hủy</translation>
        </message>
        <message>
            <source>Cancelled and refunded</source>
            <translation>Đã hủy và hoàn tiền</translation>
        </message>
        <message>
            <source>Request declined or withdrawn</source>
            <translation>Yêu cầu bị từ chối hoặc đã rút lại</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Đã lên lịch</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Đang chạy</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>Đã kết thúc</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Đã dừng</translation>
        </message>
        <message>
            <source>Without effect</source>
            <translation>Không có hiệu lực</translation>
        </message>
        <message>
            <source>Fixed price</source>
            <translation>Giá cố định</translation>
        </message>
        <message>
            <source>Percent off</source>
            <translation>Giảm theo phần trăm</translation>
        </message>
        <message>
            <source>Flash sale</source>
            <translation>Flash sale</translation>
        </message>
        <message>
            <source>Cheaper shipping</source>
            <translation>Giảm phí vận chuyển</translation>
        </message>
        <message>
            <source>Buy more, save more</source>
            <translation>Mua nhiều giảm nhiều</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Người mua</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Cửa hàng</translation>
        </message>
        <message>
            <source>Robot</source>
            <translation>Robot</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Nền tảng</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Hình ảnh</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>About a listing</source>
            <translation>Về một tin bán</translation>
        </message>
        <message>
            <source>About an order</source>
            <translation>Về một đơn hàng</translation>
        </message>
        <message>
            <source>About a parcel</source>
            <translation>Về một kiện hàng</translation>
        </message>
        <message>
            <source>About a return</source>
            <translation>Về một yêu cầu trả hàng</translation>
        </message>
        <message>
            <source>A coupon</source>
            <translation>Phiếu giảm giá</translation>
        </message>
        <message>
            <source>Sticker</source>
            <translation>Nhãn dán</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Thông báo</translation>
        </message>
        <message>
            <source>Given to an agent</source>
            <translation>Đã chuyển cho nhân viên</translation>
        </message>
        <message>
            <source>Came from another agent</source>
            <translation>Chuyển từ nhân viên khác</translation>
        </message>
        <message>
            <source>Came from a listing</source>
            <translation>Đến từ một tin bán</translation>
        </message>
        <message>
            <source>Came from an order</source>
            <translation>Đến từ một đơn hàng</translation>
        </message>
        <message>
            <source>On its way to the bank</source>
            <translation>Đang chuyển tới ngân hàng</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>Đã chi trả</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Xong</translation>
        </message>
        <message>
            <source>Did not reach the bank</source>
            <translation>Không tới ngân hàng</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Đơn hàng</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>Khoản dự phòng</translation>
        </message>
        <message>
            <source>Charged back</source>
            <translation>Bồi hoàn</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Tiền phạt</translation>
        </message>
        <message>
            <source>Rebate</source>
            <translation>Hoàn chiết khấu</translation>
        </message>
        <message>
            <source>Reimbursed for shipping</source>
            <translation>Bồi hoàn phí vận chuyển</translation>
        </message>
        <message>
            <source>Paid for advertising</source>
            <translation>Trả cho quảng cáo</translation>
        </message>
        <message>
            <source>Commission corrected</source>
            <translation>Điều chỉnh hoa hồng</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>Bồi thường</translation>
        </message>
        <message>
            <source>Warehouse service</source>
            <translation>Dịch vụ kho</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Rút tiền</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Đã quyết toán</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>Đã chuyển</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Đã đảo lại</translation>
        </message>
        <message>
            <source>Not delivered yet</source>
            <translation>Chưa giao</translation>
        </message>
        <message>
            <source>Can still be returned</source>
            <translation>Vẫn có thể trả hàng</translation>
        </message>
    </context>
    <context>
        <name>Text</name>
        <message>
            <source>Currency</source>
            <translation>Tiền tệ</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Thị trường</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Cửa hàng</translation>
        </message>
    </context>
    <context>
        <name>TodayBoard</name>
        <message>
            <source>Today</source>
            <translation>Hôm nay</translation>
        </message>
        <message>
            <source>Nothing needs you now</source>
            <translation>Hiện không có gì cần đến bạn</translation>
        </message>
        <message>
            <source>Deadlines, approvals, conflicts, failed sends and tasks come up here.</source>
            <translation>Thời hạn, việc duyệt, xung đột, lần gửi thất bại và công việc sẽ hiện ở đây.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Bây giờ</translation>
        </message>
        <message>
            <source>Waiting for others</source>
            <translation>Đang chờ người khác</translation>
        </message>
        <message>
            <source>Nothing presses.</source>
            <translation>Không có gì gấp.</translation>
        </message>
        <message>
            <source>Nothing here.</source>
            <translation>Không có gì ở đây.</translation>
        </message>
        <message>
            <source>If the network stays off</source>
            <translation>Nếu mạng vẫn chưa có</translation>
        </message>
        <message>
            <source>Done by you today</source>
            <translation>Bạn đã làm hôm nay</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Arguments</name>
        <message>
            <source>the workspace's folder</source>
            <translation>thư mục của không gian làm việc</translation>
        </message>
        <message>
            <source>who acts: a name or id; the owner when left out</source>
            <translation>người thực hiện: tên hoặc id; là chủ sở hữu nếu bỏ trống</translation>
        </message>
        <message>
            <source>that person's PIN, when one is set (or QUAYSIDE_PIN)</source>
            <translation>PIN của người đó, nếu đã đặt (hoặc QUAYSIDE_PIN)</translation>
        </message>
        <message>
            <source>machine-readable output</source>
            <translation>đầu ra cho máy đọc</translation>
        </message>
        <message>
            <source>explains the command</source>
            <translation>giải thích lệnh</translation>
        </message>
        <message>
            <source>prints the version</source>
            <translation>in phiên bản</translation>
        </message>
        <message>
            <source>Usage: quayside [--workspace DIR] [--as PERSON] [COMMAND]</source>
            <translation>Cách dùng: quayside [--workspace DIR] [--as PERSON] [COMMAND]</translation>
        </message>
        <message>
            <source>Without a command the desktop opens.</source>
            <translation>Không có lệnh thì ứng dụng trên màn hình sẽ mở.</translation>
        </message>
        <message>
            <source>Usage: quayside %1 %2</source>
            <translation>Cách dùng: quayside %1 %2</translation>
        </message>
        <message>
            <source>the desktop: where there is no workspace yet, a practice shop of its own, without asking</source>
            <translation>ứng dụng trên màn hình: nếu chưa có không gian làm việc, dùng cửa hàng tập dượt riêng mà không hỏi</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::CommandLine</name>
        <message>
            <source>%1 is not an option here, or lacks its value.</source>
            <translation>%1 không phải tùy chọn ở đây, hoặc còn thiếu giá trị.</translation>
        </message>
        <message>
            <source>%1 is not an option. Did you mean %2?</source>
            <translation>%1 không phải tùy chọn. Ý bạn là %2?</translation>
        </message>
        <message>
            <source>“%1” is not understood.</source>
            <translation>Không hiểu “%1”.</translation>
        </message>
        <message>
            <source>“%1” is not understood. Did you mean “%2”?</source>
            <translation>Không hiểu “%1”. Ý bạn là “%2”?</translation>
        </message>
        <message>
            <source>See quayside --help.</source>
            <translation>Xem quayside --help.</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Playbooks</name>
        <message>
            <source>Which playbook?</source>
            <translation>Cẩm nang nào?</translation>
        </message>
        <message>
            <source>playbook cannot “%1”.</source>
            <translation>playbook không thể “%1”.</translation>
        </message>
        <message>
            <source>playbook cannot “%1”. Did you mean “%2”?</source>
            <translation>playbook không thể “%1”. Ý bạn là “%2”?</translation>
        </message>
        <message numerus="yes">
            <source>%n playbook(s), nothing wrong.</source>
            <translation>
                <numerusform>%n cẩm nang, không có gì sai.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Runner</name>
        <message>
            <source>Person %1.</source>
            <translation>Người %1.</translation>
        </message>
        <message>
            <source>Task %1.</source>
            <translation>Công việc %1.</translation>
        </message>
        <message>
            <source>Comment %1.</source>
            <translation>Bình luận %1.</translation>
        </message>
        <message>
            <source>Run %1.</source>
            <translation>Lượt chạy %1.</translation>
        </message>
        <message>
            <source>Change set %1.</source>
            <translation>Bộ thay đổi %1.</translation>
        </message>
        <message>
            <source>Nothing to run.</source>
            <translation>Không có gì để chạy.</translation>
        </message>
        <message>
            <source>See quayside %1 --help.</source>
            <translation>Xem quayside %1 --help.</translation>
        </message>
        <message>
            <source>“%1” at position %2 is not understood: %3.</source>
            <translation>Không hiểu “%1” ở vị trí %2: %3.</translation>
        </message>
        <message>
            <source>Did you mean “%1”?</source>
            <translation>Ý bạn là “%1”?</translation>
        </message>
        <message numerus="yes">
            <source>%1 would change %n record(s); nothing was changed.</source>
            <translation>
                <numerusform>%1 sẽ thay đổi %n bản ghi; chưa có gì bị thay đổi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n record(s) changed.</source>
            <translation>
                <numerusform>%1: đã thay đổi %n bản ghi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were already so.</source>
            <translation>
                <numerusform>%n bản ghi vốn đã như vậy.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is in the outbox and goes out when online.</source>
            <translation>Nó nằm trong hộp thư đi và sẽ được gửi khi trực tuyến.</translation>
        </message>
        <message>
            <source>“%1” is not NAME=VALUE.</source>
            <translation>“%1” không có dạng NAME=VALUE.</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%2), %n change(s)</source>
            <translation>
                <numerusform>%1 (%2), %n thay đổi</numerusform>
            </translation>
        </message>
        <message>
            <source>Which change set?</source>
            <translation>Bộ thay đổi nào?</translation>
        </message>
        <message>
            <source>changes cannot “%1”.</source>
            <translation>changes không thể “%1”.</translation>
        </message>
        <message>
            <source>changes cannot “%1”. Did you mean “%2”?</source>
            <translation>changes không thể “%1”. Ý bạn là “%2”?</translation>
        </message>
        <message>
            <source>A rejection needs a reason: --reason TEXT.</source>
            <translation>Từ chối cần có lý do: --reason TEXT.</translation>
        </message>
        <message>
            <source>Which role? --role merchandiser, support, operations, manager, analyst or administrator.</source>
            <translation>Vai trò nào? --role merchandiser, support, operations, manager, analyst hoặc administrator.</translation>
        </message>
        <message>
            <source>people takes list, add NAME --role ROLE, or pin NAME PIN.</source>
            <translation>people nhận list, add NAME --role ROLE hoặc pin NAME PIN.</translation>
        </message>
        <message>
            <source>There are no “%1”. Known: %2.</source>
            <translation>Không có “%1”. Đã biết: %2.</translation>
        </message>
        <message>
            <source>There are no “%1”. Did you mean “%2”?</source>
            <translation>Không có “%1”. Ý bạn là “%2”?</translation>
        </message>
        <message>
            <source>%1 have no field “%2”.</source>
            <translation>%1 không có trường “%2”.</translation>
        </message>
        <message>
            <source>%1 have no field “%2”. Did you mean “%3”?</source>
            <translation>%1 không có trường “%2”. Ý bạn là “%3”?</translation>
        </message>
        <message>
            <source>“%1” is not a format; known are %2.</source>
            <translation>“%1” không phải định dạng; đã biết: %2.</translation>
        </message>
        <message>
            <source>%1: %2 new, %3 changed, %4 as before</source>
            <translation>%1: %2 mới, %3 thay đổi, %4 như cũ</translation>
        </message>
        <message numerus="yes">
            <source>, %n not understood and kept aside</source>
            <translation>
                <numerusform>, %n mục không hiểu được và để riêng</numerusform>
            </translation>
        </message>
        <message>
            <source>outbox: %1 done, %2 in review, %3 refused, %4 waiting</source>
            <translation>hộp thư đi: %1 xong, %2 đang xét duyệt, %3 không nhận, %4 đang chờ</translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) to decide: quayside list conflicts state:open</source>
            <translation>
                <numerusform>%n xung đột cần quyết định: quayside list conflicts state:open</numerusform>
            </translation>
        </message>
        <message>
            <source>The workspace is ready in %1. Next: quayside --workspace %1 sync</source>
            <translation>Không gian làm việc đã sẵn sàng ở %1. Tiếp theo: quayside --workspace %1 sync</translation>
        </message>
        <message>
            <source>The workspace is ready in %1. It is not connected to a shop yet: quayside --workspace %1 init --practice</source>
            <translation>Không gian làm việc đã sẵn sàng ở %1. Nó chưa kết nối với cửa hàng nào: quayside --workspace %1 init --practice</translation>
        </message>
        <message>
            <source>%1 parts in %2, SHA-256 %3</source>
            <translation>%1 phần trong %2, SHA-256 %3</translation>
        </message>
        <message>
            <source>Say where with --workspace: a folder that does not exist yet.</source>
            <translation>Nêu vị trí bằng --workspace: một thư mục chưa tồn tại.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) in it do not hold; look with verify.</source>
            <translation>
                <numerusform>%n chỗ trong đó không đúng; xem bằng verify.</numerusform>
            </translation>
        </message>
        <message>
            <source>The workspace is in %1 as it was. Its shops have to be connected again: quayside --workspace %1 init …</source>
            <translation>Không gian làm việc đã ở %1 như trước. Các cửa hàng của nó cần được kết nối lại: quayside --workspace %1 init …</translation>
        </message>
        <message>
            <source>“%1” is not a resource. Known: %2.</source>
            <translation>“%1” không phải tài nguyên. Đã biết: %2.</translation>
        </message>
        <message>
            <source>%1 of %2 could not be read.</source>
            <translation>Không đọc được %1 của %2.</translation>
        </message>
        <message>
            <source>“%1” is no moment. It is written like 2026-11-01T10:00.</source>
            <translation>“%1” không phải thời điểm. Cách viết như 2026-11-01T10:00.</translation>
        </message>
        <message>
            <source>%1 have no history; products, skus, orders and returns have one.</source>
            <translation>%1 không có lịch sử; products, skus, orders và returns thì có.</translation>
        </message>
        <message>
            <source>History does not keep “%1”. It knows %2.</source>
            <translation>Lịch sử không lưu “%1”. Các mục có: %2.</translation>
        </message>
        <message>
            <source>Everything holds: all files, the ledger's chain, roll-ups, counts and search.</source>
            <translation>Mọi thứ đều đúng: tất cả các tệp, chuỗi của sổ nhật ký, số tổng hợp, số đếm và tìm kiếm.</translation>
        </message>
        <message>
            <source>ERP: %1 new and %2 changed variants, %3 stock levels, %4 linked, %5 without a variant; %6 sales made, %7 held; %8 returns and %9 counts posted</source>
            <translation>ERP: %1 biến thể mới và %2 thay đổi, %3 mức tồn kho, %4 đã liên kết, %5 không có biến thể; %6 đơn bán đã tạo, %7 đang giữ; đã ghi %8 trả hàng và %9 lần kiểm đếm</translation>
        </message>
        <message>
            <source>, %1 counted by the shop and not handed out</source>
            <translation>, %1 mục cửa hàng có đếm nhưng không đưa ra</translation>
        </message>
        <message>
            <source>read at %1</source>
            <translation>đọc lúc %1</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>chưa đọc</translation>
        </message>
        <message>
            <source>paused, %1</source>
            <translation>tạm dừng, %1</translation>
        </message>
        <message>
            <source>The outbox is paused.</source>
            <translation>Hộp thư đi đang tạm dừng.</translation>
        </message>
        <message>
            <source>The network is metered: nothing is read by itself.</source>
            <translation>Mạng tính theo dung lượng: không gì được tự đọc.</translation>
        </message>
        <message>
            <source>Documents that were not understood: %1. Look: quayside list quarantine</source>
            <translation>Tài liệu không hiểu được: %1. Xem: quayside list quarantine</translation>
        </message>
        <message>
            <source>The ERP is paused.</source>
            <translation>ERP đang tạm dừng.</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Verbs</name>
        <message>
            <source>listings in the shop's world</source>
            <translation>số tin bán trong thế giới của cửa hàng</translation>
        </message>
        <message>
            <source>orders of the last 90 days</source>
            <translation>số đơn hàng trong 90 ngày qua</translation>
        </message>
        <message>
            <source>returns, some due within hours</source>
            <translation>số yêu cầu trả hàng, một số đến hạn trong vài giờ</translation>
        </message>
        <message>
            <source>the same seed makes the same world</source>
            <translation>cùng một seed tạo ra cùng một thế giới</translation>
        </message>
        <message>
            <source>serves a practice shop on loopback; prints its card as one line of JSON</source>
            <translation>chạy một cửa hàng tập dượt trên loopback; in thông tin kết nối của nó thành một dòng JSON</translation>
        </message>
        <message>
            <source>port; a free one when left out</source>
            <translation>cổng; chọn cổng trống nếu bỏ trống</translation>
        </message>
        <message>
            <source>how it misbehaves, e.g. cut-after-effect@0.5,latency=150</source>
            <translation>cách nó gây lỗi, ví dụ cut-after-effect@0.5,latency=150</translation>
        </message>
        <message>
            <source>keeps the world across restarts</source>
            <translation>giữ thế giới qua các lần khởi động lại</translation>
        </message>
        <message>
            <source>a practice shop: FILE holds the card of a running one; its own when left out</source>
            <translation>cửa hàng tập dượt: FILE chứa thông tin kết nối của cửa hàng đang chạy; dùng cửa hàng riêng nếu bỏ trống</translation>
        </message>
        <message>
            <source>a TikTok Shop account: FILE holds app_key, app_secret, auth_code</source>
            <translation>tài khoản TikTok Shop: FILE chứa app_key, app_secret, auth_code</translation>
        </message>
        <message>
            <source>a Tryton server, for a workspace that has a shop: FILE holds url, database, user, password</source>
            <translation>máy chủ Tryton, cho không gian làm việc đã có cửa hàng: FILE chứa url, database, user, password</translation>
        </message>
        <message>
            <source>what the workspace is called</source>
            <translation>tên của không gian làm việc</translation>
        </message>
        <message>
            <source>the first person; your login name when left out</source>
            <translation>người đầu tiên; là tên đăng nhập của bạn nếu bỏ trống</translation>
        </message>
        <message>
            <source>who works here</source>
            <translation>ai làm việc ở đây</translation>
        </message>
        <message>
            <source>merchandiser, support, operations, manager, analyst, administrator</source>
            <translation>merchandiser, support, operations, manager, analyst, administrator</translation>
        </message>
        <message>
            <source>pulls and publishes until nothing is left to do</source>
            <translation>tải về và đăng cho đến khi không còn gì để làm</translation>
        </message>
        <message>
            <source>only these, e.g. products,orders</source>
            <translation>chỉ những mục này, ví dụ products,orders</translation>
        </message>
        <message>
            <source>reads everything again instead of what changed</source>
            <translation>đọc lại mọi thứ thay vì chỉ những gì đã thay đổi</translation>
        </message>
        <message>
            <source>the ERP alone</source>
            <translation>chỉ ERP</translation>
        </message>
        <message>
            <source>one round, even if entries may go in a moment</source>
            <translation>một vòng, dù một số mục có thể gửi được sau chốc lát</translation>
        </message>
        <message>
            <source>reads the mirror with your changes over it</source>
            <translation>đọc bản sao cục bộ với các thay đổi của bạn chồng lên</translation>
        </message>
        <message>
            <source>fields to print, in this order</source>
            <translation>các trường cần in, theo thứ tự này</translation>
        </message>
        <message>
            <source>the same as sort: in the criteria</source>
            <translation>giống như sort: trong tiêu chí</translation>
        </message>
        <message>
            <source>at most so many records</source>
            <translation>nhiều nhất chừng này bản ghi</translation>
        </message>
        <message>
            <source>table, csv, json or xlsx (the file itself, to be redirected)</source>
            <translation>table, csv, json hoặc xlsx (chính tệp đó, để chuyển hướng đầu ra)</translation>
        </message>
        <message>
            <source>only how many there are</source>
            <translation>chỉ cho biết có bao nhiêu</translation>
        </message>
        <message>
            <source>runs a registered command; without an id, lists them</source>
            <translation>chạy một lệnh đã đăng ký; không có id thì liệt kê các lệnh</translation>
        </message>
        <message>
            <source>the records, e.g. 'skus: tag:summer'</source>
            <translation>các bản ghi, ví dụ 'skus: tag:summer'</translation>
        </message>
        <message>
            <source>an argument of the command</source>
            <translation>một đối số của lệnh</translation>
        </message>
        <message>
            <source>why; kept in the ledger</source>
            <translation>lý do; được lưu trong sổ nhật ký</translation>
        </message>
        <message>
            <source>says what would happen and changes nothing</source>
            <translation>cho biết điều gì sẽ xảy ra và không thay đổi gì</translation>
        </message>
        <message>
            <source>change sets and what is in them</source>
            <translation>các bộ thay đổi và nội dung bên trong</translation>
        </message>
        <message>
            <source>goes with a submission</source>
            <translation>đi kèm lần gửi duyệt</translation>
        </message>
        <message>
            <source>approves a submitted change set</source>
            <translation>duyệt một bộ thay đổi đã gửi duyệt</translation>
        </message>
        <message>
            <source>only these changes; the rest goes back</source>
            <translation>chỉ những thay đổi này; phần còn lại được trả về</translation>
        </message>
        <message>
            <source>kept in the ledger</source>
            <translation>được lưu trong sổ nhật ký</translation>
        </message>
        <message>
            <source>sends a change set, or some of its rows, back to its author</source>
            <translation>trả một bộ thay đổi, hoặc một số dòng của nó, về cho người tạo</translation>
        </message>
        <message>
            <source>only these changes</source>
            <translation>chỉ những thay đổi này</translation>
        </message>
        <message>
            <source>required</source>
            <translation>bắt buộc</translation>
        </message>
        <message>
            <source>puts an approved change set into the outbox</source>
            <translation>đưa một bộ thay đổi đã duyệt vào hộp thư đi</translation>
        </message>
        <message>
            <source>makes a new change set that takes a published one back</source>
            <translation>tạo bộ thay đổi mới để hoàn nguyên một bộ đã đăng</translation>
        </message>
        <message>
            <source>playbooks: finds, prints, checks and starts them</source>
            <translation>cẩm nang: tìm, in, kiểm tra và bắt đầu</translation>
        </message>
        <message>
            <source>the record of the run, e.g. 'returns: return:4000'</source>
            <translation>bản ghi của lượt chạy, ví dụ 'returns: return:4000'</translation>
        </message>
        <message>
            <source>what the playbook needs to know before it starts</source>
            <translation>điều cẩm nang cần biết trước khi bắt đầu</translation>
        </message>
        <message>
            <source>writes everything people here did into one checksummed file</source>
            <translation>ghi mọi thứ người dùng đã làm ở đây vào một tệp có checksum</translation>
        </message>
        <message>
            <source>makes a new workspace (--workspace DIR) from a backup, after checking all of it</source>
            <translation>tạo không gian làm việc mới (--workspace DIR) từ một bản sao lưu, sau khi kiểm tra toàn bộ</translation>
        </message>
        <message>
            <source>what is found now, as it was then: products, skus, orders, returns</source>
            <translation>những gì tìm thấy bây giờ, như khi đó: products, skus, orders, returns</translation>
        </message>
        <message>
            <source>checks all files, the ledger's chain and everything derived</source>
            <translation>kiểm tra tất cả các tệp, chuỗi của sổ nhật ký và mọi thứ suy ra từ đó</translation>
        </message>
        <message>
            <source>only says what was read when, what is paused and what is in quarantine</source>
            <translation>chỉ cho biết đã đọc gì khi nào, gì đang tạm dừng và gì đang bị cách ly</translation>
        </message>
        <message>
            <source>creates a workspace, connects one to a shop, or renews a consent that has ended</source>
            <translation>tạo không gian làm việc, kết nối với cửa hàng hoặc gia hạn sự đồng ý đã hết hạn</translation>
        </message>
        <message>
            <source>RECORDS is one of these; drafts are the listings beside which a draft or a version under review lies:</source>
            <translation>RECORDS là một trong những từ này; drafts là các tin bán có bản nháp hoặc phiên bản đang xét duyệt nằm bên cạnh:</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Approvals</name>
        <message>
            <source>Change set</source>
            <translation>Bộ thay đổi</translation>
        </message>
        <message>
            <source>Only these changes (criteria)</source>
            <translation>Chỉ những thay đổi này (tiêu chí)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Approve change set</source>
            <translation>Duyệt bộ thay đổi</translation>
        </message>
        <message>
            <source>Reject change set</source>
            <translation>Từ chối bộ thay đổi</translation>
        </message>
        <message>
            <source>Comment on change set</source>
            <translation>Bình luận về bộ thay đổi</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Bình luận</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Changes</name>
        <message>
            <source>Change set</source>
            <translation>Bộ thay đổi</translation>
        </message>
        <message>
            <source>Only these changes (criteria)</source>
            <translation>Chỉ những thay đổi này (tiêu chí)</translation>
        </message>
        <message>
            <source>Submit for approval</source>
            <translation>Gửi duyệt</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Rename change set</source>
            <translation>Đổi tên bộ thay đổi</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tiêu đề</translation>
        </message>
        <message>
            <source>Publish change set</source>
            <translation>Đăng bộ thay đổi</translation>
        </message>
        <message>
            <source>Withdraw changes</source>
            <translation>Rút lại thay đổi</translation>
        </message>
        <message>
            <source>Revert change set</source>
            <translation>Hoàn nguyên bộ thay đổi</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::CheckText</name>
        <message>
            <source>A price must be above zero.</source>
            <translation>Giá phải lớn hơn không.</translation>
        </message>
        <message numerus="yes">
            <source>The price is no number with at most %n decimal(s).</source>
            <translation>
                <numerusform>Giá không phải là số có tối đa %n chữ số thập phân.</numerusform>
            </translation>
        </message>
        <message>
            <source>The price is below its floor of %1.</source>
            <translation>Giá thấp hơn giá sàn %1.</translation>
        </message>
        <message>
            <source>The price is below its unit cost of %1.</source>
            <translation>Giá thấp hơn giá vốn %1.</translation>
        </message>
        <message>
            <source>The title is empty.</source>
            <translation>Tiêu đề trống.</translation>
        </message>
        <message numerus="yes">
            <source>The title is longer than %n character(s).</source>
            <translation>
                <numerusform>Tiêu đề dài hơn %n ký tự.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The title is shorter than %n character(s).</source>
            <translation>
                <numerusform>Tiêu đề ngắn hơn %n ký tự.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” may not be in a title.</source>
            <translation>Không được có “%1” trong tiêu đề.</translation>
        </message>
        <message>
            <source>The description is empty.</source>
            <translation>Mô tả trống.</translation>
        </message>
        <message numerus="yes">
            <source>The description is longer than %n character(s).</source>
            <translation>
                <numerusform>Mô tả dài hơn %n ký tự.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stock is a whole number from 0 to %1.</source>
            <translation>Tồn kho là số nguyên từ 0 đến %1.</translation>
        </message>
        <message>
            <source>The category requires “%1”.</source>
            <translation>Ngành hàng này yêu cầu “%1”.</translation>
        </message>
        <message>
            <source>A rejection needs a reason of the shop.</source>
            <translation>Từ chối cần một lý do của cửa hàng.</translation>
        </message>
        <message>
            <source>It is not in the mirror any more.</source>
            <translation>Nó không còn trong bản sao cục bộ.</translation>
        </message>
        <message>
            <source>A change of it is on its way to the shop.</source>
            <translation>Một thay đổi của nó đang được gửi đến cửa hàng.</translation>
        </message>
        <message>
            <source>A conflict waits for a decision.</source>
            <translation>Một xung đột đang chờ quyết định.</translation>
        </message>
        <message>
            <source>Only SKUs have a price.</source>
            <translation>Chỉ SKU mới có giá.</translation>
        </message>
        <message>
            <source>The price would not be above zero.</source>
            <translation>Giá sẽ không lớn hơn không.</translation>
        </message>
        <message>
            <source>Stock would be below 0 or above 99,999.</source>
            <translation>Tồn kho sẽ dưới 0 hoặc trên 99,999.</translation>
        </message>
        <message>
            <source>Several warehouses have it. Set the stock of each in Listing.</source>
            <translation>Nhiều kho có mặt hàng này. Hãy đặt tồn kho của từng kho trong Tin bán.</translation>
        </message>
        <message>
            <source>It has been decided already.</source>
            <translation>Việc này đã được quyết định.</translation>
        </message>
        <message>
            <source>It was changed again since.</source>
            <translation>Nó đã được thay đổi thêm từ đó.</translation>
        </message>
        <message>
            <source>A decision on a return cannot be taken back.</source>
            <translation>Không thể rút lại quyết định về trả hàng.</translation>
        </message>
        <message>
            <source>The shop waits for no answer on it now.</source>
            <translation>Hiện cửa hàng không chờ trả lời về việc này.</translation>
        </message>
        <message>
            <source>A partial refund must be above zero and at most the refund asked for.</source>
            <translation>Hoàn tiền một phần phải lớn hơn không và không quá số tiền được yêu cầu.</translation>
        </message>
        <message>
            <source>It has been decided already and is on its way.</source>
            <translation>Việc này đã được quyết định và đang được gửi.</translation>
        </message>
        <message>
            <source>The text to replace is not in it.</source>
            <translation>Không có văn bản cần thay trong đó.</translation>
        </message>
        <message>
            <source>It has been sent; its answer is awaited.</source>
            <translation>Nó đã được gửi; đang chờ trả lời.</translation>
        </message>
        <message>
            <source>It waits or is done; only what failed is tried again.</source>
            <translation>Nó đang chờ hoặc đã xong; chỉ mục thất bại mới được thử lại.</translation>
        </message>
        <message>
            <source>Your role does not reach this record.</source>
            <translation>Vai trò của bạn không với tới bản ghi này.</translation>
        </message>
        <message>
            <source>The ERP decides on this field and says %1.</source>
            <translation>ERP quyết định trường này và cho giá trị %1.</translation>
        </message>
        <message>
            <source>Its policy leaves it to you.</source>
            <translation>Chính sách của nó để bạn quyết định.</translation>
        </message>
        <message>
            <source>The SKU is not linked to a variant of the ERP.</source>
            <translation>SKU chưa liên kết với biến thể nào của ERP.</translation>
        </message>
        <message>
            <source>No warehouse of the ERP feeds this one.</source>
            <translation>Không có kho nào của ERP cấp hàng cho kho này.</translation>
        </message>
        <message>
            <source>The shop decides on the quantity in this workspace; nothing is sent to it.</source>
            <translation>Trong không gian làm việc này, cửa hàng quyết định số lượng; không có gì được gửi tới đó.</translation>
        </message>
        <message>
            <source>The ERP decides on the cost in this workspace. Correct it there, or take it over from there.</source>
            <translation>Trong không gian làm việc này, ERP quyết định giá vốn. Hãy sửa ở đó, hoặc lấy từ đó.</translation>
        </message>
        <message>
            <source>The ERP counts in another currency than the shop.</source>
            <translation>ERP tính bằng loại tiền tệ khác với cửa hàng.</translation>
        </message>
        <message>
            <source>The ERP has no cost of it.</source>
            <translation>ERP không có giá vốn của mục này.</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Comments</name>
        <message>
            <source>Comment</source>
            <translation>Bình luận</translation>
        </message>
        <message>
            <source>Comment; @ and a name tells that person</source>
            <translation>Bình luận; @ và tên sẽ báo cho người đó</translation>
        </message>
        <message>
            <source>Withdraw a comment</source>
            <translation>Rút lại bình luận</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Conflicts</name>
        <message>
            <source>Resolve conflict</source>
            <translation>Giải quyết xung đột</translation>
        </message>
        <message>
            <source>Which value</source>
            <translation>Giá trị nào</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>Giá trị khác</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>Bộ thay đổi</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::ConnectionText</name>
        <message>
            <source>There is no code in it.</source>
            <translation>Không có mã trong đó.</translation>
        </message>
        <message>
            <source>Paste the code that the page shows, or the whole address of the page.</source>
            <translation>Dán mã mà trang hiển thị, hoặc toàn bộ địa chỉ của trang.</translation>
        </message>
        <message>
            <source>That page belongs to another sign-in.</source>
            <translation>Trang đó thuộc về một lần đăng nhập khác.</translation>
        </message>
        <message>
            <source>Its address does not carry the word that this sign-in was begun with.</source>
            <translation>Địa chỉ của trang không mang từ đã dùng khi bắt đầu lần đăng nhập này.</translation>
        </message>
        <message>
            <source>Press “Sign in with the browser” again and use the page that opens.</source>
            <translation>Nhấn lại “Đăng nhập bằng trình duyệt” và dùng trang vừa mở.</translation>
        </message>
        <message>
            <source>The account “%1” gave access to no shop.</source>
            <translation>Tài khoản “%1” không cho quyền truy cập cửa hàng nào.</translation>
        </message>
        <message>
            <source>Sign in again and choose at least one shop on the page of consent.</source>
            <translation>Đăng nhập lại và chọn ít nhất một cửa hàng trên trang cấp quyền.</translation>
        </message>
        <message>
            <source>Port %1 of this computer is in use by another program.</source>
            <translation>Cổng %1 của máy tính này đang được chương trình khác dùng.</translation>
        </message>
        <message>
            <source>The browser cannot come back by itself.</source>
            <translation>Trình duyệt không tự quay lại được.</translation>
        </message>
        <message>
            <source>Sign in all the same, and paste the address of the page you end on.</source>
            <translation>Cứ đăng nhập, rồi dán địa chỉ của trang cuối cùng bạn tới.</translation>
        </message>
        <message>
            <source>The code was not accepted.</source>
            <translation>Mã không được chấp nhận.</translation>
        </message>
        <message>
            <source>A code works once, and for 30 minutes.</source>
            <translation>Mã chỉ dùng được một lần, trong 30 phút.</translation>
        </message>
        <message>
            <source>Sign in with the browser again.</source>
            <translation>Đăng nhập lại bằng trình duyệt.</translation>
        </message>
        <message>
            <source>The app lacks a right: %1</source>
            <translation>Ứng dụng thiếu quyền: %1</translation>
        </message>
        <message>
            <source>Add it to the app in Partner Center under Manage API, then sign in again: a right that is added later needs a new consent.</source>
            <translation>Thêm quyền đó cho ứng dụng trong Partner Center tại Manage API, rồi đăng nhập lại: quyền thêm sau cần được cấp quyền lại.</translation>
        </message>
        <message>
            <source>The app does not accept calls from this computer's address.</source>
            <translation>Ứng dụng không nhận lệnh gọi từ địa chỉ của máy tính này.</translation>
        </message>
        <message>
            <source>Add the address to the app's list in Partner Center.</source>
            <translation>Thêm địa chỉ này vào danh sách của ứng dụng trong Partner Center.</translation>
        </message>
        <message>
            <source>The shop is not active.</source>
            <translation>Cửa hàng không hoạt động.</translation>
        </message>
        <message>
            <source>Look at the account's notices in Seller Center.</source>
            <translation>Xem thông báo của tài khoản trong Seller Center.</translation>
        </message>
        <message>
            <source>The clock of this computer is off.</source>
            <translation>Đồng hồ của máy tính này bị lệch.</translation>
        </message>
        <message>
            <source>%1 accepts calls within five minutes of its own time.</source>
            <translation>%1 chỉ nhận lệnh gọi lệch không quá năm phút so với giờ của mình.</translation>
        </message>
        <message>
            <source>Set the clock, best by the network, and try again.</source>
            <translation>Chỉnh đồng hồ, tốt nhất là qua mạng, rồi thử lại.</translation>
        </message>
        <message>
            <source>The app secret is not the right one.</source>
            <translation>App secret không đúng.</translation>
        </message>
        <message>
            <source>%1 does not accept our signature.</source>
            <translation>%1 không chấp nhận chữ ký của chúng ta.</translation>
        </message>
        <message>
            <source>Copy the secret of this app from Partner Center once more.</source>
            <translation>Sao chép lại app secret của ứng dụng này từ Partner Center.</translation>
        </message>
        <message>
            <source>%1 does not know this app key with this secret.</source>
            <translation>%1 không biết app key này cùng với app secret này.</translation>
        </message>
        <message>
            <source>One of them has a typing error, or they belong to two apps.</source>
            <translation>Một trong hai bị gõ sai, hoặc chúng thuộc hai ứng dụng khác nhau.</translation>
        </message>
        <message>
            <source>Copy both from Partner Center once more.</source>
            <translation>Sao chép lại cả hai từ Partner Center.</translation>
        </message>
        <message>
            <source>authorised shops</source>
            <translation>cửa hàng được cấp quyền</translation>
        </message>
        <message>
            <source>read products</source>
            <translation>đọc sản phẩm</translation>
        </message>
        <message>
            <source>change products</source>
            <translation>thay đổi sản phẩm</translation>
        </message>
        <message>
            <source>read orders</source>
            <translation>đọc đơn hàng</translation>
        </message>
        <message>
            <source>logistics</source>
            <translation>vận chuyển</translation>
        </message>
        <message>
            <source>returns and refunds</source>
            <translation>trả hàng và hoàn tiền</translation>
        </message>
        <message>
            <source>The ERP refuses the login “%1”.</source>
            <translation>ERP không nhận đăng nhập “%1”.</translation>
        </message>
        <message>
            <source>The user or the password is wrong.</source>
            <translation>Tên người dùng hoặc mật khẩu sai.</translation>
        </message>
        <message>
            <source>Correct them and test again.</source>
            <translation>Sửa lại rồi kiểm tra lần nữa.</translation>
        </message>
        <message>
            <source>The ERP has no database “%1”.</source>
            <translation>ERP không có cơ sở dữ liệu “%1”.</translation>
        </message>
        <message>
            <source>Correct the database's name and test again.</source>
            <translation>Sửa tên cơ sở dữ liệu rồi kiểm tra lần nữa.</translation>
        </message>
        <message>
            <source>%1 cannot be reached.</source>
            <translation>Không kết nối được tới %1.</translation>
        </message>
        <message>
            <source>Check the address and the network, and try again. Nothing you entered is lost.</source>
            <translation>Kiểm tra địa chỉ và mạng, rồi thử lại. Những gì bạn đã nhập không bị mất.</translation>
        </message>
        <message>
            <source>What answers at %1 is something else.</source>
            <translation>Thứ trả lời tại %1 không phải là hệ thống cần tìm.</translation>
        </message>
        <message>
            <source>Check the address.</source>
            <translation>Kiểm tra địa chỉ.</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Erp</name>
        <message>
            <source>Link a SKU to a variant of the ERP</source>
            <translation>Liên kết SKU với biến thể của ERP</translation>
        </message>
        <message>
            <source>Code or id of the variant</source>
            <translation>Mã hoặc id của biến thể</translation>
        </message>
        <message>
            <source>Take a SKU's variant of the ERP away</source>
            <translation>Gỡ biến thể của ERP khỏi SKU</translation>
        </message>
        <message>
            <source>Say which of the ERP's warehouses feeds the shop's</source>
            <translation>Chọn kho của ERP cấp hàng cho kho của cửa hàng</translation>
        </message>
        <message>
            <source>Name, code or id in the ERP</source>
            <translation>Tên, mã hoặc id trong ERP</translation>
        </message>
        <message>
            <source>Say that one of the ERP's warehouses feeds the shop's no more</source>
            <translation>Ngừng để một kho của ERP cấp hàng cho kho của cửa hàng</translation>
        </message>
        <message>
            <source>Take unit costs over from the ERP</source>
            <translation>Lấy giá vốn từ ERP</translation>
        </message>
        <message>
            <source>Say who decides on a field: shop, ERP or here</source>
            <translation>Chọn bên quyết định một trường: cửa hàng, ERP hoặc tại đây</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Trường</translation>
        </message>
        <message>
            <source>Who decides</source>
            <translation>Bên quyết định</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::ErpText</name>
        <message>
            <source>The ERP at %1 does not answer.</source>
            <translation>ERP tại %1 không trả lời.</translation>
        </message>
        <message>
            <source>Check the address and that the server runs; it is tried again by itself.</source>
            <translation>Kiểm tra địa chỉ và xem máy chủ có đang chạy không; hệ thống sẽ tự thử lại.</translation>
        </message>
        <message>
            <source>The ERP refuses the login “%1”.</source>
            <translation>ERP không nhận đăng nhập “%1”.</translation>
        </message>
        <message>
            <source>The user or the password is wrong.</source>
            <translation>Tên người dùng hoặc mật khẩu sai.</translation>
        </message>
        <message>
            <source>Correct them in the account file and connect again.</source>
            <translation>Sửa lại trong tệp tài khoản rồi kết nối lại.</translation>
        </message>
        <message>
            <source>The ERP has locked the login “%1” for a while.</source>
            <translation>ERP đã tạm khóa đăng nhập “%1”.</translation>
        </message>
        <message>
            <source>Too many logins failed.</source>
            <translation>Quá nhiều lần đăng nhập thất bại.</translation>
        </message>
        <message>
            <source>Wait five minutes, then connect with the right password.</source>
            <translation>Chờ năm phút, rồi kết nối bằng mật khẩu đúng.</translation>
        </message>
        <message>
            <source>The ERP asks for more than a password: %1</source>
            <translation>ERP đòi hỏi nhiều hơn mật khẩu: %1</translation>
        </message>
        <message>
            <source>Use a user of the ERP without a second factor for this connection.</source>
            <translation>Dùng một người dùng ERP không có yếu tố xác thực thứ hai cho kết nối này.</translation>
        </message>
        <message>
            <source>The ERP has no database “%1”.</source>
            <translation>ERP không có cơ sở dữ liệu “%1”.</translation>
        </message>
        <message>
            <source>Correct “database” in the account file.</source>
            <translation>Sửa “database” trong tệp tài khoản.</translation>
        </message>
        <message>
            <source>Version %1 of the ERP is not supported.</source>
            <translation>Phiên bản %1 của ERP không được hỗ trợ.</translation>
        </message>
        <message>
            <source>Tryton 6 and 7 are.</source>
            <translation>Tryton 6 và 7 được hỗ trợ.</translation>
        </message>
        <message>
            <source>The ERP lacks the module “%1”.</source>
            <translation>ERP thiếu mô-đun “%1”.</translation>
        </message>
        <message>
            <source>Ask whoever runs the ERP to activate it.</source>
            <translation>Nhờ người quản lý ERP kích hoạt mô-đun này.</translation>
        </message>
        <message>
            <source>The ERP's user “%1” belongs to no company.</source>
            <translation>Người dùng ERP “%1” không thuộc công ty nào.</translation>
        </message>
        <message>
            <source>Give the user a company in the ERP.</source>
            <translation>Gán công ty cho người dùng này trong ERP.</translation>
        </message>
        <message>
            <source>The ERP's user may not touch “%1”.</source>
            <translation>Người dùng ERP không được động đến “%1”.</translation>
        </message>
        <message>
            <source>Give the user the groups Sales, Stock and Product Administration.</source>
            <translation>Cấp cho người dùng các nhóm Sales, Stock và Product Administration.</translation>
        </message>
        <message>
            <source>The setting “%1” names nothing in the ERP.</source>
            <translation>Thiết lập “%1” không trỏ tới gì trong ERP.</translation>
        </message>
        <message>
            <source>Correct it in the account file.</source>
            <translation>Sửa lại trong tệp tài khoản.</translation>
        </message>
        <message>
            <source>The ERP ended the session of “%1”.</source>
            <translation>ERP đã kết thúc phiên của “%1”.</translation>
        </message>
        <message>
            <source>It is opened again at the next synchronisation.</source>
            <translation>Phiên sẽ được mở lại ở lần đồng bộ tới.</translation>
        </message>
        <message>
            <source>The variant %1 is not in the ERP any more.</source>
            <translation>Biến thể %1 không còn trong ERP.</translation>
        </message>
        <message>
            <source>Link the SKU to another variant.</source>
            <translation>Liên kết SKU với biến thể khác.</translation>
        </message>
        <message>
            <source>The ERP does not know the unit “%1”.</source>
            <translation>ERP không biết đơn vị “%1”.</translation>
        </message>
        <message>
            <source>Use one of the ERP's units.</source>
            <translation>Dùng một đơn vị của ERP.</translation>
        </message>
        <message>
            <source>The quantity does not fit the unit of variant %1.</source>
            <translation>Số lượng không hợp với đơn vị của biến thể %1.</translation>
        </message>
        <message>
            <source>Check the variant's unit in the ERP.</source>
            <translation>Kiểm tra đơn vị của biến thể trong ERP.</translation>
        </message>
        <message>
            <source>The ERP has no warehouse %1.</source>
            <translation>ERP không có kho %1.</translation>
        </message>
        <message>
            <source>Choose another warehouse.</source>
            <translation>Chọn kho khác.</translation>
        </message>
        <message>
            <source>The ERP has no order %1.</source>
            <translation>ERP không có đơn hàng %1.</translation>
        </message>
        <message>
            <source>The document in the ERP is past the point where it can change (%1).</source>
            <translation>Chứng từ trong ERP đã qua giai đoạn có thể thay đổi (%1).</translation>
        </message>
        <message>
            <source>Settle it in the ERP.</source>
            <translation>Xử lý việc này trong ERP.</translation>
        </message>
        <message>
            <source>The ERP said yes and left the document as it was (%1).</source>
            <translation>ERP đã đồng ý nhưng để chứng từ như cũ (%1).</translation>
        </message>
        <message>
            <source>Look at it in the ERP; its log says why.</source>
            <translation>Xem trong ERP; nhật ký của nó cho biết lý do.</translation>
        </message>
        <message>
            <source>The ERP asks: %1</source>
            <translation>ERP hỏi: %1</translation>
        </message>
        <message>
            <source>Answer it in the ERP, or repeat the act with a yes.</source>
            <translation>Trả lời trong ERP, hoặc lặp lại thao tác với câu trả lời có.</translation>
        </message>
        <message>
            <source>%1 moved in the ERP meanwhile.</source>
            <translation>%1 đã thay đổi trong ERP giữa chừng.</translation>
        </message>
        <message>
            <source>Nothing was posted.</source>
            <translation>Không có gì được ghi sổ.</translation>
        </message>
        <message>
            <source>Look again and repeat it.</source>
            <translation>Xem lại rồi lặp lại.</translation>
        </message>
        <message>
            <source>%1 exists in the ERP as something else.</source>
            <translation>%1 đã có trong ERP nhưng là thứ khác.</translation>
        </message>
        <message>
            <source>The ERP declined it: %1</source>
            <translation>ERP đã từ chối: %1</translation>
        </message>
        <message>
            <source>Correct it in the ERP and try again.</source>
            <translation>Sửa trong ERP rồi thử lại.</translation>
        </message>
        <message>
            <source>Whether the ERP took it is not known.</source>
            <translation>Không rõ ERP đã tiếp nhận hay chưa.</translation>
        </message>
        <message>
            <source>It is looked up before anything is sent again.</source>
            <translation>Hệ thống sẽ tra lại trước khi gửi lại bất cứ gì.</translation>
        </message>
        <message>
            <source>The ERP gave an answer that cannot be read.</source>
            <translation>ERP trả lời không đọc được.</translation>
        </message>
        <message>
            <source>Nothing was taken from it; it is tried again.</source>
            <translation>Không lấy gì từ đó; hệ thống sẽ thử lại.</translation>
        </message>
        <message>
            <source>The ERP failed on its side.</source>
            <translation>Lỗi xảy ra ở phía ERP.</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>Hệ thống sẽ tự thử lại.</translation>
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
                <numerusform>%n quy tắc bị vi phạm:</numerusform>
            </translation>
        </message>
        <message>
            <source>The run “%1” is over.</source>
            <translation>Lượt chạy “%1” đã kết thúc.</translation>
        </message>
        <message>
            <source>The check “%1” is still open.</source>
            <translation>Mục kiểm tra “%1” vẫn còn mở.</translation>
        </message>
        <message>
            <source>The gate stays shut: “%1” is still open.</source>
            <translation>Chốt chặn vẫn đóng: “%1” vẫn còn mở.</translation>
        </message>
        <message>
            <source>Nothing is decided yet in “%1”.</source>
            <translation>Chưa có quyết định nào trong “%1”.</translation>
        </message>
        <message>
            <source>“%1” needs its evidence first.</source>
            <translation>“%1” cần có bằng chứng trước.</translation>
        </message>
        <message>
            <source>The evidence is empty.</source>
            <translation>Bằng chứng trống.</translation>
        </message>
        <message>
            <source>The step “%1” was not entered yet.</source>
            <translation>Chưa vào bước “%1”.</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) of the run are still open.</source>
            <translation>
                <numerusform>%n công việc của lượt chạy vẫn còn mở.</numerusform>
            </translation>
        </message>
        <message>
            <source>The playbook needs to know “%1” before it starts.</source>
            <translation>Cẩm nang cần biết “%1” trước khi bắt đầu.</translation>
        </message>
        <message>
            <source>Passing over “%1” needs a reason.</source>
            <translation>Bỏ qua “%1” cần có lý do.</translation>
        </message>
        <message>
            <source>Another row fits the record; choosing “%1” needs a reason.</source>
            <translation>Một dòng khác khớp với bản ghi; chọn “%1” cần có lý do.</translation>
        </message>
        <message>
            <source>Abandoning a run needs a reason.</source>
            <translation>Bỏ dở lượt chạy cần có lý do.</translation>
        </message>
        <message>
            <source>The run is theirs already.</source>
            <translation>Lượt chạy đã là của người đó rồi.</translation>
        </message>
        <message>
            <source>Nothing of it is overdue.</source>
            <translation>Không có phần nào quá hạn.</translation>
        </message>
        <message>
            <source>No ERP was read yet: connect one and synchronise.</source>
            <translation>Chưa đọc ERP nào: hãy kết nối một ERP rồi đồng bộ.</translation>
        </message>
        <message>
            <source>No record is selected that it could act on.</source>
            <translation>Chưa chọn bản ghi nào mà lệnh này áp dụng được.</translation>
        </message>
        <message>
            <source>There is no edit that waits to be submitted.</source>
            <translation>Không có chỉnh sửa nào chờ gửi duyệt.</translation>
        </message>
        <message>
            <source>Nothing is left to undo.</source>
            <translation>Không còn gì để hoàn tác.</translation>
        </message>
        <message>
            <source>Nothing was undone.</source>
            <translation>Không có gì được hoàn tác.</translation>
        </message>
        <message>
            <source>None of its changes is in the shop.</source>
            <translation>Không có thay đổi nào của nó ở cửa hàng.</translation>
        </message>
        <message>
            <source>Somebody changed it meanwhile.</source>
            <translation>Có người đã thay đổi nó giữa chừng.</translation>
        </message>
        <message>
            <source>You have agreed to it already; somebody else has to as well.</source>
            <translation>Bạn đã đồng ý rồi; cần thêm người khác đồng ý.</translation>
        </message>
        <message>
            <source>The change set is “%1”.</source>
            <translation>Bộ thay đổi đang là “%1”.</translation>
        </message>
        <message>
            <source>The shop waits for no answer on it now.</source>
            <translation>Hiện cửa hàng không chờ trả lời về việc này.</translation>
        </message>
        <message>
            <source>It has been decided already and is on its way.</source>
            <translation>Việc này đã được quyết định và đang được gửi.</translation>
        </message>
        <message>
            <source>A partial refund must be above zero and at most the refund asked for.</source>
            <translation>Hoàn tiền một phần phải lớn hơn không và không quá số tiền được yêu cầu.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Không có gì bị thay đổi.</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>Chưa có ai đăng nhập.</translation>
        </message>
        <message>
            <source>Sign in, or name yourself with --as.</source>
            <translation>Đăng nhập, hoặc nêu tên bạn bằng --as.</translation>
        </message>
        <message>
            <source>“%1” was not approved.</source>
            <translation>“%1” chưa được duyệt.</translation>
        </message>
        <message>
            <source>Nobody approves their own changes.</source>
            <translation>Không ai tự duyệt thay đổi của mình.</translation>
        </message>
        <message>
            <source>Ask somebody else with the right to approve.</source>
            <translation>Nhờ người khác có quyền duyệt.</translation>
        </message>
        <message>
            <source>%1 could not sign in.</source>
            <translation>%1 không đăng nhập được.</translation>
        </message>
        <message>
            <source>A PIN is set and was not given.</source>
            <translation>Đã đặt PIN nhưng chưa nhập.</translation>
        </message>
        <message>
            <source>The PIN is not the right one.</source>
            <translation>PIN không đúng.</translation>
        </message>
        <message>
            <source>Give it with --pin or in QUAYSIDE_PIN.</source>
            <translation>Nhập bằng --pin hoặc trong QUAYSIDE_PIN.</translation>
        </message>
        <message>
            <source>Ask an administrator.</source>
            <translation>Hãy hỏi quản trị viên.</translation>
        </message>
        <message>
            <source>Your role does not have the right “%1”.</source>
            <translation>Vai trò của bạn không có quyền “%1”.</translation>
        </message>
        <message>
            <source>Roles that have it: %1.</source>
            <translation>Các vai trò có quyền này: %1.</translation>
        </message>
        <message>
            <source>Give it and try again.</source>
            <translation>Nhập vào rồi thử lại.</translation>
        </message>
        <message>
            <source>“%1” is missing.</source>
            <translation>Thiếu “%1”.</translation>
        </message>
        <message>
            <source>The input cannot be used.</source>
            <translation>Không dùng được dữ liệu nhập.</translation>
        </message>
        <message>
            <source>“%1” cannot be used.</source>
            <translation>Không dùng được “%1”.</translation>
        </message>
        <message>
            <source>Hint: %1.</source>
            <translation>Gợi ý: %1.</translation>
        </message>
        <message>
            <source>Nothing was changed; correct it and try again.</source>
            <translation>Không có gì bị thay đổi; hãy sửa rồi thử lại.</translation>
        </message>
        <message>
            <source>There is no record to act on.</source>
            <translation>Không có bản ghi nào để thao tác.</translation>
        </message>
        <message>
            <source>No record fits “%1”.</source>
            <translation>Không có bản ghi nào khớp “%1”.</translation>
        </message>
        <message>
            <source>Look with list what there is.</source>
            <translation>Dùng list để xem có những gì.</translation>
        </message>
        <message>
            <source>It was not found.</source>
            <translation>Không tìm thấy.</translation>
        </message>
        <message>
            <source>“%1” was not found.</source>
            <translation>Không tìm thấy “%1”.</translation>
        </message>
        <message>
            <source>Did you mean “%1”?</source>
            <translation>Ý bạn là “%1”?</translation>
        </message>
        <message>
            <source>Check the name.</source>
            <translation>Kiểm tra tên.</translation>
        </message>
        <message>
            <source>The shop refused it.</source>
            <translation>Cửa hàng không nhận.</translation>
        </message>
        <message>
            <source>The shop refused %1.</source>
            <translation>Cửa hàng không nhận %1.</translation>
        </message>
        <message>
            <source>The workspace</source>
            <translation>Không gian làm việc</translation>
        </message>
        <message>
            <source>The remote</source>
            <translation>Máy chủ từ xa</translation>
        </message>
        <message>
            <source>There is no connection.</source>
            <translation>Không có kết nối.</translation>
        </message>
        <message>
            <source>There is no connection to %1.</source>
            <translation>Không có kết nối tới %1.</translation>
        </message>
        <message>
            <source>What you publish waits in the outbox.</source>
            <translation>Những gì bạn đăng sẽ chờ trong hộp thư đi.</translation>
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation>%1 không trả lời kịp.</translation>
        </message>
        <message>
            <source>It is asked what happened before anything is sent again.</source>
            <translation>Hệ thống sẽ hỏi điều gì đã xảy ra trước khi gửi lại bất cứ gì.</translation>
        </message>
        <message>
            <source>%1 asks us to slow down.</source>
            <translation>%1 yêu cầu chậm lại.</translation>
        </message>
        <message>
            <source>It goes on by itself after a pause.</source>
            <translation>Sẽ tự tiếp tục sau một lúc tạm dừng.</translation>
        </message>
        <message>
            <source>%1 failed on its side.</source>
            <translation>Lỗi xảy ra ở phía %1.</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>Hệ thống sẽ tự thử lại.</translation>
        </message>
        <message>
            <source>%1 gave an answer that cannot be read.</source>
            <translation>%1 trả lời không đọc được.</translation>
        </message>
        <message>
            <source>Nothing was taken from it; it is tried again.</source>
            <translation>Không lấy gì từ đó; hệ thống sẽ thử lại.</translation>
        </message>
        <message>
            <source>The connection has expired.</source>
            <translation>Kết nối đã hết hạn.</translation>
        </message>
        <message>
            <source>The connection to %1 has expired.</source>
            <translation>Kết nối tới %1 đã hết hạn.</translation>
        </message>
        <message>
            <source>Connect the account again.</source>
            <translation>Kết nối lại tài khoản.</translation>
        </message>
        <message>
            <source>%1 does not accept our signature.</source>
            <translation>%1 không chấp nhận chữ ký của chúng ta.</translation>
        </message>
        <message>
            <source>The app secret is probably another one.</source>
            <translation>Có lẽ app secret là một giá trị khác.</translation>
        </message>
        <message>
            <source>Check the app key and secret.</source>
            <translation>Kiểm tra app key và app secret.</translation>
        </message>
        <message>
            <source>Nothing was changed; check the criteria, or sync first.</source>
            <translation>Không có gì bị thay đổi; kiểm tra tiêu chí, hoặc đồng bộ trước.</translation>
        </message>
        <message>
            <source>It was changed on both sides.</source>
            <translation>Nó bị thay đổi ở cả hai phía.</translation>
        </message>
        <message>
            <source>%1 was changed on both sides.</source>
            <translation>%1 bị thay đổi ở cả hai phía.</translation>
        </message>
        <message>
            <source>Decide in Conflicts which value stays.</source>
            <translation>Quyết định trong Xung đột xem giữ giá trị nào.</translation>
        </message>
        <message>
            <source>That cannot be done now.</source>
            <translation>Hiện không thể làm việc đó.</translation>
        </message>
        <message>
            <source>“%1”: that cannot be done now.</source>
            <translation>“%1”: hiện không thể làm việc đó.</translation>
        </message>
        <message>
            <source>%1 was written by a newer Quayside.</source>
            <translation>%1 do một bản Quayside mới hơn ghi.</translation>
        </message>
        <message>
            <source>Update this program; nothing was touched.</source>
            <translation>Hãy cập nhật chương trình này; không có gì bị động đến.</translation>
        </message>
        <message>
            <source>The backup %1 cannot be used: %2.</source>
            <translation>Không dùng được bản sao lưu %1: %2.</translation>
        </message>
        <message>
            <source>Nothing was restored.</source>
            <translation>Không có gì được khôi phục.</translation>
        </message>
        <message>
            <source>Use another copy of it.</source>
            <translation>Dùng một bản khác của bản sao lưu này.</translation>
        </message>
        <message>
            <source>%1 is damaged.</source>
            <translation>%1 bị hỏng.</translation>
        </message>
        <message>
            <source>Start again to have it moved aside and salvaged, or restore a backup.</source>
            <translation>Khởi động lại để chuyển tệp sang chỗ khác và cứu dữ liệu, hoặc khôi phục một bản sao lưu.</translation>
        </message>
        <message>
            <source>There is no space left on the disk.</source>
            <translation>Không còn chỗ trống trên đĩa.</translation>
        </message>
        <message>
            <source>There is no space left for %1.</source>
            <translation>Không còn chỗ trống cho %1.</translation>
        </message>
        <message>
            <source>Nothing was written; free some space and try again.</source>
            <translation>Không có gì được ghi; giải phóng chỗ trống rồi thử lại.</translation>
        </message>
        <message>
            <source>The workspace is open in another program.</source>
            <translation>Không gian làm việc đang mở trong chương trình khác.</translation>
        </message>
        <message>
            <source>%1 is in use by another program.</source>
            <translation>%1 đang được chương trình khác sử dụng.</translation>
        </message>
        <message>
            <source>Close it there, work in that window, or choose another.</source>
            <translation>Đóng ở đó, làm việc trong cửa sổ ấy, hoặc chọn không gian khác.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Đã dừng.</translation>
        </message>
        <message>
            <source>Something went wrong inside Quayside.</source>
            <translation>Có lỗi bên trong Quayside.</translation>
        </message>
        <message>
            <source>Nothing was changed. Please report this.</source>
            <translation>Không có gì bị thay đổi. Vui lòng báo lỗi này.</translation>
        </message>
        <message>
            <source>there is no such field</source>
            <translation>không có trường này</translation>
        </message>
        <message>
            <source>the field has no such value</source>
            <translation>trường không có giá trị này</translation>
        </message>
        <message>
            <source>a number is needed</source>
            <translation>cần một con số</translation>
        </message>
        <message>
            <source>a date such as 2026-01-31 or a span such as 7d is needed</source>
            <translation>cần một ngày như 2026-01-31 hoặc một khoảng như 7d</translation>
        </message>
        <message>
            <source>yes or no is needed</source>
            <translation>cần yes hoặc no</translation>
        </message>
        <message>
            <source>the pattern is broken</source>
            <translation>mẫu tìm kiếm bị lỗi</translation>
        </message>
        <message>
            <source>there is no word in it to search for</source>
            <translation>không có từ nào để tìm</translation>
        </message>
        <message>
            <source>records cannot be sorted by it</source>
            <translation>không thể sắp xếp bản ghi theo mục này</translation>
        </message>
        <message>
            <source>the field has no smaller and larger</source>
            <translation>trường này không so sánh lớn nhỏ được</translation>
        </message>
        <message>
            <source>a value is missing</source>
            <translation>thiếu giá trị</translation>
        </message>
        <message>
            <source>the quotation mark is not closed</source>
            <translation>chưa đóng dấu ngoặc kép</translation>
        </message>
        <message>
            <source>the parenthesis is not closed</source>
            <translation>chưa đóng dấu ngoặc đơn</translation>
        </message>
        <message>
            <source>the parenthesis was not opened</source>
            <translation>chưa mở dấu ngoặc đơn</translation>
        </message>
        <message>
            <source>OR needs something on both sides</source>
            <translation>OR cần có nội dung ở cả hai phía</translation>
        </message>
        <message>
            <source>these records have no such thing</source>
            <translation>các bản ghi này không có mục đó</translation>
        </message>
        <message>
            <source>File %1 is damaged: %2</source>
            <translation>Tệp %1 bị hỏng: %2</translation>
        </message>
        <message>
            <source>File %1: a row points nowhere (%2)</source>
            <translation>Tệp %1: một dòng trỏ vào chỗ không tồn tại (%2)</translation>
        </message>
        <message>
            <source>The ledger was altered at event %1.</source>
            <translation>Sổ nhật ký đã bị sửa ở sự kiện %1.</translation>
        </message>
        <message>
            <source>A sum is wrong: %1 (%2)</source>
            <translation>Một tổng bị sai: %1 (%2)</translation>
        </message>
        <message>
            <source>A count is wrong: %1 (%2)</source>
            <translation>Một số đếm bị sai: %1 (%2)</translation>
        </message>
        <message>
            <source>Search does not know %1 %2.</source>
            <translation>Tìm kiếm không biết %1 %2.</translation>
        </message>
        <message>
            <source>Change %1 is inconsistent: %2</source>
            <translation>Thay đổi %1 không nhất quán: %2</translation>
        </message>
        <message>
            <source>Outbox entry %1 is inconsistent: %2</source>
            <translation>Mục hộp thư đi %1 không nhất quán: %2</translation>
        </message>
        <message>
            <source>Order %1: %2</source>
            <translation>Đơn hàng %1: %2</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>Không ghi được %1.</translation>
        </message>
        <message>
            <source>The folder is read-only or belongs to somebody else.</source>
            <translation>Thư mục chỉ cho đọc hoặc thuộc về người khác.</translation>
        </message>
        <message>
            <source>Nothing was changed; allow writing there, or choose another folder.</source>
            <translation>Không có gì bị thay đổi; hãy cho phép ghi vào đó, hoặc chọn thư mục khác.</translation>
        </message>
        <message>
            <source>The work “%1” is not paused.</source>
            <translation>Tác vụ “%1” không bị tạm dừng.</translation>
        </message>
        <message>
            <source>The work “%1” does not run now.</source>
            <translation>Tác vụ “%1” hiện không chạy.</translation>
        </message>
        <message>
            <source>A reply goes to one buyer: choose one conversation.</source>
            <translation>Câu trả lời gửi tới một người mua: hãy chọn một cuộc trò chuyện.</translation>
        </message>
        <message>
            <source>The shop takes no more than %1 characters.</source>
            <translation>Cửa hàng không nhận quá %1 ký tự.</translation>
        </message>
        <message>
            <source>The platform lets nobody write in this conversation now.</source>
            <translation>Lúc này nền tảng không cho ai viết trong cuộc trò chuyện này.</translation>
        </message>
        <message>
            <source>The same words are on their way to this buyer already.</source>
            <translation>Đúng những lời này đang được gửi tới người mua này.</translation>
        </message>
        <message>
            <source>This workspace has no key to seal what is written.</source>
            <translation>Không gian làm việc này không có khóa để niêm phong những gì được viết.</translation>
        </message>
        <message>
            <source>It is no reply to a buyer.</source>
            <translation>Đây không phải câu trả lời cho người mua.</translation>
        </message>
        <message>
            <source>The pass-phrase is not the right one.</source>
            <translation>Cụm mật khẩu không đúng.</translation>
        </message>
        <message>
            <source>No keychain answers on this computer.</source>
            <translation>Không có chuỗi khóa nào trả lời trên máy tính này.</translation>
        </message>
        <message>
            <source>Enter a pass-phrase: the secrets are sealed with it, and it is asked for at every start.</source>
            <translation>Nhập một cụm mật khẩu: các bí mật được niêm phong bằng nó, và nó được hỏi mỗi lần khởi động.</translation>
        </message>
        <message>
            <source>The keychain does not open.</source>
            <translation>Không mở được chùm khóa.</translation>
        </message>
        <message>
            <source>Unlock it and try again, or give a pass-phrase.</source>
            <translation>Hãy mở khóa rồi thử lại, hoặc nhập cụm mật khẩu.</translation>
        </message>
        <message>
            <source>%1 cannot be read or written.</source>
            <translation>Không đọc hoặc ghi được %1.</translation>
        </message>
        <message>
            <source>Nothing was changed; allow it for whoever runs the program.</source>
            <translation>Không có gì thay đổi; hãy cho phép người chạy chương trình.</translation>
        </message>
        <message>
            <source>No role of this workspace has it; an administrator adds it to policies/roles.json in the workspace's folder.</source>
            <translation>Không vai trò nào trong không gian làm việc này có quyền đó; quản trị viên thêm vào policies/roles.json trong thư mục của không gian làm việc.</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Insights</name>
        <message>
            <source>Set a target</source>
            <translation>Đặt mục tiêu</translation>
        </message>
        <message>
            <source>Metric</source>
            <translation>Chỉ số</translation>
        </message>
        <message>
            <source>Per day; empty: no target</source>
            <translation>Mỗi ngày; trống: không có mục tiêu</translation>
        </message>
        <message>
            <source>Currency, for amounts</source>
            <translation>Tiền tệ, cho số tiền</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Inventory</name>
        <message>
            <source>Send the ERP's stock to the shop</source>
            <translation>Gửi tồn kho của ERP tới cửa hàng</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>Bộ thay đổi</translation>
        </message>
        <message>
            <source>Set buffer and low stock</source>
            <translation>Đặt dự phòng và mức sắp hết hàng</translation>
        </message>
        <message>
            <source>Pieces kept back from the shop; empty: none</source>
            <translation>Số lượng giữ lại không đưa lên cửa hàng; để trống: không giữ</translation>
        </message>
        <message>
            <source>Pieces at which you are told; empty: as for all</source>
            <translation>Số lượng còn lại thì báo cho bạn; để trống: theo mức chung</translation>
        </message>
        <message>
            <source>Edit stock in the grid</source>
            <translation>Chỉnh sửa tồn kho trong bảng</translation>
        </message>
        <message>
            <source>Cells, as JSON</source>
            <translation>Các ô, dạng JSON</translation>
        </message>
        <message>
            <source>Post a count to the ERP</source>
            <translation>Ghi kết quả kiểm đếm vào ERP</translation>
        </message>
        <message>
            <source>Pieces counted</source>
            <translation>Số lượng đếm được</translation>
        </message>
        <message>
            <source>The ERP's warehouse, when several feed the shop's</source>
            <translation>Kho của ERP, khi nhiều kho cấp hàng cho kho của cửa hàng</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Listings</name>
        <message>
            <source>Change set</source>
            <translation>Bộ thay đổi</translation>
        </message>
        <message>
            <source>Edit listings</source>
            <translation>Chỉnh sửa tin bán</translation>
        </message>
        <message>
            <source>Price, or a change such as -5%</source>
            <translation>Giá, hoặc mức thay đổi như -5%</translation>
        </message>
        <message>
            <source>Round to a step such as 0.05</source>
            <translation>Làm tròn theo bước như 0.05</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>Đuôi giá</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tiêu đề</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Mô tả</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Edit cells</source>
            <translation>Chỉnh sửa ô</translation>
        </message>
        <message>
            <source>Cells, a JSON list of ref, field and value</source>
            <translation>Các ô, danh sách JSON gồm ref, field và value</translation>
        </message>
        <message>
            <source>Replace text in listings</source>
            <translation>Thay văn bản trong tin bán</translation>
        </message>
        <message>
            <source>Text to replace</source>
            <translation>Văn bản cần thay</translation>
        </message>
        <message>
            <source>Put in its place</source>
            <translation>Thay bằng</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Ở đâu</translation>
        </message>
        <message>
            <source>Activate listings</source>
            <translation>Kích hoạt tin bán</translation>
        </message>
        <message>
            <source>Deactivate listings</source>
            <translation>Hủy kích hoạt tin bán</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Messages</name>
        <message>
            <source>Reply to a buyer</source>
            <translation>Trả lời người mua</translation>
        </message>
        <message>
            <source>What the buyer will read</source>
            <translation>Những gì người mua sẽ đọc</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Notices</name>
        <message>
            <source>Mark a notification as read</source>
            <translation>Đánh dấu thông báo là đã đọc</translation>
        </message>
        <message>
            <source>Mark all notifications as read</source>
            <translation>Đánh dấu mọi thông báo là đã đọc</translation>
        </message>
        <message>
            <source>Set quiet hours</source>
            <translation>Đặt giờ yên lặng</translation>
        </message>
        <message>
            <source>From and to, such as 22:00-07:00; empty: none</source>
            <translation>Từ và đến, như 22:00-07:00; trống: không có</translation>
        </message>
        <message>
            <source>Mute a kind of notification</source>
            <translation>Tắt tiếng một loại thông báo</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Muted</source>
            <translation>Tắt tiếng</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Outbox</name>
        <message>
            <source>Try sending again</source>
            <translation>Thử gửi lại</translation>
        </message>
        <message>
            <source>Take back from the outbox</source>
            <translation>Thu hồi khỏi hộp thư đi</translation>
        </message>
        <message>
            <source>Take a reply back</source>
            <translation>Thu hồi câu trả lời</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::People</name>
        <message>
            <source>Role</source>
            <translation>Vai trò</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Người</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Thêm người</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Tên</translation>
        </message>
        <message>
            <source>Change a role</source>
            <translation>Đổi vai trò</translation>
        </message>
        <message>
            <source>Set a PIN</source>
            <translation>Đặt PIN</translation>
        </message>
        <message>
            <source>PIN; empty removes it</source>
            <translation>PIN; trống: xóa PIN</translation>
        </message>
        <message>
            <source>Let a person who works alone approve their own changes</source>
            <translation>Cho phép người làm việc một mình tự duyệt thay đổi của mình</translation>
        </message>
        <message>
            <source>Allow it</source>
            <translation>Cho phép</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::RefusalText</name>
        <message>
            <source>Change the value or withdraw the change.</source>
            <translation>Đổi giá trị hoặc rút lại thay đổi.</translation>
        </message>
        <message>
            <source>Try sending it again later.</source>
            <translation>Thử gửi lại sau.</translation>
        </message>
        <message>
            <source>The shop failed on its side.</source>
            <translation>Lỗi xảy ra ở phía cửa hàng.</translation>
        </message>
        <message>
            <source>The shop does not know this listing.</source>
            <translation>Cửa hàng không biết tin bán này.</translation>
        </message>
        <message>
            <source>Sync, then look whether it still exists.</source>
            <translation>Đồng bộ, rồi xem nó còn tồn tại không.</translation>
        </message>
        <message>
            <source>The listing belongs to another shop or cannot be edited.</source>
            <translation>Tin bán thuộc cửa hàng khác hoặc không thể chỉnh sửa.</translation>
        </message>
        <message>
            <source>The listing's status does not allow it.</source>
            <translation>Trạng thái của tin bán không cho phép.</translation>
        </message>
        <message>
            <source>Wait for the review, or activate the listing first.</source>
            <translation>Chờ xét duyệt, hoặc kích hoạt tin bán trước.</translation>
        </message>
        <message>
            <source>The warehouse is missing or unknown to the shop.</source>
            <translation>Thiếu kho hoặc cửa hàng không biết kho này.</translation>
        </message>
        <message>
            <source>Sync the warehouses, then count again.</source>
            <translation>Đồng bộ các kho, rồi đếm lại.</translation>
        </message>
        <message>
            <source>The shop wants the stock of every warehouse of the SKU at once.</source>
            <translation>Cửa hàng cần tồn kho của mọi kho của SKU cùng một lúc.</translation>
        </message>
        <message>
            <source>Sync, then try sending it again.</source>
            <translation>Đồng bộ, rồi thử gửi lại.</translation>
        </message>
        <message>
            <source>The shop does not accept this stock quantity.</source>
            <translation>Cửa hàng không nhận số lượng tồn kho này.</translation>
        </message>
        <message>
            <source>A running promotion locks the price.</source>
            <translation>Một khuyến mãi đang chạy khóa giá.</translation>
        </message>
        <message>
            <source>Try again when the promotion has ended.</source>
            <translation>Thử lại khi khuyến mãi kết thúc.</translation>
        </message>
        <message>
            <source>The price is outside the range that the shop allows.</source>
            <translation>Giá nằm ngoài khoảng cửa hàng cho phép.</translation>
        </message>
        <message>
            <source>The shop does not sell in this currency.</source>
            <translation>Cửa hàng không bán bằng loại tiền tệ này.</translation>
        </message>
        <message>
            <source>The shop does not accept this set of SKUs.</source>
            <translation>Cửa hàng không nhận bộ SKU này.</translation>
        </message>
        <message>
            <source>The category is unknown or no leaf.</source>
            <translation>Ngành hàng không rõ hoặc không phải cấp cuối.</translation>
        </message>
        <message>
            <source>Choose another category.</source>
            <translation>Chọn ngành hàng khác.</translation>
        </message>
        <message>
            <source>The category is prohibited or restricted for this shop.</source>
            <translation>Ngành hàng này bị cấm hoặc hạn chế với cửa hàng này.</translation>
        </message>
        <message>
            <source>The brand is unknown, expired or needs an authorization.</source>
            <translation>Thương hiệu không rõ, hết hạn hoặc cần ủy quyền.</translation>
        </message>
        <message>
            <source>Choose another brand.</source>
            <translation>Chọn thương hiệu khác.</translation>
        </message>
        <message>
            <source>A required attribute or certificate is missing.</source>
            <translation>Thiếu một thuộc tính hoặc chứng nhận bắt buộc.</translation>
        </message>
        <message>
            <source>Fill it in and send it again.</source>
            <translation>Điền vào rồi gửi lại.</translation>
        </message>
        <message>
            <source>A picture, the description or the title is missing or too long.</source>
            <translation>Hình ảnh, mô tả hoặc tiêu đề bị thiếu hoặc quá dài.</translation>
        </message>
        <message>
            <source>Complete it and send it again.</source>
            <translation>Bổ sung cho đủ rồi gửi lại.</translation>
        </message>
        <message>
            <source>Weight or size of the package is not accepted.</source>
            <translation>Khối lượng hoặc kích thước kiện hàng không được chấp nhận.</translation>
        </message>
        <message>
            <source>Correct it and send it again.</source>
            <translation>Sửa lại rồi gửi lại.</translation>
        </message>
        <message>
            <source>The shop's daily limit for listings is reached.</source>
            <translation>Đã đạt giới hạn tin bán mỗi ngày của cửa hàng.</translation>
        </message>
        <message>
            <source>Try sending it again tomorrow.</source>
            <translation>Thử gửi lại vào ngày mai.</translation>
        </message>
        <message>
            <source>The seller account may not do this.</source>
            <translation>Tài khoản người bán không được làm việc này.</translation>
        </message>
        <message>
            <source>Ask for the permission in the seller's web console.</source>
            <translation>Xin quyền trong trang quản lý web của người bán.</translation>
        </message>
        <message>
            <source>A return or cancellation of it is open.</source>
            <translation>Có yêu cầu trả hàng hoặc hủy đang mở.</translation>
        </message>
        <message>
            <source>Decide that first.</source>
            <translation>Quyết định việc đó trước.</translation>
        </message>
        <message>
            <source>The reason does not fit the state of the order.</source>
            <translation>Lý do không hợp với trạng thái của đơn hàng.</translation>
        </message>
        <message>
            <source>Choose another reason.</source>
            <translation>Chọn lý do khác.</translation>
        </message>
        <message>
            <source>The shop does not accept one of the values.</source>
            <translation>Cửa hàng không nhận một trong các giá trị.</translation>
        </message>
        <message>
            <source>The connected app was not given this permission.</source>
            <translation>Ứng dụng đã kết nối không được cấp quyền này.</translation>
        </message>
        <message>
            <source>Connect the account again and agree to it.</source>
            <translation>Kết nối lại tài khoản và đồng ý cấp quyền.</translation>
        </message>
        <message>
            <source>The shop or its seller is not active.</source>
            <translation>Cửa hàng hoặc người bán không hoạt động.</translation>
        </message>
        <message>
            <source>Look in the seller's web console.</source>
            <translation>Xem trong trang quản lý web của người bán.</translation>
        </message>
        <message>
            <source>The shop does not accept calls from this network.</source>
            <translation>Cửa hàng không nhận lệnh gọi từ mạng này.</translation>
        </message>
        <message>
            <source>Add its address to the app's list.</source>
            <translation>Thêm địa chỉ của mạng vào danh sách của ứng dụng.</translation>
        </message>
        <message>
            <source>The shop gave no reason.</source>
            <translation>Cửa hàng không nêu lý do.</translation>
        </message>
        <message>
            <source>In the shop's own words: “%1”</source>
            <translation>Nguyên văn của cửa hàng: “%1”</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Restore</name>
        <message>
            <source>Keep history for</source>
            <translation>Giữ lịch sử trong</translation>
        </message>
        <message>
            <source>Days for listings, prices and stock</source>
            <translation>Số ngày cho tin bán, giá và tồn kho</translation>
        </message>
        <message>
            <source>Days for orders and returns</source>
            <translation>Số ngày cho đơn hàng và trả hàng</translation>
        </message>
        <message>
            <source>Restore from history</source>
            <translation>Khôi phục từ lịch sử</translation>
        </message>
        <message>
            <source>As it was at, e.g. 2026-11-01T10:00</source>
            <translation>Như tại thời điểm, ví dụ 2026-11-01T10:00</translation>
        </message>
        <message>
            <source>Fields: title, description, price</source>
            <translation>Trường: title, description, price</translation>
        </message>
        <message>
            <source>Only the prices of these SKUs, by their ids</source>
            <translation>Chỉ giá của các SKU này, theo id</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>Bộ thay đổi</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Returns</name>
        <message>
            <source>Approve return</source>
            <translation>Duyệt trả hàng</translation>
        </message>
        <message>
            <source>The buyer keeps the item</source>
            <translation>Người mua giữ lại hàng</translation>
        </message>
        <message>
            <source>Partial refund</source>
            <translation>Hoàn tiền một phần</translation>
        </message>
        <message>
            <source>Reject return</source>
            <translation>Từ chối trả hàng</translation>
        </message>
        <message>
            <source>Reason key of the shop</source>
            <translation>Mã lý do của cửa hàng</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Bình luận</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Stock</name>
        <message>
            <source>Set stock</source>
            <translation>Đặt tồn kho</translation>
        </message>
        <message>
            <source>Quantity, or a difference such as -2</source>
            <translation>Số lượng, hoặc chênh lệch như -2</translation>
        </message>
        <message>
            <source>Warehouse, when a SKU is named</source>
            <translation>Kho, khi nêu một SKU</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>Bộ thay đổi</translation>
        </message>
        <message>
            <source>Set cost, floor and tags</source>
            <translation>Đặt giá vốn, giá sàn và thẻ</translation>
        </message>
        <message>
            <source>Unit cost, or a share of the price such as 60%</source>
            <translation>Giá vốn, hoặc tỷ lệ của giá như 60%</translation>
        </message>
        <message>
            <source>Price floor, or a share of the price</source>
            <translation>Giá sàn, hoặc tỷ lệ của giá</translation>
        </message>
        <message>
            <source>Tags to add, or to remove with a minus</source>
            <translation>Thẻ cần thêm, hoặc gỡ bằng dấu trừ</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Sync</name>
        <message>
            <source>Synchronise now</source>
            <translation>Đồng bộ ngay</translation>
        </message>
        <message>
            <source>Pause this work</source>
            <translation>Tạm dừng tác vụ này</translation>
        </message>
        <message>
            <source>Resume this work</source>
            <translation>Tiếp tục tác vụ này</translation>
        </message>
        <message>
            <source>Stop this work for now</source>
            <translation>Dừng tác vụ này lúc này</translation>
        </message>
        <message>
            <source>Choose how the network is used</source>
            <translation>Chọn cách dùng mạng</translation>
        </message>
        <message>
            <source>Network: online reads by itself, metered only sends, offline does neither</source>
            <translation>Mạng: online tự đọc, metered chỉ gửi, offline không đọc không gửi</translation>
        </message>
        <message>
            <source>Ask again for what was not understood</source>
            <translation>Hỏi lại những gì không hiểu được</translation>
        </message>
        <message>
            <source>Work: outbox, erp, or a resource with its shop (orders/&lt;shop id&gt;)</source>
            <translation>Tác vụ: outbox, erp, hoặc tài nguyên kèm cửa hàng (orders/&lt;shop id&gt;)</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Tasks</name>
        <message>
            <source>What is to be done</source>
            <translation>Việc cần làm</translation>
        </message>
        <message>
            <source>Who does it; empty: whoever comes first</source>
            <translation>Ai làm; trống: ai đến trước</translation>
        </message>
        <message>
            <source>By when: 2d, or 2026-12-01 14:00</source>
            <translation>Hạn chót: 2d, hoặc 2026-12-01 14:00</translation>
        </message>
        <message>
            <source>Playbook run it belongs to</source>
            <translation>Lượt chạy cẩm nang mà nó thuộc về</translation>
        </message>
        <message>
            <source>Add a task</source>
            <translation>Thêm công việc</translation>
        </message>
        <message>
            <source>Mark a task as done</source>
            <translation>Đánh dấu công việc là xong</translation>
        </message>
        <message>
            <source>Drop a task</source>
            <translation>Hủy công việc</translation>
        </message>
        <message>
            <source>Reopen a task</source>
            <translation>Mở lại công việc</translation>
        </message>
        <message>
            <source>Give a task to somebody</source>
            <translation>Giao công việc cho ai đó</translation>
        </message>
        <message>
            <source>Set the date of a task</source>
            <translation>Đặt ngày cho công việc</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Undo</name>
        <message>
            <source>Undo</source>
            <translation>Hoàn tác</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Làm lại</translation>
        </message>
    </context>
    <context>
        <name>quayside::notices::Keeper</name>
        <message>
            <source>Tell people what holds now</source>
            <translation>Báo cho mọi người tình hình hiện tại</translation>
        </message>
    </context>
    <context>
        <name>quayside::notices::Notices</name>
        <message>
            <source>%1 mentioned you on %2</source>
            <translation>%1 đã nhắc đến bạn ở %2</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>button</comment>
            <translation>Mở</translation>
        </message>
        <message>
            <source>%1 gave you a task</source>
            <translation>%1 đã giao cho bạn một công việc</translation>
        </message>
        <message>
            <source>%1 is through with your task</source>
            <translation>%1 đã làm xong công việc của bạn</translation>
        </message>
        <message>
            <source>A task is due</source>
            <translation>Một công việc đến hạn</translation>
        </message>
        <message numerus="yes">
            <source>%n return(s) lapse within four hours</source>
            <translation>
                <numerusform>%n yêu cầu trả hàng hết hạn trong bốn giờ</numerusform>
            </translation>
        </message>
        <message>
            <source>Return %1 lapses within four hours</source>
            <translation>Trả hàng %1 hết hạn trong bốn giờ</translation>
        </message>
        <message>
            <source>Work the queue</source>
            <translation>Xử lý hàng đợi</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) must leave within four hours</source>
            <translation>
                <numerusform>%n đơn hàng phải gửi đi trong bốn giờ</numerusform>
            </translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Hiện các mục</translation>
        </message>
        <message>
            <source>“%1” waits for your word</source>
            <translation>“%1” chờ ý kiến của bạn</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>Đọc</translation>
        </message>
        <message>
            <source>“%1” was approved</source>
            <translation>“%1” đã được duyệt</translation>
        </message>
        <message>
            <source>“%1” was sent back</source>
            <translation>“%1” đã bị trả lại</translation>
        </message>
        <message>
            <source>The shop refused something of “%1”</source>
            <translation>Cửa hàng không nhận một phần của “%1”</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Hiện</translation>
        </message>
        <message numerus="yes">
            <source>The shop refused %n change(s)</source>
            <translation>
                <numerusform>Cửa hàng không nhận %n thay đổi</numerusform>
            </translation>
        </message>
        <message>
            <source>The shop refused a change to %1</source>
            <translation>Cửa hàng không nhận thay đổi của %1</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) were changed in the shop too</source>
            <translation>
                <numerusform>%n trường cũng bị thay đổi ở cửa hàng</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was changed in the shop too</source>
            <translation>%1 cũng bị thay đổi ở cửa hàng</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Giải quyết</translation>
        </message>
        <message numerus="yes">
            <source>%n SKU(s) run low</source>
            <translation>
                <numerusform>%n SKU sắp hết hàng</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 runs low: %2 left</source>
            <translation>%1 sắp hết hàng: còn %2</translation>
        </message>
        <message numerus="yes">
            <source>%n SKU(s) are sold out</source>
            <translation>
                <numerusform>%n SKU đã hết hàng</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is sold out</source>
            <translation>%1 đã hết hàng</translation>
        </message>
        <message>
            <source>“%1” is overdue</source>
            <translation>“%1” đã quá hạn</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Tiếp tục</translation>
        </message>
        <message>
            <source>%1 handed “%2” over to you</source>
            <translation>%1 đã bàn giao “%2” cho bạn</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Xem</translation>
        </message>
        <message>
            <source>%1 is unusual</source>
            <translation>%1 bất thường</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>Nhắc đến</translation>
        </message>
        <message>
            <source>Tasks given to me</source>
            <translation>Công việc giao cho tôi</translation>
        </message>
        <message>
            <source>My tasks that others finished</source>
            <translation>Công việc của tôi do người khác làm xong</translation>
        </message>
        <message>
            <source>Tasks that are due</source>
            <translation>Công việc đến hạn</translation>
        </message>
        <message>
            <source>Returns that are due</source>
            <translation>Trả hàng đến hạn</translation>
        </message>
        <message>
            <source>Orders that must leave</source>
            <translation>Đơn hàng phải gửi đi</translation>
        </message>
        <message>
            <source>Change sets that wait for approval</source>
            <translation>Bộ thay đổi chờ duyệt</translation>
        </message>
        <message>
            <source>Decisions on my change sets</source>
            <translation>Quyết định về bộ thay đổi của tôi</translation>
        </message>
        <message>
            <source>Changes that the shop refused</source>
            <translation>Thay đổi mà cửa hàng không nhận</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Xung đột</translation>
        </message>
        <message>
            <source>SKUs that run low</source>
            <translation>SKU sắp hết hàng</translation>
        </message>
        <message>
            <source>SKUs that are sold out</source>
            <translation>SKU đã hết hàng</translation>
        </message>
        <message>
            <source>Playbooks that are overdue</source>
            <translation>Cẩm nang quá hạn</translation>
        </message>
        <message>
            <source>Playbooks handed over to me</source>
            <translation>Cẩm nang bàn giao cho tôi</translation>
        </message>
        <message>
            <source>Unusual figures</source>
            <translation>Số liệu bất thường</translation>
        </message>
        <message>
            <source>The shop decided on fields that you changed too; its word stands</source>
            <translation>Cửa hàng đã quyết định các trường bạn cũng thay đổi; giá trị của cửa hàng có hiệu lực</translation>
        </message>
        <message>
            <source>%1 was changed in the shop too; the shop's word stands</source>
            <translation>%1 cũng đã thay đổi ở cửa hàng; giá trị của cửa hàng có hiệu lực</translation>
        </message>
        <message>
            <source>Yours is kept in the history.</source>
            <translation>Giá trị của bạn được lưu trong lịch sử.</translation>
        </message>
        <message>
            <source>Conflicts that the shop's word settled</source>
            <translation>Xung đột được giải quyết theo giá trị của cửa hàng</translation>
        </message>
        <message>
            <source>Decisions with a deadline have not left yet: %1</source>
            <translation>Quyết định có thời hạn chưa được gửi đi: %1</translation>
        </message>
        <message>
            <source>The deadline passed before this left: %1</source>
            <translation>Đã quá hạn trước khi mục này được gửi đi: %1</translation>
        </message>
        <message>
            <source>This has not left yet and is due within the hour: %1</source>
            <translation>Mục này chưa gửi đi và đến hạn trong vòng một giờ: %1</translation>
        </message>
        <message>
            <source>Things in the outbox that are late</source>
            <translation>Mục trong hộp thư đi bị trễ</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>Cửa hàng</translation>
        </message>
        <message>
            <source>Since %1.</source>
            <translation>Từ %1.</translation>
        </message>
        <message>
            <source>See what mends it</source>
            <translation>Xem cách khắc phục</translation>
        </message>
        <message>
            <source>%1: the consent has ended</source>
            <translation>%1: đã hết hạn cấp quyền</translation>
        </message>
        <message>
            <source>Nothing is read or sent until it is renewed.</source>
            <translation>Không gì được đọc hay gửi cho đến khi gia hạn.</translation>
        </message>
        <message>
            <source>%1: the consent ends on %2</source>
            <translation>%1: việc cấp quyền hết hạn vào %2</translation>
        </message>
        <message>
            <source>Renew it before, and nothing stops.</source>
            <translation>Gia hạn trước đó thì không gì bị dừng.</translation>
        </message>
        <message>
            <source>%1 refuses access</source>
            <translation>%1 từ chối truy cập</translation>
        </message>
        <message>
            <source>The clocks of this computer and of %1 differ</source>
            <translation>Đồng hồ của máy tính này và của %1 lệch nhau</translation>
        </message>
        <message>
            <source>%1: many calls fail</source>
            <translation>%1: nhiều lệnh gọi thất bại</translation>
        </message>
        <message>
            <source>%1 cannot be synchronised</source>
            <translation>Không đồng bộ được %1</translation>
        </message>
        <message>
            <source>%1 has not answered for a while</source>
            <translation>%1 đã không trả lời một lúc</translation>
        </message>
        <message>
            <source>Connections that fail</source>
            <translation>Kết nối bị lỗi</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Activity</name>
        <message>
            <source>Filter: person:Dewi command:listings.edit at:&lt;7d</source>
            <translation>Bộ lọc: person:Dewi command:listings.edit at:&lt;7d</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Khi</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ai</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Việc gì</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Bản ghi</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Trước</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Sau</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>Số</translation>
        </message>
        <message>
            <source>Nothing has been done yet</source>
            <translation>Chưa có việc nào được làm</translation>
        </message>
        <message>
            <source>Every act of a person or of the program is written here, and stays.</source>
            <translation>Mọi thao tác của người dùng hay chương trình đều được ghi ở đây và còn mãi.</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Hoạt động</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Lịch sử</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ActivityPanel</name>
        <message>
            <source>Open the record</source>
            <translation>Mở bản ghi</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Khi</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ai</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Việc gì</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Bản ghi</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Trước</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Sau</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Number in the ledger</source>
            <translation>Số trong sổ nhật ký</translation>
        </message>
        <message>
            <source>The chosen event</source>
            <translation>Sự kiện đã chọn</translation>
        </message>
        <message>
            <source>Choose an event to read it whole.</source>
            <translation>Chọn một sự kiện để đọc toàn bộ.</translation>
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
            <translation>Đang chờ</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Người tạo</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Dòng</translation>
        </message>
        <message>
            <source>Nothing waits for your word</source>
            <translation>Không có gì chờ ý kiến của bạn</translation>
        </message>
        <message>
            <source>Change sets that somebody submits stand here.</source>
            <translation>Các bộ thay đổi được gửi duyệt sẽ nằm ở đây.</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Tin bán</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Trường</translation>
        </message>
        <message>
            <source>Old</source>
            <translation>Cũ</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Mới</translation>
        </message>
        <message>
            <source>Effect %</source>
            <translation>Tác động %</translation>
        </message>
        <message>
            <source>Margin %</source>
            <translation>Biên LN %</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>No rows</source>
            <translation>Không có dòng</translation>
        </message>
        <message>
            <source>Every row of this set was withdrawn or sent back.</source>
            <translation>Mọi dòng của bộ này đã được rút lại hoặc bị trả lại.</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Phê duyệt</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>Quyết định</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ApprovalsPanel</name>
        <message>
            <source>Effect</source>
            <translation>Tác động</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Kiểm tra</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>Chính sách</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Ý kiến đã nêu</translation>
        </message>
        <message>
            <source>Reason or comment</source>
            <translation>Lý do hoặc bình luận</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Bình luận</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Từ chối</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Duyệt</translation>
        </message>
        <message>
            <source>submitted %1</source>
            <translation>gửi duyệt %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n dòng</numerusform>
            </translation>
        </message>
        <message>
            <source>fingerprint %1</source>
            <translation>dấu vân %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n lỗi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n cảnh báo</numerusform>
            </translation>
        </message>
        <message>
            <source>Checks: %1</source>
            <translation>Kiểm tra: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n price(s) in %1</source>
            <translation>
                <numerusform>%n giá bằng %1</numerusform>
            </translation>
        </message>
        <message>
            <source>, margin %1 → %2</source>
            <translation>, biên lợi nhuận %1 → %2</translation>
        </message>
        <message>
            <source>, %1 a week at the same sales</source>
            <translation>, %1 mỗi tuần với doanh số như cũ</translation>
        </message>
        <message>
            <source>No policy asks for anybody's word.</source>
            <translation>Không chính sách nào đòi hỏi ý kiến của ai.</translation>
        </message>
        <message>
            <source>%1 (%2): still needed</source>
            <translation>%1 (%2): còn cần</translation>
        </message>
        <message>
            <source>%1 (%2): given</source>
            <translation>%1 (%2): đã có</translation>
        </message>
        <message>
            <source>%1 approved</source>
            <translation>%1 đã duyệt</translation>
        </message>
        <message>
            <source>%1 rejected</source>
            <translation>%1 đã từ chối</translation>
        </message>
        <message>
            <source> (does not count for what it holds now)</source>
            <translation> (không tính cho nội dung hiện tại)</translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>Đang đọc.</translation>
        </message>
        <message>
            <source>You wrote it. Somebody else has to agree.</source>
            <translation>Bạn đã viết nó. Cần người khác đồng ý.</translation>
        </message>
        <message>
            <source>Approve %1 of %2</source>
            <translation>Duyệt %1 trên %2</translation>
        </message>
        <message>
            <source>Reject %1 of %2</source>
            <translation>Từ chối %1 trên %2</translation>
        </message>
        <message>
            <source>Type the comment first.</source>
            <translation>Hãy nhập bình luận trước.</translation>
        </message>
        <message>
            <source>Why is it rejected?</source>
            <translation>Vì sao từ chối?</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::BulkEdit</name>
        <message>
            <source>Add to change set</source>
            <translation>Thêm vào bộ thay đổi</translation>
        </message>
        <message>
            <source>-5%  +2  11.99</source>
            <translation>-5%  +2  11.99</translation>
        </message>
        <message>
            <source>New price: an amount, a difference or a percentage</source>
            <translation>Giá mới: số tiền, mức chênh lệch hoặc phần trăm</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>Đuôi giá</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>giữ nguyên</translation>
        </message>
        <message>
            <source>.99 / 900</source>
            <translation>.99 / 900</translation>
        </message>
        <message>
            <source>step</source>
            <translation>bước</translation>
        </message>
        <message>
            <source>Round to a step</source>
            <translation>Làm tròn theo bước</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Bỏ</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Giá</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Làm tròn</translation>
        </message>
        <message>
            <source>Not a price rule</source>
            <translation>Không phải quy tắc giá</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) in sight below the floor</source>
            <translation>
                <numerusform>%n dòng đang thấy dưới giá sàn</numerusform>
            </translation>
        </message>
        <message>
            <source>Type the new price first, such as -5%.</source>
            <translation>Hãy nhập giá mới trước, như -5%.</translation>
        </message>
        <message>
            <source>It is not a price rule. Examples: 11.99, -5%, +2, x1.1.</source>
            <translation>Đây không phải quy tắc giá. Ví dụ: 11.99, -5%, +2, x1.1.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::CasePage</name>
        <message>
            <source>What comes back</source>
            <translation>Hàng được trả lại</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Hoàn tiền</translation>
        </message>
        <message>
            <source>What happened here</source>
            <translation>Những gì đã diễn ra ở đây</translation>
        </message>
        <message>
            <source>return and refund</source>
            <translation>trả hàng và hoàn tiền</translation>
        </message>
        <message>
            <source>replacement</source>
            <translation>đổi hàng</translation>
        </message>
        <message>
            <source>refund without return</source>
            <translation>hoàn tiền không trả hàng</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Return %1, %2</source>
            <translation>Trả hàng %1, %2</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Đơn hàng %1</translation>
        </message>
        <message>
            <source>ends %1</source>
            <translation>kết thúc %1</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Mặt hàng</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>Phí vận chuyển</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Thuế</translation>
        </message>
        <message>
            <source>Refund to buyer</source>
            <translation>Hoàn tiền cho người mua</translation>
        </message>
        <message numerus="yes">
            <source>%n more open case(s) with this SKU and reason</source>
            <translation>
                <numerusform>Thêm %n vụ việc đang mở có cùng SKU và lý do</numerusform>
            </translation>
        </message>
        <message>
            <source>You approved it.</source>
            <translation>Bạn đã duyệt.</translation>
        </message>
        <message>
            <source>You rejected it.</source>
            <translation>Bạn đã từ chối.</translation>
        </message>
        <message>
            <source>%1 It is queued and goes out when you are online; due %2.</source>
            <translation>%1 Đang trong hàng đợi và sẽ gửi khi bạn trực tuyến; đến hạn %2.</translation>
        </message>
        <message>
            <source>%1 It goes out with the next call to the shop.</source>
            <translation>%1 Sẽ gửi trong lần gọi tới cửa hàng tiếp theo.</translation>
        </message>
        <message>
            <source>What the shop recorded</source>
            <translation>Những gì cửa hàng ghi nhận</translation>
        </message>
        <message>
            <source>%1 It was sent; the shop has not said yes or no so far.</source>
            <translation>%1 Đã gửi; cửa hàng chưa trả lời có hay không.</translation>
        </message>
        <message>
            <source>Until then you can still decide otherwise: R rejects it instead.</source>
            <translation>Cho đến lúc đó bạn vẫn có thể quyết định khác: R từ chối.</translation>
        </message>
        <message>
            <source>Until then you can still decide otherwise: A approves it instead.</source>
            <translation>Cho đến lúc đó bạn vẫn có thể quyết định khác: A duyệt.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Catalog</name>
        <message>
            <source>Field, value or words: status:live market:GB price:&gt;20 changed:&lt;7d</source>
            <translation>Trường, giá trị hoặc từ: status:live market:GB price:&gt;20 changed:&lt;7d</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Tin bán</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Thị trường</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Giá</translation>
        </message>
        <message>
            <source>Margin %</source>
            <translation>Biên LN %</translation>
        </message>
        <message>
            <source>Avail.</source>
            <translation>Khả dụng</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Đổi lúc</translation>
        </message>
        <message>
            <source>Barcode</source>
            <translation>Mã vạch</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Cửa hàng</translation>
        </message>
        <message>
            <source>Nothing synchronised yet</source>
            <translation>Chưa đồng bộ gì</translation>
        </message>
        <message>
            <source>Listings, prices and stock come from the shop with the first synchronisation.</source>
            <translation>Tin bán, giá và tồn kho từ cửa hàng sẽ có sau lần đồng bộ đầu tiên.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Đồng bộ ngay</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>Danh mục</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Làm việc</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::CatalogPanel</name>
        <message>
            <source>Some of the rows</source>
            <translation>Một số dòng</translation>
        </message>
        <message>
            <source>Not a price. Examples: 11.99, -5%, +2.</source>
            <translation>Không phải giá. Ví dụ: 11.99, -5%, +2.</translation>
        </message>
        <message>
            <source>%1 is not possible in %2: above zero, and no finer than the currency.</source>
            <translation>Không thể dùng %1 cho %2: phải lớn hơn không và không nhỏ hơn đơn vị của tiền tệ.</translation>
        </message>
        <message>
            <source>A whole number up to 99,999.</source>
            <translation>Số nguyên không quá 99,999.</translation>
        </message>
        <message>
            <source>A listing needs a title.</source>
            <translation>Tin bán cần có tiêu đề.</translation>
        </message>
        <message>
            <source>Show the listing</source>
            <translation>Hiện tin bán</translation>
        </message>
        <message>
            <source>Change prices…</source>
            <translation>Đổi giá…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Sao chép</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Dán</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>Điền xuống dưới</translation>
        </message>
        <message>
            <source>%1 (no unit costs yet)</source>
            <comment>a column</comment>
            <translation>%1 (chưa có giá vốn)</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Changes</name>
        <message>
            <source>Change set</source>
            <translation>Bộ thay đổi</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Người tạo</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Dòng</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Đã gửi duyệt</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Bắt đầu lúc</translation>
        </message>
        <message>
            <source>No changes yet</source>
            <translation>Chưa có thay đổi</translation>
        </message>
        <message>
            <source>Edit a price, a title or stock in Catalog: what you change gathers here until you submit it.</source>
            <translation>Chỉnh sửa giá, tiêu đề hoặc tồn kho trong Danh mục: những gì bạn thay đổi được gom ở đây cho đến khi bạn gửi duyệt.</translation>
        </message>
        <message>
            <source>Go to Catalog</source>
            <translation>Đi tới Danh mục</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Tin bán</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Trường</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Trước</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Sau</translation>
        </message>
        <message>
            <source>Effect %</source>
            <translation>Tác động %</translation>
        </message>
        <message>
            <source>Margin %</source>
            <translation>Biên LN %</translation>
        </message>
        <message>
            <source>No change set chosen</source>
            <translation>Chưa chọn bộ thay đổi</translation>
        </message>
        <message>
            <source>Choose one at the side to see its rows.</source>
            <translation>Chọn một bộ ở bên cạnh để xem các dòng của nó.</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Thay đổi</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Lịch sử</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ChangesPanel</name>
        <message>
            <source>Revert</source>
            <translation>Hoàn nguyên</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Rút lại</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Đăng</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>Gửi duyệt</translation>
        </message>
        <message>
            <source>Choose a change set first.</source>
            <translation>Hãy chọn bộ thay đổi trước.</translation>
        </message>
        <message>
            <source>It was submitted already.</source>
            <translation>Nó đã được gửi duyệt rồi.</translation>
        </message>
        <message>
            <source>Somebody has to approve it first: submit it.</source>
            <translation>Cần có người duyệt trước: hãy gửi duyệt.</translation>
        </message>
        <message>
            <source>Only an approved change set can be published.</source>
            <translation>Chỉ đăng được bộ thay đổi đã duyệt.</translation>
        </message>
        <message>
            <source>It is at the shop already; revert it instead.</source>
            <translation>Nó đã ở cửa hàng; hãy hoàn nguyên thay vì rút lại.</translation>
        </message>
        <message>
            <source>Nothing of it has reached the shop.</source>
            <translation>Chưa có phần nào đến cửa hàng.</translation>
        </message>
        <message numerus="yes">
            <source>Withdraw %n row(s)</source>
            <translation>
                <numerusform>Rút lại %n dòng</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Conflicts</name>
        <message>
            <source>Filter: field:price</source>
            <translation>Bộ lọc: field:price</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Bản ghi</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Trường</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>Gốc</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Của tôi</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Của cửa hàng</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Phát hiện</translation>
        </message>
        <message>
            <source>No conflicts</source>
            <translation>Không có xung đột</translation>
        </message>
        <message>
            <source>A conflict stands here when the shop and you changed the same field. Nothing is overwritten until you decide.</source>
            <translation>Xung đột nằm ở đây khi cửa hàng và bạn cùng thay đổi một trường. Không có gì bị ghi đè cho đến khi bạn quyết định.</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Xung đột</translation>
        </message>
        <message>
            <source>The policy for this field: you decide.</source>
            <translation>Chính sách của trường này: bạn quyết định.</translation>
        </message>
        <message>
            <source>The policy for this field: both movements are added up.</source>
            <translation>Chính sách của trường này: cộng cả hai biến động.</translation>
        </message>
        <message>
            <source>The policy for this field: the shop's word stands.</source>
            <translation>Chính sách của trường này: giá trị của cửa hàng có hiệu lực.</translation>
        </message>
        <message>
            <source>The policy for this field: yours is sent.</source>
            <translation>Chính sách của trường này: gửi giá trị của bạn.</translation>
        </message>
        <message>
            <source>A decision fits the state it was taken on, or it has lapsed.</source>
            <translation>Quyết định phải khớp với tình trạng lúc đưa ra, nếu không sẽ mất hiệu lực.</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>Quyết định</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ConflictsPanel</name>
        <message>
            <source>Also settled</source>
            <translation>Cả mục đã xử lý</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>Gốc</translation>
        </message>
        <message>
            <source>when you began</source>
            <translation>khi bạn bắt đầu</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Của tôi</translation>
        </message>
        <message>
            <source>what you decided</source>
            <translation>điều bạn quyết định</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Của cửa hàng</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Giữ của tôi</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Lấy của cửa hàng</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>Giá trị khác</translation>
        </message>
        <message>
            <source>A third value</source>
            <translation>Giá trị thứ ba</translation>
        </message>
        <message>
            <source>Use this value</source>
            <translation>Dùng giá trị này</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>Không có gì cần quyết định</translation>
        </message>
        <message>
            <source>%1 to decide</source>
            <translation>%1 cần quyết định</translation>
        </message>
        <message>
            <source>what the shop has now, found %1</source>
            <translation>hiện có ở cửa hàng, phát hiện %1</translation>
        </message>
        <message>
            <source>It is settled already.</source>
            <translation>Nó đã được xử lý.</translation>
        </message>
        <message>
            <source>Keep mine (%1)</source>
            <translation>Giữ của tôi (%1)</translation>
        </message>
        <message>
            <source>Take theirs (%1)</source>
            <translation>Lấy của cửa hàng (%1)</translation>
        </message>
        <message>
            <source>Type the value first.</source>
            <translation>Hãy nhập giá trị trước.</translation>
        </message>
        <message>
            <source>One value does not fit several conflicts.</source>
            <translation>Một giá trị không dùng được cho nhiều xung đột.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Decide by policy</source>
            <translation>Quyết định theo chính sách</translation>
        </message>
        <message>
            <source>Take the newer</source>
            <translation>Lấy giá trị mới hơn</translation>
        </message>
        <message>
            <source>Decide by policy (%1)</source>
            <translation>Quyết định theo chính sách (%1)</translation>
        </message>
        <message>
            <source>Take the newer (%1)</source>
            <translation>Lấy giá trị mới hơn (%1)</translation>
        </message>
        <message>
            <source>Choose one of its fields, or mark all of them with Space.</source>
            <translation>Chọn một trong các trường, hoặc đánh dấu tất cả bằng phím cách.</translation>
        </message>
        <message>
            <source>Choose a field first.</source>
            <translation>Hãy chọn một trường trước.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::DescriptionBox</name>
        <message>
            <source>Description</source>
            <translation>Mô tả</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Chỉnh sửa</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Lưu</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Edit the description</source>
            <translation>Chỉnh sửa mô tả</translation>
        </message>
        <message>
            <source>Description as HTML</source>
            <translation>Mô tả dạng HTML</translation>
        </message>
        <message>
            <source>The shop's description was not read yet.</source>
            <translation>Mô tả của cửa hàng chưa được đọc.</translation>
        </message>
        <message>
            <source>No description.</source>
            <translation>Không có mô tả.</translation>
        </message>
        <message>
            <source>Not read from the shop yet.</source>
            <translation>Chưa đọc từ cửa hàng.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::DiscussionPanel</name>
        <message>
            <source>Comments and tasks</source>
            <translation>Bình luận và công việc</translation>
        </message>
        <message>
            <source>Comment; @ and a name tells that person</source>
            <translation>Bình luận; @ và tên sẽ báo cho người đó</translation>
        </message>
        <message>
            <source>New comment</source>
            <translation>Bình luận mới</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Bình luận</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>Hãy viết gì đó trước.</translation>
        </message>
        <message>
            <source>Add a task…</source>
            <translation>Thêm công việc…</translation>
        </message>
        <message>
            <source>No record is chosen</source>
            <translation>Chưa chọn bản ghi</translation>
        </message>
        <message>
            <source>Choose a listing, an order, a return or a change set: what was said about it stands here.</source>
            <translation>Chọn một tin bán, đơn hàng, yêu cầu trả hàng hoặc bộ thay đổi: những gì đã trao đổi về nó nằm ở đây.</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Cần làm</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>Bình luận</translation>
        </message>
        <message>
            <source>Nobody has written anything about it yet.</source>
            <translation>Chưa ai viết gì về nó.</translation>
        </message>
        <message>
            <source>anybody</source>
            <translation>bất kỳ ai</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>trước %1</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>quá hạn</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>đã hủy</translation>
        </message>
        <message>
            <source>Withdraw this comment</source>
            <translation>Rút lại bình luận này</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>đã rút lại</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>Trao đổi</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::DraftsBox</name>
        <message>
            <source>Show texts shortened</source>
            <translation>Hiện văn bản rút gọn</translation>
        </message>
        <message>
            <source>Show whole texts</source>
            <translation>Hiện toàn bộ văn bản</translation>
        </message>
        <message>
            <source>Draft in the shop</source>
            <translation>Bản nháp trong cửa hàng</translation>
        </message>
        <message>
            <source>Version under review</source>
            <translation>Phiên bản đang được xem xét</translation>
        </message>
        <message>
            <source>The shop keeps a draft that was not read yet.</source>
            <translation>Cửa hàng giữ một bản nháp chưa được đọc.</translation>
        </message>
        <message>
            <source>The platform reviews a version that was not read yet.</source>
            <translation>Nền tảng đang xem xét một phiên bản chưa được đọc.</translation>
        </message>
        <message>
            <source>The draft says the same as the listing.</source>
            <translation>Bản nháp giống với tin bán.</translation>
        </message>
        <message>
            <source>The version under review says the same as the listing.</source>
            <translation>Phiên bản đang được xem xét giống với tin bán.</translation>
        </message>
        <message>
            <source>This page shows the live version. Buyers do not see the draft.</source>
            <translation>Trang này hiện phiên bản đang bán. Người mua không thấy bản nháp.</translation>
        </message>
        <message>
            <source>This page shows the live version, which stays until the review ends.</source>
            <translation>Trang này hiện phiên bản đang bán, giữ nguyên cho đến khi xem xét xong.</translation>
        </message>
        <message>
            <source>This page shows the current version. Buyers do not see the draft.</source>
            <translation>Trang này hiện phiên bản hiện tại. Người mua không thấy bản nháp.</translation>
        </message>
        <message>
            <source>This page shows the current version, which stays until the review ends.</source>
            <translation>Trang này hiện phiên bản hiện tại, giữ nguyên cho đến khi xem xét xong.</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>Đang bán</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Hiện tại</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Bản nháp</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>Đang xét duyệt</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>field · variant</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, others</source>
            <comment>as many pictures as before, but others</comment>
            <translation>%1, ảnh khác</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>field, version</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Not there</source>
            <translation>Không có</translation>
        </message>
        <message>
            <source>There</source>
            <translation>Có</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::EditedNote</name>
        <message>
            <source>was %1</source>
            <translation>trước là %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::EventsBox</name>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Hiện tất cả %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Người mua</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Cửa hàng</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>Nền tảng</translation>
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
            <translation>Tài chính</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Đồng bộ ngay</translation>
        </message>
        <message>
            <source>Filter: status:paid market:GB at:&lt;30d settlement:&gt;500</source>
            <translation>Bộ lọc: status:paid market:GB at:&lt;30d settlement:&gt;500</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Ngày</translation>
        </message>
        <message>
            <source>Payment state</source>
            <translation>Tình trạng thanh toán</translation>
        </message>
        <message>
            <source>Revenue</source>
            <translation>Doanh thu</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Phí</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>Phí vận chuyển</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>Điều chỉnh</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Đã quyết toán</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Số dòng</translation>
        </message>
        <message>
            <source>Not explained</source>
            <translation>Chưa giải thích</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Khoản thanh toán</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Bảng kê</translation>
        </message>
        <message>
            <source>No statements yet</source>
            <translation>Chưa có bảng kê</translation>
        </message>
        <message>
            <source>Every night the shop settles what became due. Its statements come with the next synchronisation.</source>
            <translation>Mỗi đêm cửa hàng quyết toán những khoản đến hạn. Bảng kê sẽ có sau lần đồng bộ tới.</translation>
        </message>
        <message>
            <source>Filter this statement: type:ORDER order:5764* fees:&lt;-5</source>
            <translation>Lọc bảng kê này: type:ORDER order:5764* fees:&lt;-5</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Đơn hàng</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Đã hoàn</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Thực nhận</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>Ngày đặt</translation>
        </message>
        <message>
            <source>Its transactions are not here yet</source>
            <translation>Chưa có giao dịch của bảng kê này ở đây</translation>
        </message>
        <message>
            <source>They are read statement by statement, and come with the next synchronisation.</source>
            <translation>Giao dịch được đọc theo từng bảng kê, và sẽ có sau lần đồng bộ tới.</translation>
        </message>
        <message>
            <source>Filter: status:processing amount:&gt;1000</source>
            <translation>Bộ lọc: status:processing amount:&gt;1000</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Số tiền</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Ngày tạo</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Ngày trả</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Bảng kê</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Tài khoản</translation>
        </message>
        <message>
            <source>Nothing was paid out yet</source>
            <translation>Chưa có khoản nào được chi trả</translation>
        </message>
        <message>
            <source>A payment takes one statement or several to the bank. Payments come with the next synchronisation.</source>
            <translation>Một khoản thanh toán đưa một hoặc nhiều bảng kê tới ngân hàng. Các khoản thanh toán sẽ có sau lần đồng bộ tới.</translation>
        </message>
        <message>
            <source>Filter: status:done type:WITHDRAW</source>
            <translation>Bộ lọc: status:done type:WITHDRAW</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>Lần rút tiền</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>No withdrawals</source>
            <translation>Không có lần rút tiền nào</translation>
        </message>
        <message>
            <source>Only some markets have a balance that money is taken out of. Where there is one, its movements stand here.</source>
            <translation>Chỉ một số thị trường có số dư để rút tiền. Nơi nào có, các biến động của nó nằm ở đây.</translation>
        </message>
        <message>
            <source>Filter: market:GB order:5764* settlement:&gt;50</source>
            <translation>Bộ lọc: market:GB order:5764* settlement:&gt;50</translation>
        </message>
        <message>
            <source>Why not yet</source>
            <translation>Vì sao chưa</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Dự kiến</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Đã giao</translation>
        </message>
        <message>
            <source>Everything is settled</source>
            <translation>Mọi thứ đã quyết toán</translation>
        </message>
        <message>
            <source>An order that is paid and in no statement yet stands here, with what the shop expects of it.</source>
            <translation>Đơn hàng đã thanh toán mà chưa có trong bảng kê nào nằm ở đây, kèm số tiền cửa hàng dự kiến từ đơn đó.</translation>
        </message>
        <message>
            <source>Items before discounts</source>
            <translation>Hàng trước giảm giá</translation>
        </message>
        <message>
            <source>Our discount</source>
            <translation>Giảm giá của cửa hàng</translation>
        </message>
        <message>
            <source>Refunded items</source>
            <translation>Hàng đã hoàn tiền</translation>
        </message>
        <message>
            <source>Our discount on refunded items</source>
            <translation>Giảm giá của cửa hàng trên hàng đã hoàn tiền</translation>
        </message>
        <message>
            <source>Platform commission</source>
            <translation>Hoa hồng nền tảng</translation>
        </message>
        <message>
            <source>Affiliate commission</source>
            <translation>Hoa hồng tiếp thị liên kết</translation>
        </message>
        <message>
            <source>Transaction fee</source>
            <translation>Phí giao dịch</translation>
        </message>
        <message>
            <source>Referral fee</source>
            <translation>Phí giới thiệu</translation>
        </message>
        <message>
            <source>Seller growth fee</source>
            <translation>Phí phát triển người bán</translation>
        </message>
        <message>
            <source>Advertising fee</source>
            <translation>Phí quảng cáo</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>Thuế GTGT</translation>
        </message>
        <message>
            <source>Shipping as the carrier charged it</source>
            <translation>Phí vận chuyển theo đơn vị vận chuyển tính</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>Quyết định</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::FinancePanel</name>
        <message>
            <source>What is shown of the money</source>
            <translation>Nội dung tài chính hiển thị</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Bảng kê</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Khoản thanh toán</translation>
        </message>
        <message>
            <source>Withdrawals</source>
            <translation>Lần rút tiền</translation>
        </message>
        <message>
            <source>Not settled yet</source>
            <translation>Chưa quyết toán</translation>
        </message>
        <message>
            <source>What does not add up</source>
            <translation>Những gì không khớp</translation>
        </message>
        <message>
            <source>Statements that their transactions do not explain to the last cent</source>
            <translation>Bảng kê mà các giao dịch không giải thích được đến từng xu</translation>
        </message>
        <message>
            <source>Your role does not see the money</source>
            <translation>Vai trò của bạn không xem được tiền</translation>
        </message>
        <message>
            <source>Expected, not settled yet: %1</source>
            <translation>Dự kiến, chưa quyết toán: %1</translation>
        </message>
        <message>
            <source>Settled, on its way to the bank: %1</source>
            <translation>Đã quyết toán, đang chuyển tới ngân hàng: %1</translation>
        </message>
        <message>
            <source>Did not reach the bank: %1</source>
            <translation>Không tới ngân hàng: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::GoodsName</name>
        <message>
            <source>%1 is not among the listings here</source>
            <translation>%1 không có trong các tin bán ở đây</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Tin bán</translation>
        </message>
        <message>
            <source>Open the listing of %1</source>
            <translation>Mở tin bán của %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::History</name>
        <message>
            <source>History</source>
            <translation>Lịch sử</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Lịch sử</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::HistoryPanel</name>
        <message>
            <source>History</source>
            <translation>Lịch sử</translation>
        </message>
        <message>
            <source>No record is chosen</source>
            <translation>Chưa chọn bản ghi</translation>
        </message>
        <message>
            <source>Choose a listing, an order or a return: every version the shop had of it and what was done here stands here.</source>
            <translation>Chọn tin bán, đơn hàng hoặc trả hàng: mọi phiên bản cửa hàng từng có và những gì đã làm tại đây sẽ hiện ở đây.</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Tính đến</translation>
        </message>
        <message>
            <source>Shows the record as it was at this moment (D)</source>
            <translation>Hiện bản ghi như tại thời điểm này (D)</translation>
        </message>
        <message>
            <source>A week ago</source>
            <translation>Một tuần trước</translation>
        </message>
        <message>
            <source>A month ago</source>
            <translation>Một tháng trước</translation>
        </message>
        <message>
            <source>Versions and acts</source>
            <translation>Phiên bản và thao tác</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Khi</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Việc gì</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Ai</translation>
        </message>
        <message>
            <source>Every field</source>
            <translation>Mọi trường</translation>
        </message>
        <message>
            <source>Fields side by side</source>
            <translation>Các trường cạnh nhau</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Trường</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Khi đó</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Bây giờ</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Khôi phục</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Đơn hàng %1</translation>
        </message>
        <message>
            <source>Return %1</source>
            <translation>Trả hàng %1</translation>
        </message>
        <message>
            <source>As the buyer saw it:</source>
            <translation>Như người mua đã thấy:</translation>
        </message>
        <message>
            <source>%1, and %2 more</source>
            <comment>fields</comment>
            <translation>%1, và %2 trường nữa</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>Cửa hàng</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>%1, seen here %2</source>
            <translation>%1, thấy ở đây %2</translation>
        </message>
        <message>
            <source>Nothing changed since it was first read.</source>
            <translation>Không có gì thay đổi từ lần đọc đầu tiên.</translation>
        </message>
        <message>
            <source>Choose a moment, or two with Shift; or a date.</source>
            <translation>Chọn một thời điểm, hoặc hai với Shift; hoặc một ngày.</translation>
        </message>
        <message>
            <source>The shop's record did not change in between.</source>
            <translation>Bản ghi của cửa hàng không thay đổi trong khoảng đó.</translation>
        </message>
        <message>
            <source>What changed in between</source>
            <translation>Những gì thay đổi trong khoảng đó</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Restore %1 fields</source>
            <translation>Khôi phục %1 trường</translation>
        </message>
        <message>
            <source>Restore this field</source>
            <translation>Khôi phục trường này</translation>
        </message>
        <message>
            <source>Choose a title, a description or a price that differs.</source>
            <translation>Chọn tiêu đề, mô tả hoặc giá có khác biệt.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::HistoryView</name>
        <message>
            <source>Live</source>
            <translation>Đang bán</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>Đã hủy kích hoạt</translation>
        </message>
        <message>
            <source>Description rewritten</source>
            <translation>Đã viết lại mô tả</translation>
        </message>
        <message>
            <source>%1 set to %2</source>
            <translation>%1 đặt thành %2</translation>
        </message>
        <message>
            <source>%1 %2 removed</source>
            <translation>Đã gỡ %1 %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Nothing was done to it here yet.</source>
            <translation>Chưa có gì được làm với nó ở đây.</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>Hiện tất cả %n</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Versions: compare and restore…</source>
            <translation>Phiên bản: so sánh và khôi phục…</translation>
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
            <translation>Đơn hàng</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Số lượng</translation>
        </message>
        <message>
            <source>Average order</source>
            <translation>Giá trị đơn TB</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>Trả hàng</translation>
        </message>
        <message>
            <source>Return rate</source>
            <translation>Tỷ lệ trả hàng</translation>
        </message>
        <message>
            <source>Refunds</source>
            <translation>Hoàn tiền</translation>
        </message>
        <message>
            <source>Stock cover</source>
            <translation>Số ngày đủ hàng</translation>
        </message>
        <message>
            <source>Outbox age</source>
            <translation>Thời gian chờ gửi</translation>
        </message>
        <message>
            <source>Approval time</source>
            <translation>Thời gian duyệt</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days</comment>
            <translation>%1 ngày</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 giờ</translation>
        </message>
        <message>
            <source>%1 pt</source>
            <comment>percentage points</comment>
            <translation>%1 điểm</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 đến %2</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>Phân tích</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>Quyết định</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::InsightsPanel</name>
        <message>
            <source>What is shown</source>
            <translation>Nội dung hiển thị</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Kỳ</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 ngày qua</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 ngày qua</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>90 ngày qua</translation>
        </message>
        <message>
            <source>Last 52 weeks</source>
            <translation>52 tuần qua</translation>
        </message>
        <message>
            <source>Last 2 years</source>
            <translation>2 năm qua</translation>
        </message>
        <message>
            <source>One point is</source>
            <translation>Mỗi điểm là</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>Theo ngày</translation>
        </message>
        <message>
            <source>By week</source>
            <translation>Theo tuần</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>Theo tháng</translation>
        </message>
        <message>
            <source>Told apart by</source>
            <translation>Phân theo</translation>
        </message>
        <message>
            <source>With period before</source>
            <translation>So với kỳ trước</translation>
        </message>
        <message>
            <source>By market</source>
            <translation>Theo thị trường</translation>
        </message>
        <message>
            <source>By shop</source>
            <translation>Theo cửa hàng</translation>
        </message>
        <message>
            <source>By category</source>
            <translation>Theo ngành hàng</translation>
        </message>
        <message>
            <source>By return reason</source>
            <translation>Theo lý do trả hàng</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Tiền tệ</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Thị trường</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Cửa hàng</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Ngành hàng</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Tin bán</translation>
        </message>
        <message>
            <source>All listings</source>
            <translation>Tất cả tin bán</translation>
        </message>
        <message>
            <source>Days begin at midnight in</source>
            <translation>Ngày bắt đầu lúc nửa đêm tại</translation>
        </message>
        <message>
            <source>Set target…</source>
            <translation>Đặt mục tiêu…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Xuất…</translation>
        </message>
        <message>
            <source>All markets</source>
            <translation>Tất cả thị trường</translation>
        </message>
        <message>
            <source>All shops</source>
            <translation>Tất cả cửa hàng</translation>
        </message>
        <message>
            <source>All categories</source>
            <translation>Tất cả ngành hàng</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Số liệu</translation>
        </message>
        <message>
            <source>The chart as a table</source>
            <translation>Biểu đồ dạng bảng</translation>
        </message>
        <message>
            <source>Show records</source>
            <translation>Hiện bản ghi</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Khác</translation>
        </message>
        <message>
            <source>No reason given</source>
            <translation>Không nêu lý do</translation>
        </message>
        <message>
            <source>No category</source>
            <translation>Không có ngành hàng</translation>
        </message>
        <message>
            <source>Figures as of %1, days in %2, amounts in %3</source>
            <translation>Số liệu tính đến %1, ngày theo %2, số tiền bằng %3</translation>
        </message>
        <message>
            <source>No sales to count yet</source>
            <translation>Chưa có doanh số để tính</translation>
        </message>
        <message>
            <source>Figures come with the first synchronised orders.</source>
            <translation>Số liệu sẽ có cùng các đơn hàng được đồng bộ đầu tiên.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Đồng bộ ngay</translation>
        </message>
        <message>
            <source>Returns are not told apart by category or listing</source>
            <translation>Trả hàng không phân theo ngành hàng hay tin bán được</translation>
        </message>
        <message>
            <source>A case names its order. Look at returns by market, shop or reason.</source>
            <translation>Vụ việc chỉ nêu đơn hàng của nó. Hãy xem trả hàng theo thị trường, cửa hàng hoặc lý do.</translation>
        </message>
        <message>
            <source>Show all categories and listings</source>
            <translation>Hiện tất cả ngành hàng và tin bán</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>giới hạn %1</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>mục tiêu %1</translation>
        </message>
        <message>
            <source>%1 by day</source>
            <translation>%1 theo ngày</translation>
        </message>
        <message>
            <source>%1 by week</source>
            <translation>%1 theo tuần</translation>
        </message>
        <message>
            <source>%1 by month</source>
            <translation>%1 theo tháng</translation>
        </message>
        <message>
            <source>This period</source>
            <translation>Kỳ này</translation>
        </message>
        <message>
            <source>Period before</source>
            <translation>Kỳ trước</translation>
        </message>
        <message>
            <source>Limit %1</source>
            <translation>Giới hạn %1</translation>
        </message>
        <message>
            <source>Target %1</source>
            <translation>Mục tiêu %1</translation>
        </message>
        <message>
            <source>Above expected %1</source>
            <translation>Cao hơn dự kiến %1</translation>
        </message>
        <message>
            <source>Below expected %1</source>
            <translation>Thấp hơn dự kiến %1</translation>
        </message>
        <message>
            <source>Day, %1</source>
            <translation>Ngày, %1</translation>
        </message>
        <message>
            <source>Week, %1</source>
            <translation>Tuần, %1</translation>
        </message>
        <message>
            <source>Month, %1</source>
            <translation>Tháng, %1</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Trước</translation>
        </message>
        <message>
            <source>Change, %</source>
            <translation>Thay đổi, %</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Choose a point: click, drag, or arrow keys. T goes to the table.</source>
            <translation>Chọn một điểm: nhấp, kéo hoặc dùng phím mũi tên. T chuyển tới bảng.</translation>
        </message>
        <message numerus="yes">
            <source>%1 to %2, %n point(s): %3</source>
            <translation>
                <numerusform>%1 đến %2, %n điểm: %3</numerusform>
            </translation>
        </message>
        <message>
            <source>Export what is shown</source>
            <translation>Xuất nội dung hiển thị</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Hình ảnh (*.png)</translation>
        </message>
        <message>
            <source>Drawing (*.svg)</source>
            <translation>Bản vẽ (*.svg)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Bảng (*.csv)</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>growth</comment>
            <translation>Thay đổi</translation>
        </message>
        <message>
            <source>Whose figures are shown</source>
            <translation>Hiển thị số liệu của ai</translation>
        </message>
        <message>
            <source>What we count</source>
            <translation>Những gì chúng ta đếm</translation>
        </message>
        <message>
            <source>What TikTok Shop counts</source>
            <translation>Những gì TikTok Shop đếm</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Inventory</name>
        <message>
            <source>Filter: cause:too_high warehouse:Main difference:&lt;0</source>
            <translation>Bộ lọc: cause:too_high warehouse:Main difference:&lt;0</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Sản phẩm</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Warehouse</source>
            <translation>Kho</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>Tồn thực tế</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>Đã giữ</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Khả dụng</translation>
        </message>
        <message>
            <source>Incoming</source>
            <translation>Sắp về</translation>
        </message>
        <message>
            <source>Not in ERP</source>
            <translation>Chưa vào ERP</translation>
        </message>
        <message>
            <source>Buffer</source>
            <translation>Dự phòng</translation>
        </message>
        <message>
            <source>To offer</source>
            <translation>Nên bán</translation>
        </message>
        <message>
            <source>In shop</source>
            <translation>Cửa hàng</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Chênh lệch</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Nguyên nhân</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Biến thể</translation>
        </message>
        <message>
            <source>Low at</source>
            <translation>Mức báo</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Thị trường</translation>
        </message>
        <message>
            <source>No stock yet</source>
            <translation>Chưa có tồn kho</translation>
        </message>
        <message>
            <source>Stock arrives with the first synchronisation of a shop.</source>
            <translation>Tồn kho sẽ có sau lần đồng bộ cửa hàng đầu tiên.</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>Tồn kho</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Làm việc</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::InventoryPanel</name>
        <message>
            <source>Set up…</source>
            <translation>Thiết lập…</translation>
        </message>
        <message>
            <source>Synchronise</source>
            <translation>Đồng bộ</translation>
        </message>
        <message>
            <source>Buffer…</source>
            <translation>Dự phòng…</translation>
        </message>
        <message>
            <source>Count…</source>
            <translation>Kiểm đếm…</translation>
        </message>
        <message>
            <source>Send to shop</source>
            <translation>Gửi tới cửa hàng</translation>
        </message>
        <message>
            <source>No ERP is connected; these are the shop's own numbers.</source>
            <translation>Chưa kết nối ERP nào; đây là số liệu của chính cửa hàng.</translation>
        </message>
        <message>
            <source>Reading the ERP…</source>
            <translation>Đang đọc ERP…</translation>
        </message>
        <message>
            <source>ERP as of %1</source>
            <translation>ERP tính đến %1</translation>
        </message>
        <message numerus="yes">
            <source>ERP as of %1, %n problem(s)</source>
            <translation>
                <numerusform>ERP tính đến %1, %n vấn đề</numerusform>
            </translation>
        </message>
        <message>
            <source>ERP as it was last read</source>
            <translation>ERP theo lần đọc gần nhất</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n chênh lệch</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not linked</source>
            <translation>
                <numerusform>%n chưa liên kết</numerusform>
            </translation>
        </message>
        <message>
            <source>It runs.</source>
            <translation>Đang chạy.</translation>
        </message>
        <message>
            <source>%1 is fed by</source>
            <translation>%1 được cấp hàng từ</translation>
        </message>
        <message>
            <source>The price is decided by</source>
            <translation>Bên quyết định giá</translation>
        </message>
        <message>
            <source>The unit cost is decided by</source>
            <translation>Bên quyết định giá vốn</translation>
        </message>
        <message>
            <source>What the shop offers is decided by</source>
            <translation>Bên quyết định số lượng cửa hàng bán</translation>
        </message>
        <message>
            <source>The ERP</source>
            <translation>ERP</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>Cửa hàng</translation>
        </message>
        <message>
            <source>This workspace</source>
            <translation>Không gian làm việc này</translation>
        </message>
        <message>
            <source>Choose a row first.</source>
            <translation>Hãy chọn một dòng trước.</translation>
        </message>
        <message>
            <source>No ERP is connected.</source>
            <translation>Chưa kết nối ERP nào.</translation>
        </message>
        <message>
            <source>Some of the rows</source>
            <translation>Một số dòng</translation>
        </message>
        <message>
            <source>A whole number of pieces, or nothing.</source>
            <translation>Số lượng là số nguyên, hoặc để trống.</translation>
        </message>
        <message>
            <source>A whole number of pieces, or a difference such as -2.</source>
            <translation>Số lượng là số nguyên, hoặc một chênh lệch như -2.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::LibraryModel</name>
        <message>
            <source>Standard procedure</source>
            <translation>Quy trình chuẩn</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checklist</translation>
        </message>
        <message>
            <source>Runbook</source>
            <translation>Sổ tay vận hành</translation>
        </message>
        <message>
            <source>Decision framework</source>
            <translation>Khung quyết định</translation>
        </message>
        <message>
            <source>Blueprint</source>
            <translation>Bản thiết kế</translation>
        </message>
        <message>
            <source>Action plan</source>
            <translation>Kế hoạch hành động</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Đang tiến hành</translation>
        </message>
        <message>
            <source>bound to no record</source>
            <translation>không gắn với bản ghi nào</translation>
        </message>
        <message>
            <source>own</source>
            <translation>riêng</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::LibraryPanel</name>
        <message>
            <source>Search playbooks</source>
            <translation>Tìm cẩm nang</translation>
        </message>
        <message>
            <source>Kind of playbook</source>
            <translation>Loại cẩm nang</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Tất cả các loại</translation>
        </message>
        <message>
            <source>Playbooks</source>
            <translation>Cẩm nang</translation>
        </message>
        <message>
            <source>Text of the playbook</source>
            <translation>Nội dung cẩm nang</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Bắt đầu</translation>
        </message>
        <message>
            <source>Tailor a copy</source>
            <translation>Tùy chỉnh bản sao</translation>
        </message>
        <message>
            <source>Puts the text into this workspace's folder and opens it in your editor; the copy takes this one's place.</source>
            <translation>Đưa nội dung vào thư mục của không gian làm việc này và mở trong trình soạn thảo của bạn; bản sao sẽ thay chỗ bản này.</translation>
        </message>
        <message>
            <source>No playbook of this kind</source>
            <translation>Không có cẩm nang loại này</translation>
        </message>
        <message>
            <source>Choose another kind.</source>
            <translation>Chọn loại khác.</translation>
        </message>
        <message>
            <source>Nothing has these words</source>
            <translation>Không có gì chứa các từ này</translation>
        </message>
        <message>
            <source>No playbook contains “%1”. Every word must occur in it.</source>
            <translation>Không có cẩm nang nào chứa “%1”. Mọi từ đều phải có trong đó.</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Thì</translation>
        </message>
        <message>
            <source>Gate: nothing after it before its checks hold.</source>
            <translation>Chốt chặn: không gì phía sau được bắt đầu trước khi các mục kiểm tra đạt.</translation>
        </message>
        <message>
            <source>Time for it: %1</source>
            <translation>Thời gian cho bước này: %1</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>phiên bản %1</translation>
        </message>
        <message>
            <source>owner %1</source>
            <translation>chủ sở hữu %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>cho %1</translation>
        </message>
        <message>
            <source>within %1</source>
            <translation>trong %1</translation>
        </message>
        <message>
            <source>maturity %1, risk %2, impact %3</source>
            <translation>mức hoàn thiện %1, rủi ro %2, ảnh hưởng %3</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>Quyết định</translation>
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
            <translation>quà tặng</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::LinkBox</name>
        <message>
            <source>without a code</source>
            <translation>không có mã</translation>
        </message>
        <message numerus="yes">
            <source>linked to %n SKU(s)</source>
            <translation>
                <numerusform>liên kết với %n SKU</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2, fits the SKU</source>
            <translation>%1, %2, khớp với SKU</translation>
        </message>
        <message>
            <source>Link to this variant</source>
            <translation>Liên kết với biến thể này</translation>
        </message>
        <message>
            <source>Code, name or barcode of a variant</source>
            <translation>Mã, tên hoặc mã vạch của biến thể</translation>
        </message>
        <message>
            <source>Variants of the ERP</source>
            <translation>Biến thể của ERP</translation>
        </message>
        <message>
            <source>No variant of the ERP fits. Type another word, or create the variant in the ERP.</source>
            <translation>Không có biến thể nào của ERP phù hợp. Hãy gõ từ khác, hoặc tạo biến thể trong ERP.</translation>
        </message>
        <message>
            <source>Several variants of the ERP carry its code or barcode. Choose the right one, or correct them there.</source>
            <translation>Nhiều biến thể của ERP mang mã hoặc mã vạch của nó. Hãy chọn biến thể đúng, hoặc sửa lại ở đó.</translation>
        </message>
        <message>
            <source>Choose a variant first.</source>
            <translation>Hãy chọn một biến thể trước.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ListingHead</name>
        <message>
            <source>Chosen picture</source>
            <translation>Hình ảnh đã chọn</translation>
        </message>
        <message>
            <source>Picture %1</source>
            <translation>Hình ảnh %1</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>Không có hình ảnh</translation>
        </message>
        <message>
            <source>The platform suggests: %1</source>
            <translation>Nền tảng gợi ý: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ListingPanel</name>
        <message>
            <source>Read everything from the shop</source>
            <translation>Đọc mọi thứ từ cửa hàng</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Tiêu đề</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>Tin bán</translation>
        </message>
        <message>
            <source>No listing chosen</source>
            <translation>Chưa chọn tin bán</translation>
        </message>
        <message>
            <source>Choose a row in the catalog to see its pictures, texts, variants and history here.</source>
            <translation>Chọn một dòng trong danh mục để xem hình ảnh, nội dung, biến thể và lịch sử của nó ở đây.</translation>
        </message>
        <message>
            <source>Show the catalog</source>
            <translation>Hiện danh mục</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Lịch sử</translation>
        </message>
        <message>
            <source>Only what a search shows of this listing was read so far.</source>
            <translation>Đến nay mới đọc phần của tin bán này mà tìm kiếm hiển thị.</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Kiểm tra</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Trường</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Ngành hàng</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>Thương hiệu</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Khối lượng</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Tính đến</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Thẻ</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Thuộc tính</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Khắc phục</translation>
        </message>
        <message>
            <source>Every check passes.</source>
            <translation>Đạt mọi kiểm tra.</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n lỗi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n cảnh báo</numerusform>
            </translation>
        </message>
        <message>
            <source>Missing, the category requires it</source>
            <translation>Thiếu, ngành hàng này yêu cầu</translation>
        </message>
        <message>
            <source>No attributes.</source>
            <translation>Không có thuộc tính.</translation>
        </message>
        <message>
            <source>Not read from the shop yet.</source>
            <translation>Chưa đọc từ cửa hàng.</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>Hủy kích hoạt</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>Kích hoạt</translation>
        </message>
        <message>
            <source>This listing is not here</source>
            <translation>Tin bán này không có ở đây</translation>
        </message>
        <message>
            <source>The shop no longer has it, or it was not synchronised yet.</source>
            <translation>Cửa hàng không còn tin này, hoặc tin chưa được đồng bộ.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Không rõ</translation>
        </message>
        <message>
            <source>No brand</source>
            <translation>Không có thương hiệu</translation>
        </message>
        <message>
            <source>%1 g</source>
            <translation>%1 g</translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>Đang đọc.</translation>
        </message>
        <message>
            <source>No shop is connected to this workspace.</source>
            <translation>Chưa có cửa hàng nào kết nối với không gian làm việc này.</translation>
        </message>
        <message>
            <source>You work offline. Go online to read from the shop.</source>
            <translation>Bạn đang làm việc ngoại tuyến. Hãy trực tuyến để đọc từ cửa hàng.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MasterTip</name>
        <message>
            <source>Variant %1 of the ERP, as of %2.</source>
            <translation>Biến thể %1 của ERP, tính đến %2.</translation>
        </message>
        <message>
            <source>The ERP decides on the price.</source>
            <translation>ERP quyết định giá.</translation>
        </message>
        <message>
            <source>The shop decides on the price.</source>
            <translation>Cửa hàng quyết định giá.</translation>
        </message>
        <message>
            <source>It says %1; yours is another.</source>
            <translation>Trong ERP là %1; giá của bạn thì khác.</translation>
        </message>
        <message>
            <source>It says %1.</source>
            <translation>Trong ERP là %1.</translation>
        </message>
        <message>
            <source>The ERP says %1.</source>
            <translation>Trong ERP là %1.</translation>
        </message>
        <message>
            <source>The quantity is decided here, from what the ERP has, less what is sold, reserved and kept back.</source>
            <translation>Số lượng được quyết định tại đây, từ số có trong ERP trừ đi phần đã bán, đã giữ và giữ lại dự phòng.</translation>
        </message>
        <message>
            <source>The ERP decides on the quantity.</source>
            <translation>ERP quyết định số lượng.</translation>
        </message>
        <message>
            <source>The shop decides on the quantity; nothing is sent to it.</source>
            <translation>Cửa hàng quyết định số lượng; không có gì được gửi tới đó.</translation>
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
            <translation>Không mở được nội dung bằng khóa của không gian làm việc này.</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>Open in the browser, %1</source>
            <translation>Mở trong trình duyệt, %1</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Mở trong trình duyệt</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Đơn hàng %1</translation>
        </message>
        <message>
            <source>Listing %1 is not here</source>
            <translation>Tin bán %1 không có ở đây</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Messages</name>
        <message>
            <source>Filter: waiting:yes market:GB buyer:7021436810468230477</source>
            <translation>Bộ lọc: waiting:yes market:GB buyer:7021436810468230477</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Thời gian còn lại</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Người mua</translation>
        </message>
        <message>
            <source>Last word</source>
            <translation>Tin nhắn mới nhất</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Khi</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Người gửi</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>Chưa đọc</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Đơn hàng</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Thị trường</translation>
        </message>
        <message>
            <source>No conversations here yet</source>
            <translation>Chưa có cuộc trò chuyện ở đây</translation>
        </message>
        <message>
            <source>They come with the next synchronisation.</source>
            <translation>Chúng sẽ có sau lần đồng bộ tới.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Đồng bộ ngay</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Tin nhắn</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Làm việc</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MessagesPanel</name>
        <message>
            <source>Next</source>
            <translation>Tiếp</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Trước</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Đọc</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>What buyers write is not shown to you</source>
            <translation>Bạn không được xem những gì người mua viết</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Trả lời</translation>
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
            <translation>Dòng đã chọn</translation>
        </message>
        <message>
            <source>Choose a row to read it whole.</source>
            <translation>Chọn một dòng để đọc trọn vẹn.</translation>
        </message>
        <message>
            <source>Show its statements</source>
            <translation>Hiện các bảng kê của nó</translation>
        </message>
        <message>
            <source>None of its statements is here yet.</source>
            <translation>Chưa có bảng kê nào của nó ở đây.</translation>
        </message>
        <message>
            <source>It is paid in another currency than it was settled in, so there is nothing to hold it against.</source>
            <translation>Khoản này được trả bằng loại tiền tệ khác với khi quyết toán, nên không có gì để đối chiếu.</translation>
        </message>
        <message>
            <source>Does not add up: its statements leave %1 unexplained.</source>
            <translation>Không khớp: các bảng kê của nó để lại %1 chưa giải thích.</translation>
        </message>
        <message numerus="yes">
            <source>Adds up: its %n statement(s) come to it.</source>
            <translation>
                <numerusform>Khớp: %n bảng kê của nó cộng lại đúng số này.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the order</source>
            <translation>Mở đơn hàng</translation>
        </message>
        <message>
            <source>These are the shop's estimates; the statement has the last word.</source>
            <translation>Đây là ước tính của cửa hàng; bảng kê mới có giá trị cuối cùng.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::NetBox</name>
        <message>
            <source>In no statement yet, and the shop says nothing of what it expects.</source>
            <translation>Chưa có trong bảng kê nào, và cửa hàng không cho biết dự kiến bao nhiêu.</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>Đã bán</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Đã hoàn</translation>
        </message>
        <message>
            <source>Fees and taxes</source>
            <translation>Phí và thuế</translation>
        </message>
        <message>
            <source>Shipping paid by us</source>
            <translation>Phí vận chuyển cửa hàng trả</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>Điều chỉnh</translation>
        </message>
        <message>
            <source>Not explained</source>
            <translation>Chưa giải thích</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Dự kiến</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Thực nhận</translation>
        </message>
        <message>
            <source>Not settled yet; the shop estimates this.</source>
            <translation>Chưa quyết toán; cửa hàng ước tính số này.</translation>
        </message>
        <message>
            <source>Not settled yet: %1. The shop estimates this.</source>
            <translation>Chưa quyết toán: %1. Cửa hàng ước tính số này.</translation>
        </message>
        <message>
            <source>Statement of %1</source>
            <translation>Bảng kê ngày %1</translation>
        </message>
        <message>
            <source>Statement %1</source>
            <translation>Bảng kê %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::NoticesModel</name>
        <message>
            <source>new: %1. %2</source>
            <translation>mới: %1. %2</translation>
        </message>
        <message>
            <source>new</source>
            <translation>mới</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::NotificationsPanel</name>
        <message>
            <source>Mark all as read</source>
            <translation>Đánh dấu đã đọc hết</translation>
        </message>
        <message>
            <source>Quiet and mute</source>
            <translation>Yên lặng và tắt tiếng</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Thông báo</translation>
        </message>
        <message>
            <source>Nothing to tell you</source>
            <translation>Không có gì để báo cho bạn</translation>
        </message>
        <message>
            <source>Mentions, tasks, deadlines and what the shop refused are told here and stay.</source>
            <translation>Lượt nhắc đến, công việc, thời hạn và những gì cửa hàng không nhận được báo ở đây và giữ lại.</translation>
        </message>
        <message>
            <source>Everything is read.</source>
            <translation>Đã đọc hết.</translation>
        </message>
        <message>
            <source>Quiet from %1</source>
            <translation>Yên lặng từ %1</translation>
        </message>
        <message numerus="yes">
            <source>%n kind(s) muted</source>
            <translation>
                <numerusform>%n loại đã tắt tiếng</numerusform>
            </translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Lịch sử</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OffersBox</name>
        <message>
            <source>Promotions</source>
            <translation>Khuyến mãi</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>từ %1</translation>
        </message>
        <message>
            <source>up to %1% off</source>
            <translation>giảm tới %1%</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 đến %2</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <translation>từ %1 trở đi</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OrderPage</name>
        <message>
            <source>Parcel and buyer</source>
            <translation>Kiện hàng và người mua</translation>
        </message>
        <message>
            <source>What happened here</source>
            <translation>Những gì đã diễn ra ở đây</translation>
        </message>
        <message>
            <source>Order lines</source>
            <translation>Dòng đơn hàng</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Đơn hàng %1</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Mặt hàng</translation>
        </message>
        <message>
            <source>Paid by the buyer</source>
            <translation>Người mua đã trả</translation>
        </message>
        <message>
            <source>Our discount</source>
            <translation>Giảm giá của cửa hàng</translation>
        </message>
        <message>
            <source>Platform discount, not ours</source>
            <translation>Giảm giá của nền tảng, không phải của cửa hàng</translation>
        </message>
        <message>
            <source>Shipping paid by the buyer</source>
            <translation>Phí vận chuyển người mua trả</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>Thuế</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Người mua</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Gửi đến</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Tin nhắn</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Vận chuyển</translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>Mã vận đơn</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Giao hàng</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Gửi từ</translation>
        </message>
        <message>
            <source>Cancelled because</source>
            <translation>Hủy vì</translation>
        </message>
        <message>
            <source>Return %1</source>
            <translation>Trả hàng %1</translation>
        </message>
        <message>
            <source>Parcels</source>
            <translation>Kiện hàng</translation>
        </message>
        <message>
            <source>Our voucher</source>
            <translation>Voucher của cửa hàng</translation>
        </message>
        <message>
            <source>Platform voucher, not ours</source>
            <translation>Voucher của nền tảng, không phải của cửa hàng</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>Phí vận chuyển</translation>
        </message>
        <message>
            <source>Shipping paid by us</source>
            <translation>Phí vận chuyển cửa hàng trả</translation>
        </message>
        <message>
            <source>Shipping paid by the platform</source>
            <translation>Phí vận chuyển nền tảng trả</translation>
        </message>
        <message>
            <source>Small order fee</source>
            <translation>Phí đơn hàng nhỏ</translation>
        </message>
        <message>
            <source>Cash on delivery fee</source>
            <translation>Phí thanh toán khi nhận hàng</translation>
        </message>
        <message>
            <source>Package %1</source>
            <translation>Kiện hàng %1</translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s)</source>
            <translation>
                <numerusform>%n sản phẩm</numerusform>
            </translation>
        </message>
        <message>
            <source>with other orders</source>
            <translation>chung với đơn hàng khác</translation>
        </message>
        <message>
            <source>Cancellation %1</source>
            <translation>Yêu cầu hủy %1</translation>
        </message>
        <message>
            <source>answer by %1</source>
            <translation>trả lời trước %1</translation>
        </message>
        <message>
            <source>Messages with the buyer</source>
            <translation>Tin nhắn với người mua</translation>
        </message>
        <message>
            <source>What is left for us</source>
            <translation>Phần còn lại cho cửa hàng</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Orders</name>
        <message>
            <source>Filter: status:awaiting_shipment market:GB total:&gt;50</source>
            <translation>Bộ lọc: status:awaiting_shipment market:GB total:&gt;50</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Đơn hàng</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Thị trường</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Người mua</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Mặt hàng</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Tổng</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>Vận chuyển</translation>
        </message>
        <message>
            <source>Leave by</source>
            <translation>Gửi trước</translation>
        </message>
        <message>
            <source>Placed</source>
            <translation>Đặt hàng</translation>
        </message>
        <message>
            <source>No orders here yet</source>
            <translation>Chưa có đơn hàng ở đây</translation>
        </message>
        <message>
            <source>They come with the next synchronisation.</source>
            <translation>Chúng sẽ có sau lần đồng bộ tới.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Đồng bộ ngay</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Đơn hàng</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Làm việc</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OrdersPanel</name>
        <message>
            <source>The chosen order</source>
            <translation>Đơn hàng đã chọn</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Outbox</name>
        <message>
            <source>Filter: state:refused intent:price.set</source>
            <translation>Bộ lọc: state:refused intent:price.set</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Bản ghi</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Loại</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Giá trị</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Đến hạn</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Số lần</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Chờ gửi</translation>
        </message>
        <message>
            <source>Nothing waits to go out</source>
            <translation>Không có gì chờ gửi đi</translation>
        </message>
        <message>
            <source>Changes that are approved and published stand here until the shop has them.</source>
            <translation>Các thay đổi đã duyệt và đăng nằm ở đây cho đến khi cửa hàng nhận được.</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Hộp thư đi</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Lịch sử</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OutboxPanel</name>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Thu hồi</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>Mở bản ghi</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Bản ghi</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>Bước tiếp theo</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Đến hạn</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Chờ gửi</translation>
        </message>
        <message>
            <source>Waits for the network, then goes out by itself.</source>
            <translation>Chờ mạng, rồi tự gửi đi.</translation>
        </message>
        <message>
            <source>Goes out with the next call to the shop.</source>
            <translation>Sẽ gửi trong lần gọi tới cửa hàng tiếp theo.</translation>
        </message>
        <message>
            <source>Is being sent.</source>
            <translation>Đang được gửi.</translation>
        </message>
        <message>
            <source>The answer did not arrive. The shop is read before anything is sent again.</source>
            <translation>Chưa nhận được trả lời. Hệ thống đọc lại từ cửa hàng trước khi gửi lại bất cứ gì.</translation>
        </message>
        <message>
            <source>The shop said no. Change the value, or try again.</source>
            <translation>Cửa hàng không nhận. Hãy đổi giá trị, hoặc thử lại.</translation>
        </message>
        <message>
            <source>The shop has it.</source>
            <translation>Cửa hàng đã nhận được.</translation>
        </message>
        <message>
            <source>Was taken back before it went out.</source>
            <translation>Đã thu hồi trước khi gửi đi.</translation>
        </message>
        <message>
            <source>The shop has another value meanwhile. Decide in Conflicts.</source>
            <translation>Trong lúc đó cửa hàng đã có giá trị khác. Quyết định trong Xung đột.</translation>
        </message>
        <message>
            <source>The shop reviews it.</source>
            <translation>Cửa hàng đang xét duyệt.</translation>
        </message>
        <message>
            <source>Waits until the shop's review of the listing ends.</source>
            <translation>Chờ đến khi cửa hàng xét duyệt xong tin bán.</translation>
        </message>
        <message>
            <source>The shop has it already.</source>
            <translation>Cửa hàng đã nhận được rồi.</translation>
        </message>
        <message>
            <source>It was taken back.</source>
            <translation>Nó đã được thu hồi.</translation>
        </message>
        <message>
            <source>It is under way; its answer is awaited.</source>
            <translation>Nó đang được gửi; đang chờ trả lời.</translation>
        </message>
        <message>
            <source>It does not wait any more: the shop said no.</source>
            <translation>Nó không còn chờ nữa: cửa hàng không nhận.</translation>
        </message>
        <message>
            <source>Choose an entry first.</source>
            <translation>Hãy chọn một mục trước.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::PromotionPage</name>
        <message>
            <source>Products and prices</source>
            <translation>Sản phẩm và giá</translation>
        </message>
        <message>
            <source>for everybody</source>
            <translation>cho mọi người</translation>
        </message>
        <message>
            <source>for new customers</source>
            <translation>cho khách hàng mới</translation>
        </message>
        <message>
            <source>for those who bought before</source>
            <translation>cho người đã từng mua</translation>
        </message>
        <message>
            <source>for those who bought more than once</source>
            <translation>cho người đã mua hơn một lần</translation>
        </message>
        <message>
            <source>on the whole shop</source>
            <translation>cho toàn cửa hàng</translation>
        </message>
        <message numerus="yes">
            <source>%n product(s)</source>
            <translation>
                <numerusform>%n sản phẩm</numerusform>
            </translation>
        </message>
        <message>
            <source>set by the platform, nobody can change it</source>
            <translation>do nền tảng đặt, không ai đổi được</translation>
        </message>
        <message>
            <source>Without an end</source>
            <translation>Không có ngày kết thúc</translation>
        </message>
        <message>
            <source>From %1, without an end</source>
            <translation>Từ %1, không có ngày kết thúc</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <translation>Từ %1 đến %2</translation>
        </message>
        <message>
            <source>It holds for everything in the shop.</source>
            <translation>Áp dụng cho mọi thứ trong cửa hàng.</translation>
        </message>
        <message>
            <source>No product is in it yet.</source>
            <translation>Chưa có sản phẩm nào trong đó.</translation>
        </message>
        <message numerus="yes">
            <source>%n more…</source>
            <translation>
                <numerusform>thêm %n mục…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>tổng cộng %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n a buyer</source>
            <translation>
                <numerusform>%n cho mỗi người mua</numerusform>
            </translation>
        </message>
        <message>
            <source>%1% off</source>
            <translation>giảm %1%</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <translation>%1 thay vì %2</translation>
        </message>
        <message>
            <source>The usual prices of its variants: %1 to %2</source>
            <translation>Giá thông thường của các biến thể: %1 đến %2</translation>
        </message>
        <message>
            <source>for one order of each buyer</source>
            <translation>cho một đơn hàng của mỗi người mua</translation>
        </message>
        <message>
            <source>for any number of a buyer's orders</source>
            <translation>cho mọi đơn hàng của người mua, không giới hạn số đơn</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Promotions</name>
        <message>
            <source>Filter: status:running market:GB type:FLASHSALE</source>
            <translation>Bộ lọc: status:running market:GB type:FLASHSALE</translation>
        </message>
        <message>
            <source>Promotion</source>
            <translation>Khuyến mãi</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Trạng thái</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Ưu đãi</translation>
        </message>
        <message>
            <source>Lowest price</source>
            <translation>Giá thấp nhất</translation>
        </message>
        <message>
            <source>Most % off</source>
            <translation>Giảm tối đa %</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Sản phẩm</translation>
        </message>
        <message>
            <source>SKUs</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Bắt đầu</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Kết thúc</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>Thị trường</translation>
        </message>
        <message>
            <source>No promotions here yet</source>
            <translation>Chưa có khuyến mãi ở đây</translation>
        </message>
        <message>
            <source>They come with the next synchronisation, when the shop has any.</source>
            <translation>Chúng sẽ có sau lần đồng bộ tới, nếu cửa hàng có khuyến mãi.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Đồng bộ ngay</translation>
        </message>
        <message>
            <source>Promotions</source>
            <translation>Khuyến mãi</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Làm việc</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::PromotionsPanel</name>
        <message>
            <source>The chosen promotion</source>
            <translation>Khuyến mãi đã chọn</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RejectForm</name>
        <message>
            <source>Reject</source>
            <translation>Từ chối</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Comment for the buyer</source>
            <translation>Bình luận cho người mua</translation>
        </message>
        <message>
            <source>Comment for the buyer, optional</source>
            <translation>Bình luận cho người mua, không bắt buộc</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Quay lại</translation>
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
            <translation>Bằng chứng không cho thấy hư hỏng</translation>
        </message>
        <message>
            <source>The item matches its description</source>
            <translation>Mặt hàng đúng với mô tả</translation>
        </message>
        <message>
            <source>The return window is over</source>
            <translation>Đã hết thời hạn trả hàng</translation>
        </message>
        <message>
            <source>The item was used</source>
            <translation>Mặt hàng đã qua sử dụng</translation>
        </message>
        <message>
            <source>Agreed otherwise with the buyer</source>
            <translation>Đã thỏa thuận khác với người mua</translation>
        </message>
        <message>
            <source>The correct item was sent</source>
            <translation>Đã gửi đúng mặt hàng</translation>
        </message>
        <message>
            <source>The evidence is unclear</source>
            <translation>Bằng chứng không rõ ràng</translation>
        </message>
        <message>
            <source>The product works as it should</source>
            <translation>Sản phẩm hoạt động bình thường</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RemoteView</name>
        <message>
            <source>What is shown</source>
            <translation>Nội dung hiển thị</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Cửa hàng</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Số liệu</translation>
        </message>
        <message>
            <source>Sales (GMV)</source>
            <translation>Doanh số (GMV)</translation>
        </message>
        <message>
            <source>Refunds</source>
            <translation>Hoàn tiền</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Đơn hàng</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Số lượng</translation>
        </message>
        <message>
            <source>Buyers</source>
            <translation>Người mua</translation>
        </message>
        <message>
            <source>Visitors</source>
            <translation>Khách truy cập</translation>
        </message>
        <message>
            <source>Page views</source>
            <translation>Lượt xem trang</translation>
        </message>
        <message>
            <source>The table lists</source>
            <translation>Bảng liệt kê</translation>
        </message>
        <message>
            <source>Days of the shop</source>
            <translation>Ngày của cửa hàng</translation>
        </message>
        <message>
            <source>Listings</source>
            <translation>Tin bán</translation>
        </message>
        <message>
            <source>Variants</source>
            <translation>Biến thể</translation>
        </message>
        <message>
            <source>Videos</source>
            <translation>Video</translation>
        </message>
        <message>
            <source>LIVE sessions</source>
            <translation>Phiên LIVE</translation>
        </message>
        <message>
            <source>Filter: gmv:&gt;100 orders:&gt;5 day:2026-11-*</source>
            <translation>Bộ lọc: gmv:&gt;100 orders:&gt;5 day:2026-11-*</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Ngày</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Mục</translation>
        </message>
        <message>
            <source>The shop counts nothing here</source>
            <translation>Cửa hàng không đếm gì ở đây</translation>
        </message>
        <message>
            <source>Listings, videos and LIVE sessions are told for the newest days only.</source>
            <translation>Tin bán, video và phiên LIVE chỉ được cho biết cho những ngày mới nhất.</translation>
        </message>
        <message>
            <source>The shop's own figures as a table</source>
            <translation>Số liệu của chính cửa hàng dạng bảng</translation>
        </message>
        <message>
            <source>The shop has told no figures of its own yet</source>
            <translation>Cửa hàng chưa cho biết số liệu nào của mình</translation>
        </message>
        <message>
            <source>It counts a day once it is over, and tells it a day or two later. They come with the synchronisation.</source>
            <translation>Cửa hàng đếm một ngày khi ngày đó đã qua, và cho biết sau một hoặc hai ngày. Số liệu sẽ có cùng lần đồng bộ.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Đồng bộ ngay</translation>
        </message>
        <message>
            <source>%1, %2 (%3)</source>
            <translation>%1, %2 (%3)</translation>
        </message>
        <message>
            <source>As TikTok Shop counts it, in the shop's own days; the newest it has told is %1. It may still correct the last days. Our own figures count the orders that are here, by days in %2, so both can differ a little.</source>
            <translation>Theo cách TikTok Shop đếm, theo ngày của chính cửa hàng; ngày mới nhất đã cho biết là %1. Những ngày cuối vẫn có thể được sửa. Số liệu của chúng ta đếm các đơn hàng có ở đây, theo ngày ở %2, nên hai bên có thể lệch nhau đôi chút.</translation>
        </message>
        <message>
            <source>%1 by day, %2</source>
            <translation>%1 theo ngày, %2</translation>
        </message>
        <message>
            <source>TikTok Shop counts</source>
            <translation>TikTok Shop đếm</translation>
        </message>
        <message>
            <source>We count</source>
            <translation>Chúng ta đếm</translation>
        </message>
        <message>
            <source>Choose a day: click, or arrow keys. Enter shows the orders that we have of it, T goes to the table.</source>
            <translation>Chọn một ngày: nhấp hoặc dùng phím mũi tên. Enter hiện các đơn hàng chúng ta có của ngày đó, T chuyển tới bảng.</translation>
        </message>
        <message>
            <source>%1: TikTok Shop counts %2.</source>
            <translation>%1: TikTok Shop đếm được %2.</translation>
        </message>
        <message>
            <source>%1: TikTok Shop counts %2, and so do we.</source>
            <translation>%1: TikTok Shop đếm được %2, và chúng ta cũng vậy.</translation>
        </message>
        <message>
            <source>%1: TikTok Shop counts %2, we count %3.</source>
            <translation>%1: TikTok Shop đếm được %2, chúng ta đếm được %3.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ReplyBox</name>
        <message>
            <source>Send</source>
            <translation>Gửi</translation>
        </message>
        <message>
            <source>Reply to the buyer</source>
            <translation>Trả lời người mua</translation>
        </message>
        <message>
            <source>The platform lets nobody write in this conversation now.</source>
            <translation>Lúc này nền tảng không cho ai viết trong cuộc trò chuyện này.</translation>
        </message>
        <message>
            <source>It leaves with the next connection, and can be taken back until then.</source>
            <translation>Câu trả lời gửi đi ở lần kết nối tới, và có thể thu hồi cho đến lúc đó.</translation>
        </message>
        <message>
            <source>%1 of %2 characters</source>
            <translation>%1 trên %2 ký tự</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>Hãy viết gì đó trước.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Returns</name>
        <message>
            <source>Filter: market:TH deadline:&lt;4h</source>
            <translation>Bộ lọc: market:TH deadline:&lt;4h</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Còn lại</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Sản phẩm</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Hoàn tiền</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Quyết định</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Trả hàng</translation>
        </message>
        <message>
            <source>No case waits for you</source>
            <translation>Không có vụ việc nào chờ bạn</translation>
        </message>
        <message>
            <source>Cases on which the shop asks for your decision stand here, the most pressing first.</source>
            <translation>Các vụ việc mà cửa hàng cần bạn quyết định nằm ở đây, gấp nhất ở trên cùng.</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Đồng bộ ngay</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>Trả hàng</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Làm việc</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ReturnsPanel</name>
        <message>
            <source>The chosen case</source>
            <translation>Vụ việc đã chọn</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Tiếp</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Trước</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Đánh dấu</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Space</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Duyệt</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>Từ chối…</translation>
        </message>
        <message>
            <source>It is decided already.</source>
            <translation>Việc này đã được quyết định.</translation>
        </message>
        <message>
            <source>The shop asks nothing of you here.</source>
            <translation>Cửa hàng không yêu cầu gì ở bạn tại đây.</translation>
        </message>
        <message>
            <source>Approve %1</source>
            <translation>Duyệt %1</translation>
        </message>
        <message>
            <source>Reject %1…</source>
            <translation>Từ chối %1…</translation>
        </message>
        <message numerus="yes">
            <source>Press A again to approve %n case(s).</source>
            <translation>
                <numerusform>Nhấn A lần nữa để duyệt %n vụ việc.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) marked</source>
            <translation>
                <numerusform>Đã đánh dấu %n vụ việc</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Why are %n case(s) rejected?</source>
            <translation>
                <numerusform>Vì sao từ chối %n vụ việc?</numerusform>
            </translation>
        </message>
        <message>
            <source>Why is it rejected?</source>
            <translation>Vì sao từ chối?</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RunController</name>
        <message>
            <source>Version %1 · %2 · step %3 of %4</source>
            <translation>Phiên bản %1 · %2 · bước %3 trên %4</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>Còn %1</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>quá hạn</translation>
        </message>
        <message>
            <source>%1 has this run</source>
            <translation>%1 đang giữ lượt chạy này</translation>
        </message>
        <message>
            <source>%1 was in this run too</source>
            <translation>%1 cũng tham gia lượt chạy này</translation>
        </message>
        <message>
            <source>No record is chosen</source>
            <translation>Chưa chọn bản ghi</translation>
        </message>
        <message>
            <source>No playbook fits this record</source>
            <translation>Không có cẩm nang nào hợp với bản ghi này</translation>
        </message>
        <message>
            <source>Choose a return, an order or a listing, and the playbook for it opens here.</source>
            <translation>Chọn một yêu cầu trả hàng, đơn hàng hoặc tin bán, cẩm nang cho nó sẽ mở ở đây.</translation>
        </message>
        <message>
            <source>None of the playbooks that your role may run is about such a record.</source>
            <translation>Trong các cẩm nang mà vai trò của bạn được chạy, không có cẩm nang nào về loại bản ghi này.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Bắt đầu</translation>
        </message>
        <message>
            <source>Finish the run</source>
            <translation>Kết thúc lượt chạy</translation>
        </message>
        <message>
            <source>Finish the step</source>
            <translation>Kết thúc bước</translation>
        </message>
        <message>
            <source>Still open: %1</source>
            <translation>Vẫn còn mở: %1</translation>
        </message>
        <message>
            <source>Decide first: choose a row.</source>
            <translation>Quyết định trước: chọn một dòng.</translation>
        </message>
        <message>
            <source>This run is finished.</source>
            <translation>Lượt chạy này đã hoàn thành.</translation>
        </message>
        <message>
            <source>This run was abandoned: %1</source>
            <translation>Lượt chạy này đã bị bỏ dở: %1</translation>
        </message>
        <message>
            <source>Version %1 is out; this run keeps %2.</source>
            <translation>Đã có phiên bản %1; lượt chạy này giữ %2.</translation>
        </message>
        <message>
            <source>Start “%1”</source>
            <translation>Bắt đầu “%1”</translation>
        </message>
        <message>
            <source>The run keeps the answers.</source>
            <translation>Lượt chạy sẽ lưu các câu trả lời.</translation>
        </message>
        <message>
            <source>Choose another row</source>
            <translation>Chọn dòng khác</translation>
        </message>
        <message>
            <source>Another row fits this record. The reason stays with the run.</source>
            <translation>Một dòng khác khớp với bản ghi này. Lý do được lưu cùng lượt chạy.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Pass over steps</source>
            <translation>Bỏ qua các bước</translation>
        </message>
        <message>
            <source>Steps between are not finished. The reason stays with them.</source>
            <translation>Các bước ở giữa chưa xong. Lý do được lưu cùng các bước đó.</translation>
        </message>
        <message>
            <source>Attach a file as evidence</source>
            <translation>Đính kèm tệp làm bằng chứng</translation>
        </message>
        <message>
            <source>Window %1</source>
            <translation>Cửa sổ %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RunPanel</name>
        <message>
            <source>Playbook</source>
            <translation>Cẩm nang</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RunRows</name>
        <message>
            <source>by rule</source>
            <translation>theo quy tắc</translation>
        </message>
        <message>
            <source>rule</source>
            <translation>quy tắc</translation>
        </message>
        <message>
            <source>When</source>
            <comment>head of a decision table</comment>
            <translation>Khi</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Thì</translation>
        </message>
        <message>
            <source>otherwise</source>
            <translation>còn lại</translation>
        </message>
        <message>
            <source>always</source>
            <translation>luôn luôn</translation>
        </message>
        <message>
            <source>passed over: %1</source>
            <translation>bỏ qua: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::SeriesChart</name>
        <message>
            <source>Stands out</source>
            <translation>Nổi bật</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>không có giá trị</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::StatementView</name>
        <message>
            <source>Choose a statement to see whether its transactions add up to it.</source>
            <translation>Chọn một bảng kê để xem các giao dịch của nó có cộng lại khớp không.</translation>
        </message>
        <message>
            <source>In this market the cost of shipping is among the fees.</source>
            <translation>Ở thị trường này, chi phí vận chuyển nằm trong các khoản phí.</translation>
        </message>
        <message>
            <source>Statement %1</source>
            <translation>Bảng kê %1</translation>
        </message>
        <message>
            <source>What was settled on %1 · %2, %3</source>
            <translation>Những gì được quyết toán ngày %1 · %2, %3</translation>
        </message>
        <message>
            <source>Revenue</source>
            <translation>Doanh thu</translation>
        </message>
        <message>
            <source>Fees and taxes</source>
            <translation>Phí và thuế</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>Phí vận chuyển</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>Điều chỉnh</translation>
        </message>
        <message>
            <source>In no part of the statement</source>
            <translation>Không thuộc phần nào của bảng kê</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Đã quyết toán</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Bảng kê</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>Giao dịch</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Chênh lệch</translation>
        </message>
        <message>
            <source>Payment %1</source>
            <translation>Khoản thanh toán %1</translation>
        </message>
        <message>
            <source>None of its transactions is here yet, so there is nothing to hold it against.</source>
            <translation>Chưa có giao dịch nào của nó ở đây, nên không có gì để đối chiếu.</translation>
        </message>
        <message>
            <source>Does not add up: its transactions come to %1, the statement says %2. %3 is not explained.</source>
            <translation>Không khớp: các giao dịch cộng lại được %1, bảng kê ghi %2. Còn %3 chưa giải thích.</translation>
        </message>
        <message numerus="yes">
            <source>Adds up: %n transaction(s) come to what the statement says.</source>
            <translation>
                <numerusform>Khớp: %n giao dịch cộng lại đúng số bảng kê ghi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transaction(s) are in another currency and in no sum.</source>
            <translation>
                <numerusform>%n giao dịch bằng loại tiền tệ khác và không nằm trong tổng nào.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, transaction %2</source>
            <translation>%1, giao dịch %2</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Đơn hàng %1</translation>
        </message>
        <message>
            <source>Not itemised</source>
            <translation>Không ghi chi tiết</translation>
        </message>
        <message>
            <source>In no part of the transaction</source>
            <translation>Không thuộc phần nào của giao dịch</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Thực nhận</translation>
        </message>
        <message>
            <source>%1 is held in reserve.</source>
            <translation>%1 được giữ trong khoản dự phòng.</translation>
        </message>
        <message>
            <source>%1 came back from the reserve.</source>
            <translation>%1 đã trở lại từ khoản dự phòng.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::StatementsPage</name>
        <message>
            <source>Statements</source>
            <translation>Bảng kê</translation>
        </message>
        <message>
            <source>Transactions of the chosen statement</source>
            <translation>Giao dịch của bảng kê đã chọn</translation>
        </message>
        <message>
            <source>The chosen statement and transaction</source>
            <translation>Bảng kê và giao dịch đã chọn</translation>
        </message>
        <message>
            <source>Its transactions</source>
            <translation>Các giao dịch của bảng kê</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Bộ lọc</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Stations</name>
        <message>
            <source>Placed</source>
            <translation>Đặt hàng</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Đã thanh toán</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>Đã gửi hàng</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Đã lấy hàng</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Đã giao</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Hoàn tất</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Đã hủy</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>Đã yêu cầu</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Đã quyết định</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>Đã hoàn tiền</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>trước %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::StockStoryView</name>
        <message>
            <source>Both sides agree.</source>
            <translation>Hai bên khớp nhau.</translation>
        </message>
        <message>
            <source>Nobody knows which variant of the ERP this is. Link it below.</source>
            <translation>Chưa rõ đây là biến thể nào của ERP. Hãy liên kết bên dưới.</translation>
        </message>
        <message>
            <source>More is reserved and sold than lies there, and the shop still sells it.</source>
            <translation>Số đã giữ và đã bán nhiều hơn số có trong kho, mà cửa hàng vẫn đang bán.</translation>
        </message>
        <message>
            <source>Exactly the pieces of orders that the ERP does not know yet.</source>
            <translation>Đúng bằng số lượng của các đơn hàng mà ERP chưa biết.</translation>
        </message>
        <message>
            <source>Exactly the pieces you keep back.</source>
            <translation>Đúng bằng số lượng bạn giữ lại.</translation>
        </message>
        <message>
            <source>Exactly the orders on their way and the pieces you keep back.</source>
            <translation>Đúng bằng các đơn chờ vào ERP cộng với số lượng bạn giữ lại.</translation>
        </message>
        <message>
            <source>The ERP counts parts of a piece; the shop sells whole ones.</source>
            <translation>ERP tính cả phần lẻ; cửa hàng chỉ bán nguyên cái.</translation>
        </message>
        <message>
            <source>The shop offers more than there is: it may sell what nobody has.</source>
            <translation>Cửa hàng bán nhiều hơn số hiện có: có thể bán cả hàng không ai có.</translation>
        </message>
        <message>
            <source>There is more than the shop offers.</source>
            <translation>Số hiện có nhiều hơn số cửa hàng đang bán.</translation>
        </message>
        <message>
            <source>What the shop offers is decided here.</source>
            <translation>Số lượng cửa hàng bán được quyết định tại đây.</translation>
        </message>
        <message>
            <source>What the shop offers is decided by the ERP.</source>
            <translation>Số lượng cửa hàng bán do ERP quyết định.</translation>
        </message>
        <message>
            <source>What the shop offers is decided in the shop; nothing is sent to it.</source>
            <translation>Số lượng cửa hàng bán được quyết định ở cửa hàng; không có gì được gửi tới đó.</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Kiểm đếm</translation>
        </message>
        <message>
            <source>The shop's own numbers</source>
            <translation>Số liệu của chính cửa hàng</translation>
        </message>
        <message>
            <source>In step</source>
            <translation>Khớp</translation>
        </message>
        <message>
            <source>No ERP is compared with this warehouse: none is connected, or none of its warehouses feeds this one.</source>
            <translation>Không có ERP nào được so với kho này: chưa kết nối ERP, hoặc không kho nào của nó cấp hàng cho kho này.</translation>
        </message>
        <message>
            <source>On hand in the ERP</source>
            <translation>Tồn thực tế trong ERP</translation>
        </message>
        <message>
            <source>Reserved there</source>
            <translation>Đã giữ ở đó</translation>
        </message>
        <message>
            <source>Sold here, not in the ERP yet</source>
            <translation>Đã bán ở đây, chưa vào ERP</translation>
        </message>
        <message>
            <source>Buffer kept back</source>
            <translation>Dự phòng giữ lại</translation>
        </message>
        <message>
            <source>The shop should offer</source>
            <translation>Cửa hàng nên bán</translation>
        </message>
        <message>
            <source>The shop offers</source>
            <translation>Cửa hàng đang bán</translation>
        </message>
        <message>
            <source>Too many</source>
            <translation>Thừa</translation>
        </message>
        <message>
            <source>Too few</source>
            <translation>Thiếu</translation>
        </message>
        <message>
            <source>Incoming</source>
            <translation>Sắp về</translation>
        </message>
        <message>
            <source>Variant of the ERP</source>
            <translation>Biến thể của ERP</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>Khả dụng</translation>
        </message>
        <message>
            <source>Reserved for orders</source>
            <translation>Đã giữ cho đơn hàng</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>Tồn thực tế</translation>
        </message>
        <message>
            <source>The ERP as of %1.</source>
            <translation>ERP tính đến %1.</translation>
        </message>
        <message>
            <source>%1 instead of %2 in %3</source>
            <translation>%1 thay vì %2 tại %3</translation>
        </message>
        <message>
            <source>The ERP has %1 now, not %2: somebody moved it since. Count again.</source>
            <translation>ERP hiện có %1, không phải %2: đã có người thay đổi từ lúc đó. Hãy đếm lại.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Sync</name>
        <message>
            <source>Filter: resource:orders tries:&gt;1</source>
            <translation>Bộ lọc: resource:orders tries:&gt;1</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Việc gì</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Bản ghi</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Cửa hàng</translation>
        </message>
        <message>
            <source>Why it was not understood</source>
            <translation>Vì sao không hiểu được</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Số lần</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Từ</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Tài liệu</translation>
        </message>
        <message>
            <source>Everything was understood</source>
            <translation>Mọi thứ đều hiểu được</translation>
        </message>
        <message>
            <source>A document that cannot be read waits here with its reason; the rest goes on.</source>
            <translation>Tài liệu không đọc được chờ ở đây kèm lý do; phần còn lại vẫn tiếp tục.</translation>
        </message>
        <message>
            <source>Synchronisation</source>
            <translation>Đồng bộ</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Hộp thư đi</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>Cửa hàng</translation>
        </message>
        <message>
            <source>Warehouses</source>
            <translation>Kho</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Ngành hàng</translation>
        </message>
        <message>
            <source>Brands</source>
            <translation>Thương hiệu</translation>
        </message>
        <message>
            <source>Listings</source>
            <translation>Tin bán</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Tồn kho</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Đơn hàng</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>Trả hàng</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Đang đọc</translation>
        </message>
        <message>
            <source>Reading what is older</source>
            <translation>Đang đọc phần cũ hơn</translation>
        </message>
        <message>
            <source>Looking for what is gone</source>
            <translation>Đang tìm những gì đã mất</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Đang gửi</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Tạm dừng</translation>
        </message>
        <message>
            <source>Waits for the remote</source>
            <translation>Chờ máy chủ từ xa</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Thất bại</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Sẵn sàng</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>Chưa đọc</translation>
        </message>
        <message>
            <source>Newest read, older to come</source>
            <translation>Đã đọc phần mới nhất, phần cũ sẽ tiếp</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>Mới nhất</translation>
        </message>
        <message>
            <source>Nothing is sent until you resume.</source>
            <translation>Không gì được gửi cho đến khi bạn tiếp tục.</translation>
        </message>
        <message>
            <source>Nothing is read until you resume.</source>
            <translation>Không gì được đọc cho đến khi bạn tiếp tục.</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 giây</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 trên %2</translation>
        </message>
        <message>
            <source>Works</source>
            <translation>Hoạt động</translation>
        </message>
        <message>
            <source>Working offline</source>
            <translation>Đang làm việc ngoại tuyến</translation>
        </message>
        <message>
            <source>Cannot be reached</source>
            <translation>Không kết nối được</translation>
        </message>
        <message>
            <source>Consent ended</source>
            <translation>Hết hạn cấp quyền</translation>
        </message>
        <message>
            <source>Consent ends soon</source>
            <translation>Sắp hết hạn cấp quyền</translation>
        </message>
        <message>
            <source>Access refused</source>
            <translation>Bị từ chối truy cập</translation>
        </message>
        <message>
            <source>Clock is off</source>
            <translation>Đồng hồ bị lệch</translation>
        </message>
        <message>
            <source>Many failures</source>
            <translation>Nhiều lần thất bại</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>Trực tuyến lại</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Thử ngay</translation>
        </message>
        <message>
            <source>Renew the consent…</source>
            <translation>Gia hạn cấp quyền…</translation>
        </message>
        <message>
            <source>Parcels</source>
            <translation>Kiện hàng</translation>
        </message>
        <message>
            <source>Cancellations</source>
            <translation>Yêu cầu hủy</translation>
        </message>
        <message>
            <source>Delivery options</source>
            <translation>Tùy chọn giao hàng</translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>Theo dõi vận chuyển</translation>
        </message>
        <message>
            <source>Price details</source>
            <translation>Chi tiết giá</translation>
        </message>
        <message>
            <source>Return records</source>
            <translation>Lịch sử trả hàng</translation>
        </message>
        <message>
            <source>Listing quality</source>
            <translation>Chất lượng tin bán</translation>
        </message>
        <message>
            <source>Category rules</source>
            <translation>Quy tắc ngành hàng</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Bảng kê</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>Giao dịch</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Khoản thanh toán</translation>
        </message>
        <message>
            <source>Withdrawals</source>
            <translation>Khoản rút tiền</translation>
        </message>
        <message>
            <source>Unsettled orders</source>
            <translation>Đơn chưa quyết toán</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Cuộc trò chuyện</translation>
        </message>
        <message>
            <source>Promotions</source>
            <translation>Khuyến mãi</translation>
        </message>
        <message>
            <source>Coupons</source>
            <translation>Phiếu giảm giá</translation>
        </message>
        <message>
            <source>Shop figures</source>
            <translation>Số liệu cửa hàng</translation>
        </message>
        <message>
            <source>ERP</source>
            <translation>ERP</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>Lịch sử</translation>
        </message>
        <message>
            <source>Listing drafts</source>
            <translation>Bản nháp tin bán</translation>
        </message>
        <message>
            <source>Login refused</source>
            <translation>Đăng nhập bị từ chối</translation>
        </message>
        <message>
            <source>Check the login…</source>
            <translation>Kiểm tra đăng nhập…</translation>
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
            <translation>Cửa hàng</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Mạng</translation>
        </message>
        <message>
            <source>Online: reads and sends by itself</source>
            <translation>Trực tuyến: tự đọc và gửi</translation>
        </message>
        <message>
            <source>Metered: sends, reads when asked</source>
            <translation>Tính dung lượng: gửi, đọc khi được yêu cầu</translation>
        </message>
        <message>
            <source>Offline: nothing leaves</source>
            <translation>Ngoại tuyến: không gì gửi đi</translation>
        </message>
        <message>
            <source>How the network is used</source>
            <translation>Cách dùng mạng</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>Đồng bộ ngay</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Tác vụ</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Đã xong</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>Tốc độ</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Thời gian còn lại</translation>
        </message>
        <message>
            <source>Last success</source>
            <translation>Thành công gần nhất</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Lần tới</translation>
        </message>
        <message>
            <source>Stop for now</source>
            <translation>Dừng lúc này</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Tạm dừng</translation>
        </message>
        <message>
            <source>Documents that were not understood</source>
            <translation>Tài liệu không hiểu được</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Bản ghi</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Tài liệu</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Hỏi lại</translation>
        </message>
        <message>
            <source>No shop is connected.</source>
            <translation>Chưa kết nối cửa hàng nào.</translation>
        </message>
        <message>
            <source>offline since %1</source>
            <translation>ngoại tuyến từ %1</translation>
        </message>
        <message>
            <source>tried again in %1</source>
            <translation>thử lại sau %1</translation>
        </message>
        <message>
            <source>last answer %1</source>
            <translation>phản hồi gần nhất %1</translation>
        </message>
        <message>
            <source>%1 of the last %2 calls failed</source>
            <translation>%1 trong %2 lệnh gọi gần nhất thất bại</translation>
        </message>
        <message>
            <source>token until %1</source>
            <translation>token đến %1</translation>
        </message>
        <message>
            <source>consent until %1</source>
            <translation>cấp quyền đến %1</translation>
        </message>
        <message>
            <source>its clock is %1 s ahead</source>
            <translation>đồng hồ của nó nhanh %1 giây</translation>
        </message>
        <message>
            <source>its clock is %1 s behind</source>
            <translation>đồng hồ của nó chậm %1 giây</translation>
        </message>
        <message>
            <source>being read now</source>
            <translation>đang được đọc</translation>
        </message>
        <message>
            <source>last success %1</source>
            <translation>thành công gần nhất %1</translation>
        </message>
        <message>
            <source>You work offline.</source>
            <translation>Bạn đang làm việc ngoại tuyến.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Tiếp tục</translation>
        </message>
        <message>
            <source>Choose a line first.</source>
            <translation>Hãy chọn một dòng trước.</translation>
        </message>
        <message>
            <source>It does not run now.</source>
            <translation>Hiện nó không chạy.</translation>
        </message>
        <message>
            <source>Choose a document first.</source>
            <translation>Hãy chọn một tài liệu trước.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TablePage</name>
        <message>
            <source>Try again</source>
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Nothing matches this filter</source>
            <translation>Không có gì khớp với bộ lọc này</translation>
        </message>
        <message>
            <source>No record fits “%1”.</source>
            <translation>Không có bản ghi nào khớp “%1”.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Xóa bộ lọc</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ThreadView</name>
        <message>
            <source>What was said</source>
            <translation>Nội dung trò chuyện</translation>
        </message>
        <message>
            <source>A buyer</source>
            <translation>Một người mua</translation>
        </message>
        <message>
            <source>Waits for an answer</source>
            <translation>Chờ trả lời</translation>
        </message>
        <message>
            <source>was due by %1</source>
            <translation>hạn trả lời là %1</translation>
        </message>
        <message>
            <source>answer by %1</source>
            <translation>trả lời trước %1</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n tin nhắn</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not read in the shop</source>
            <translation>
                <numerusform>%n tin chưa đọc ở cửa hàng</numerusform>
            </translation>
        </message>
        <message>
            <source>closed: the platform lets nobody write here now</source>
            <translation>đã đóng: hiện nền tảng không cho ai viết ở đây</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>Đơn hàng %1</translation>
        </message>
        <message>
            <source>%1, placed %2</source>
            <translation>%1, đặt %2</translation>
        </message>
        <message>
            <source>All orders of this buyer</source>
            <translation>Tất cả đơn hàng của người mua này</translation>
        </message>
        <message>
            <source>Show what was said before</source>
            <translation>Hiện tin nhắn trước đó</translation>
        </message>
        <message>
            <source>Nothing was said yet.</source>
            <translation>Chưa có tin nhắn nào.</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>Người mua</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hôm nay</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Hôm qua</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Thu hồi</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TiersBox</name>
        <message>
            <source>What buyers get</source>
            <translation>Người mua được gì</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what has to be bought, what it brings</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>tổng cộng %n</numerusform>
            </translation>
        </message>
        <message>
            <source>On every order</source>
            <translation>Với mọi đơn hàng</translation>
        </message>
        <message numerus="yes">
            <source>Buy %n or more</source>
            <translation>
                <numerusform>Mua từ %n trở lên</numerusform>
            </translation>
        </message>
        <message>
            <source>Spend %1 or more</source>
            <translation>Chi từ %1 trở lên</translation>
        </message>
        <message>
            <source>%1% off</source>
            <translation>giảm %1%</translation>
        </message>
        <message>
            <source>up to %1 off shipping</source>
            <translation>giảm tới %1 phí vận chuyển</translation>
        </message>
        <message>
            <source>%1 off</source>
            <translation>giảm %1</translation>
        </message>
        <message>
            <source>shipping is free</source>
            <translation>miễn phí vận chuyển</translation>
        </message>
        <message numerus="yes">
            <source>%n gift(s)</source>
            <translation>
                <numerusform>%n quà tặng</numerusform>
            </translation>
        </message>
        <message>
            <source>standard shipping</source>
            <translation>giao hàng tiêu chuẩn</translation>
        </message>
        <message>
            <source>express shipping</source>
            <translation>giao hàng nhanh</translation>
        </message>
        <message>
            <source>any way of shipping</source>
            <translation>mọi cách vận chuyển</translation>
        </message>
        <message>
            <source>from our warehouses</source>
            <translation>từ kho của chúng ta</translation>
        </message>
        <message>
            <source>from the platform's warehouses</source>
            <translation>từ kho của nền tảng</translation>
        </message>
        <message>
            <source>to %1</source>
            <comment>areas that are delivered to</comment>
            <translation>đến %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TodayBoard</name>
        <message>
            <source>Returns</source>
            <translation>Trả hàng</translation>
        </message>
        <message numerus="yes">
            <source>%n return(s) lapse within four hours</source>
            <translation>
                <numerusform>%n yêu cầu trả hàng hết hạn trong bốn giờ</numerusform>
            </translation>
        </message>
        <message>
            <source>Work the queue</source>
            <translation>Xử lý hàng đợi</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>thêm %n mục</numerusform>
            </translation>
        </message>
        <message>
            <source>Late dispatch</source>
            <translation>Gửi hàng trễ</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) must leave within four hours</source>
            <translation>
                <numerusform>%n đơn hàng phải gửi đi trong bốn giờ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s) for shipment in all</source>
            <translation>
                <numerusform>Tổng cộng %n đơn chờ gửi hàng</numerusform>
            </translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Hiện các mục</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>Hộp thư đi</translation>
        </message>
        <message numerus="yes">
            <source>The shop refused %n change(s)</source>
            <translation>
                <numerusform>Cửa hàng không nhận %n thay đổi</numerusform>
            </translation>
        </message>
        <message>
            <source>Each says why, and how to mend it.</source>
            <translation>Mỗi mục đều nêu lý do và cách khắc phục.</translation>
        </message>
        <message>
            <source>Mend them</source>
            <translation>Khắc phục</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Xung đột</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) were changed in the shop too</source>
            <translation>
                <numerusform>%n trường cũng bị thay đổi ở cửa hàng</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them is (are) yours</source>
            <translation>
                <numerusform>%n trong số đó là của bạn</numerusform>
            </translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>Giải quyết</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Cẩm nang</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Tiếp tục</translation>
        </message>
        <message>
            <source>Task for anybody</source>
            <translation>Công việc cho bất kỳ ai</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Công việc</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>trước %1</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Xong</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>về %1</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Phê duyệt</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n change(s)</source>
            <translation>
                <numerusform>%1, %n thay đổi</numerusform>
            </translation>
        </message>
        <message>
            <source>Read the changes</source>
            <translation>Đọc các thay đổi</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>từ %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more return(s) wait for an answer</source>
            <translation>
                <numerusform>Thêm %n yêu cầu trả hàng chờ trả lời</numerusform>
            </translation>
        </message>
        <message>
            <source>the next by %1</source>
            <translation>mục tiếp theo trước %1</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>Tồn kho</translation>
        </message>
        <message numerus="yes">
            <source>%n live SKU(s) are sold out</source>
            <translation>
                <numerusform>%n SKU đang bán đã hết hàng</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n SKU(s) run low</source>
            <translation>
                <numerusform>%n SKU sắp hết hàng</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more run(s) low</source>
            <translation>
                <numerusform>Thêm %n SKU sắp hết hàng</numerusform>
            </translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>Bộ thay đổi</translation>
        </message>
        <message>
            <source>approved, not published yet</source>
            <translation>đã duyệt, chưa đăng</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Đăng</translation>
        </message>
        <message>
            <source>%1 % done</source>
            <translation>xong %1 %</translation>
        </message>
        <message>
            <source>waits for approval since %1</source>
            <translation>chờ duyệt từ %1</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Hiện</translation>
        </message>
        <message>
            <source>Held by review</source>
            <translation>Giữ do xét duyệt</translation>
        </message>
        <message numerus="yes">
            <source>%n listing(s) under platform review</source>
            <translation>
                <numerusform>%n tin bán đang được nền tảng xét duyệt</numerusform>
            </translation>
        </message>
        <message>
            <source>Prices and stock go out meanwhile; texts wait.</source>
            <translation>Trong lúc đó giá và tồn kho vẫn gửi đi; nội dung thì chờ.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) on the way</source>
            <translation>
                <numerusform>%n thay đổi đang được gửi</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest since %1</source>
            <translation>cũ nhất từ %1</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>ngoại tuyến</translation>
        </message>
        <message>
            <source>over</source>
            <translation>hết hạn</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) on returns</source>
            <translation>
                <numerusform>%n quyết định về trả hàng</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change set(s) decided</source>
            <translation>
                <numerusform>Đã quyết định %n bộ thay đổi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n playbook(s) finished</source>
            <translation>
                <numerusform>Đã hoàn thành %n cẩm nang</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s) lapse within four hours if the network stays off. Decide them now: they leave first, in order of expiry.</source>
            <translation>
                <numerusform>%n thời hạn sẽ hết trong bốn giờ nếu mạng vẫn chưa có. Hãy quyết định ngay: chúng được gửi trước, theo thứ tự hết hạn.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TodayPanel</name>
        <message>
            <source>Today</source>
            <translation>Hôm nay</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>Làm việc</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::VariantsBox</name>
        <message>
            <source>Variants</source>
            <translation>Biến thể</translation>
        </message>
        <message numerus="yes">
            <source>Variants, %n</source>
            <translation>
                <numerusform>Biến thể, %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Biến thể</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Giá</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tình trạng</translation>
        </message>
        <message>
            <source>Type a price, or a change of it such as −5%.</source>
            <translation>Nhập giá, hoặc mức thay đổi giá như −5%.</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Versions</name>
        <message>
            <source>%1 g</source>
            <translation>%1 g</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Có</translation>
        </message>
        <message>
            <source>Variant removed</source>
            <translation>Đã bỏ biến thể</translation>
        </message>
        <message>
            <source>Variant added</source>
            <translation>Đã thêm biến thể</translation>
        </message>
        <message>
            <source>Description rewritten</source>
            <translation>Đã viết lại mô tả</translation>
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
            <translation>%1 mỗi giây</translation>
        </message>
    </context>
    <context>
        <name>quayside::playbooks::Problems</name>
        <message>
            <source>Did you mean “%1”?</source>
            <translation>Ý bạn là “%1”?</translation>
        </message>
        <message>
            <source>The file is not UTF-8 text. Save it as UTF-8.</source>
            <translation>Tệp không phải văn bản UTF-8. Hãy lưu dưới dạng UTF-8.</translation>
        </message>
        <message>
            <source>The document is larger than %1 KB. Cut it into parts that include each other.</source>
            <translation>Tài liệu lớn hơn %1 KB. Hãy chia thành các phần gộp lẫn nhau bằng include.</translation>
        </message>
        <message>
            <source>The document does not begin with a line “---” and its front matter (id, version, title, kind, owner).</source>
            <translation>Tài liệu không bắt đầu bằng dòng “---” và phần đầu (id, version, title, kind, owner).</translation>
        </message>
        <message>
            <source>The front matter has no closing line “---”.</source>
            <translation>Phần đầu thiếu dòng đóng “---”.</translation>
        </message>
        <message>
            <source>The front matter cannot be read as YAML: %1.</source>
            <translation>Không đọc được phần đầu dưới dạng YAML: %1.</translation>
        </message>
        <message>
            <source>“%1” stands in the front matter twice. Keep one.</source>
            <translation>“%1” xuất hiện hai lần trong phần đầu. Hãy giữ một.</translation>
        </message>
        <message>
            <source>“%1” is not a key that the program knows.</source>
            <translation>“%1” không phải khóa mà chương trình biết.</translation>
        </message>
        <message>
            <source>“%1” has the wrong form: write a text, or a list of texts in [ ].</source>
            <translation>“%1” sai dạng: hãy viết một văn bản, hoặc danh sách văn bản trong [ ].</translation>
        </message>
        <message>
            <source>“%1” is missing in the front matter.</source>
            <translation>Thiếu “%1” trong phần đầu.</translation>
        </message>
        <message>
            <source>“%1” cannot be an id: small letters, digits and single hyphens only.</source>
            <translation>“%1” không thể là id: chỉ dùng chữ thường, chữ số và dấu gạch nối đơn.</translation>
        </message>
        <message>
            <source>“%1” is not a version such as 1.2.</source>
            <translation>“%1” không phải phiên bản như 1.2.</translation>
        </message>
        <message>
            <source>“%1” is not a kind of playbook: sop, checklist, runbook, decision, blueprint or action-plan.</source>
            <translation>“%1” không phải loại cẩm nang: sop, checklist, runbook, decision, blueprint hoặc action-plan.</translation>
        </message>
        <message>
            <source>There is no role “%1”.</source>
            <translation>Không có vai trò “%1”.</translation>
        </message>
        <message>
            <source>“%1” is not a kind of record, such as returns, orders or skus.</source>
            <translation>“%1” không phải loại bản ghi, như returns, orders hoặc skus.</translation>
        </message>
        <message>
            <source>There is no alert “%1”.</source>
            <translation>Không có cảnh báo “%1”.</translation>
        </message>
        <message>
            <source>“%1” is not a span of time such as 90m, 4h or 2d.</source>
            <translation>“%1” không phải khoảng thời gian như 90m, 4h hoặc 2d.</translation>
        </message>
        <message>
            <source>“%1” under fit must be a number from 1 to 5.</source>
            <translation>“%1” dưới fit phải là số từ 1 đến 5.</translation>
        </message>
        <message>
            <source>The document has no step. Begin one with a heading of level two (##).</source>
            <translation>Tài liệu không có bước nào. Hãy bắt đầu một bước bằng tiêu đề cấp hai (##).</translation>
        </message>
        <message>
            <source>There is a step “%1” already. Give this one an id of its own: {#id}.</source>
            <translation>Đã có bước “%1”. Hãy cho bước này một id riêng: {#id}.</translation>
        </message>
        <message>
            <source>“%1” in the braces is not known.</source>
            <translation>Không biết “%1” trong dấu ngoặc nhọn.</translation>
        </message>
        <message>
            <source>The criteria “%1” are not understood.</source>
            <translation>Không hiểu tiêu chí “%1”.</translation>
        </message>
        <message>
            <source>There are criteria (“%1”), but the front matter does not say of which kind of record: add trigger: on.</source>
            <translation>Có tiêu chí (“%1”), nhưng phần đầu không nêu thuộc loại bản ghi nào: hãy thêm trigger: on.</translation>
        </message>
        <message>
            <source>There is no command “%1”.</source>
            <translation>Không có lệnh “%1”.</translation>
        </message>
        <message>
            <source>The command does not take “%1”.</source>
            <translation>Lệnh không nhận “%1”.</translation>
        </message>
        <message>
            <source>“%1” is not one of the choices.</source>
            <translation>“%1” không phải một trong các lựa chọn.</translation>
        </message>
        <message>
            <source>“%1” acts on %2, but the playbook is about another kind of record.</source>
            <translation>“%1” tác động lên %2, nhưng cẩm nang nói về loại bản ghi khác.</translation>
        </message>
        <message>
            <source>A check has no text.</source>
            <translation>Một mục kiểm tra không có nội dung.</translation>
        </message>
        <message>
            <source>There is no step “%1” to go to.</source>
            <translation>Không có bước “%1” để chuyển tới.</translation>
        </message>
        <message>
            <source>HTML is not allowed in a playbook: “%1”. Write it as Markdown.</source>
            <translation>Không được dùng HTML trong cẩm nang: “%1”. Hãy viết bằng Markdown.</translation>
        </message>
        <message>
            <source>The picture “%1” lies on another machine. Put it beside the document, so that opening it tells nobody.</source>
            <translation>Hình ảnh “%1” nằm trên máy khác. Hãy đặt nó cạnh tài liệu, để việc mở hình không báo cho ai bên ngoài.</translation>
        </message>
        <message>
            <source>The link “%1” leads nowhere that is allowed: use https, command:, playbook:, include: or #step.</source>
            <translation>Liên kết “%1” không dẫn tới nơi được phép: dùng https, command:, playbook:, include: hoặc #step.</translation>
        </message>
        <message>
            <source>“%1” at the head of the table is not a field of the record.</source>
            <translation>“%1” ở đầu bảng không phải trường của bản ghi.</translation>
        </message>
        <message>
            <source>A decision table needs at least one column of criteria, a last column of outcomes, and a row (“%1”).</source>
            <translation>Bảng quyết định cần ít nhất một cột tiêu chí, cột cuối cho kết quả và một dòng (“%1”).</translation>
        </message>
        <message>
            <source>The row “%1” says nothing about what to do.</source>
            <translation>Dòng “%1” không nói cần làm gì.</translation>
        </message>
        <message>
            <source>No row fits “%1”. Add a row for it, or one that begins with “otherwise”.</source>
            <translation>Không có dòng nào khớp “%1”. Hãy thêm một dòng cho nó, hoặc một dòng bắt đầu bằng “otherwise”.</translation>
        </message>
        <message>
            <source>This row and the one of line %1 both fit “%2”. Narrow one of them, or write {first} at the step.</source>
            <translation>Dòng bảng này và dòng ở hàng %1 của tệp đều khớp “%2”. Hãy thu hẹp một trong hai, hoặc viết {first} ở bước.</translation>
        </message>
        <message>
            <source>The row “%1” is never the first to fit. Move it up or take it out.</source>
            <translation>Dòng “%1” không bao giờ là dòng khớp đầu tiên. Hãy chuyển nó lên hoặc bỏ đi.</translation>
        </message>
        <message>
            <source>The table (%1) has too many cases to look at them all for gaps and overlaps.</source>
            <translation>Bảng (%1) có quá nhiều trường hợp để tìm hết các khoảng trống và chồng lấn.</translation>
        </message>
        <message>
            <source>“%1” is the id of %2 as well. Give one of them another.</source>
            <translation>“%1” cũng là id của %2. Hãy đổi id của một trong hai.</translation>
        </message>
        <message>
            <source>There is no playbook “%1”.</source>
            <translation>Không có cẩm nang “%1”.</translation>
        </message>
        <message>
            <source>“%1” includes itself by way of %2.</source>
            <translation>“%1” tự gộp chính nó qua %2.</translation>
        </message>
        <message>
            <source>The step “%1” is locked in “%2” and must stay as it is there.</source>
            <translation>Bước “%1” bị khóa trong “%2” và phải giữ nguyên như ở đó.</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>Lưu ý: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::playbooks::RunCommands</name>
        <message>
            <source>Check</source>
            <translation>Mục kiểm tra</translation>
        </message>
        <message>
            <source>Check; empty: the whole step</source>
            <translation>Mục kiểm tra; trống: cả bước</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ghi chú</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Lý do</translation>
        </message>
        <message>
            <source>Tick a check</source>
            <translation>Đánh dấu mục kiểm tra</translation>
        </message>
        <message>
            <source>Untick a check</source>
            <translation>Bỏ dấu mục kiểm tra</translation>
        </message>
        <message>
            <source>Note evidence</source>
            <translation>Ghi bằng chứng</translation>
        </message>
        <message>
            <source>Attach a file as evidence</source>
            <translation>Đính kèm tệp làm bằng chứng</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Tệp</translation>
        </message>
        <message>
            <source>Take evidence away</source>
            <translation>Gỡ bằng chứng</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Bằng chứng</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Quyết định</translation>
        </message>
        <message>
            <source>Row; empty: the one that fits</source>
            <translation>Dòng; trống: dòng khớp</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Bước</translation>
        </message>
        <message>
            <source>Record an act of a step</source>
            <translation>Ghi lại thao tác của bước</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Lệnh</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Bản ghi</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Kết quả</translation>
        </message>
        <message>
            <source>Finish the step</source>
            <translation>Kết thúc bước</translation>
        </message>
        <message>
            <source>Go to a step</source>
            <translation>Chuyển tới bước</translation>
        </message>
        <message>
            <source>Hand a run over</source>
            <translation>Bàn giao lượt chạy</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Cho ai</translation>
        </message>
        <message>
            <source>Finish the run</source>
            <translation>Kết thúc lượt chạy</translation>
        </message>
        <message>
            <source>Abandon the run</source>
            <translation>Bỏ dở lượt chạy</translation>
        </message>
        <message>
            <source>Look at the record of a run again</source>
            <translation>Xem lại bản ghi của lượt chạy</translation>
        </message>
        <message>
            <source>Escalate an overdue run</source>
            <translation>Báo lên cấp trên lượt chạy quá hạn</translation>
        </message>
        <message>
            <source>Start a playbook</source>
            <translation>Bắt đầu cẩm nang</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>Cẩm nang</translation>
        </message>
        <message>
            <source>Step; empty: where the record enters</source>
            <translation>Bước; trống: nơi bản ghi bắt đầu</translation>
        </message>
        <message>
            <source>What it needs to know: name=value; name=value</source>
            <translation>Điều cần biết: name=value; name=value</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::CommandActions</name>
        <message>
            <source>File</source>
            <translation>Tệp</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Chỉnh sửa</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Xem</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Ngôn ngữ</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Bản ghi</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Thay đổi</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Chạy</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>Đi tới</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Cửa sổ</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Trợ giúp</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ConnectionsDialog</name>
        <message>
            <source>Practice shop on this computer</source>
            <translation>Cửa hàng tập dượt trên máy tính này</translation>
        </message>
        <message>
            <source>Practice shop at %1</source>
            <translation>Cửa hàng tập dượt tại %1</translation>
        </message>
        <message>
            <source>TikTok Shop, app %1</source>
            <translation>TikTok Shop, ứng dụng %1</translation>
        </message>
        <message>
            <source>ERP at %1</source>
            <translation>ERP tại %1</translation>
        </message>
        <message>
            <source>It runs while the workspace is open. Nothing in it reaches anybody.</source>
            <translation>Chạy trong lúc không gian làm việc đang mở. Không có gì trong đó tới tay ai.</translation>
        </message>
        <message>
            <source>Reading until when the consent holds…</source>
            <translation>Đang đọc thời hạn cấp quyền…</translation>
        </message>
        <message>
            <source>Database %1, user %2</source>
            <translation>Cơ sở dữ liệu %1, người dùng %2</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Kết nối</translation>
        </message>
        <message>
            <source>Nothing is connected yet.</source>
            <translation>Chưa kết nối gì.</translation>
        </message>
        <message>
            <source>Connect a TikTok Shop…</source>
            <translation>Kết nối TikTok Shop…</translation>
        </message>
        <message>
            <source>Opens in a workspace of its own; this one stays as it is.</source>
            <translation>Mở trong không gian làm việc riêng; không gian này giữ nguyên.</translation>
        </message>
        <message>
            <source>For this workspace.</source>
            <translation>Cho không gian làm việc này.</translation>
        </message>
        <message>
            <source>Connect an ERP…</source>
            <translation>Kết nối ERP…</translation>
        </message>
        <message>
            <source>For this workspace: products, stock and sales of a Tryton server.</source>
            <translation>Cho không gian làm việc này: sản phẩm, tồn kho và đơn bán của máy chủ Tryton.</translation>
        </message>
        <message>
            <source>Open the practice shop</source>
            <translation>Mở cửa hàng tập dượt</translation>
        </message>
        <message>
            <source>A workspace of its own, to try things without consequences.</source>
            <translation>Một không gian làm việc riêng, để thử mà không gây hậu quả.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Đăng nhập lại</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Thay đổi…</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>Chưa có ai đăng nhập.</translation>
        </message>
        <message>
            <source>The consent ended on %1.</source>
            <translation>Việc cấp quyền đã hết hạn vào %1.</translation>
        </message>
        <message>
            <source>Signed in.</source>
            <translation>Đã đăng nhập.</translation>
        </message>
        <message>
            <source>The consent holds until %1.</source>
            <translation>Việc cấp quyền có hiệu lực đến %1.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::Desktop</name>
        <message>
            <source>The copy of the shop was damaged and moved aside to %1. It is read from the shop again; your changes are safe.</source>
            <translation>Bản sao dữ liệu cửa hàng bị hỏng và đã được chuyển sang %1. Dữ liệu đang được đọc lại từ cửa hàng; các thay đổi của bạn vẫn an toàn.</translation>
        </message>
        <message>
            <source>Your changes were in a damaged file, which lies at %1 now. %2 changes and %3 entries of the outbox were saved, %4 rows could not be read.</source>
            <translation>Các thay đổi của bạn nằm trong một tệp bị hỏng, hiện ở %1. Đã cứu được %2 thay đổi và %3 mục của hộp thư đi, %4 dòng không đọc được.</translation>
        </message>
        <message>
            <source>Setting up a practice shop</source>
            <translation>Đang thiết lập cửa hàng tập dượt</translation>
        </message>
        <message>
            <source>Opening the workspace</source>
            <translation>Đang mở không gian làm việc</translation>
        </message>
        <message>
            <source>A shop of your own to try everything on. Nothing in it reaches anybody.</source>
            <translation>Cửa hàng của riêng bạn để thử mọi thứ. Không có gì trong đó đến với ai.</translation>
        </message>
        <message>
            <source>Pass-phrase</source>
            <translation>Cụm mật khẩu</translation>
        </message>
        <message>
            <source>The secrets of this workspace are sealed. Pass-phrase:</source>
            <translation>Các bí mật của không gian làm việc này đã được niêm phong. Cụm mật khẩu:</translation>
        </message>
        <message>
            <source>The history of what the shop said before was damaged and moved aside to %1. It is kept anew from now on; your changes are safe.</source>
            <translation>Lịch sử dữ liệu trước đây từ cửa hàng bị hỏng và đã được chuyển sang %1. Từ nay lịch sử được lưu mới; các thay đổi của bạn vẫn an toàn.</translation>
        </message>
        <message>
            <source>Setting up the workspace</source>
            <translation>Đang thiết lập không gian làm việc</translation>
        </message>
        <message>
            <source>Setting up the connection</source>
            <translation>Đang thiết lập kết nối</translation>
        </message>
        <message>
            <source>Signed in to %1 again.</source>
            <translation>Đã đăng nhập lại vào %1.</translation>
        </message>
        <message>
            <source>What waited goes on now.</source>
            <translation>Những gì đang chờ giờ được tiếp tục.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ErpPage</name>
        <message>
            <source>Connect an ERP</source>
            <translation>Kết nối ERP</translation>
        </message>
        <message>
            <source>A Tryton server, version 6 or 7. Stock and costs come from it, sales go to it; what belongs together is matched by code and barcode and shown before anything is written.</source>
            <translation>Máy chủ Tryton, phiên bản 6 hoặc 7. Tồn kho và giá vốn lấy từ đó, đơn bán gửi về đó; những gì thuộc về nhau được ghép theo mã và mã vạch, và hiển thị trước khi ghi bất cứ gì.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Địa chỉ</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Cơ sở dữ liệu</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Người dùng</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mật khẩu</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Kiểm tra kết nối</translation>
        </message>
        <message>
            <source>That is no address; one looks like https://erp.example.com:8000</source>
            <translation>Đó không phải địa chỉ; địa chỉ có dạng như https://erp.example.com:8000</translation>
        </message>
        <message>
            <source>Logging in to %1…</source>
            <translation>Đang đăng nhập vào %1…</translation>
        </message>
        <message>
            <source>Tryton %1, company %2, %3.</source>
            <translation>Tryton %1, công ty %2, %3.</translation>
        </message>
        <message>
            <source>Every module that is needed is active.</source>
            <translation>Mọi mô-đun cần thiết đều đã được kích hoạt.</translation>
        </message>
        <message>
            <source>Modules are missing: %1. Ask whoever runs the ERP to activate them, then test again.</source>
            <translation>Thiếu mô-đun: %1. Nhờ người quản lý ERP kích hoạt chúng, rồi kiểm tra lại.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::HelpWindow</name>
        <message>
            <source>Help — Quayside</source>
            <translation>Trợ giúp — Quayside</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>Tìm trong trợ giúp</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Chủ đề</translation>
        </message>
        <message>
            <source>Page of the help</source>
            <translation>Trang trợ giúp</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::MainWindow</name>
        <message>
            <source>%1 (practice) — Quayside</source>
            <translation>%1 (tập dượt) — Quayside</translation>
        </message>
        <message>
            <source>%1 — Quayside</source>
            <translation>%1 — Quayside</translation>
        </message>
        <message>
            <source>Navigation</source>
            <translation>Điều hướng</translation>
        </message>
        <message>
            <source>Work in hand</source>
            <translation>Việc đang làm</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>Làm việc ngoại tuyến</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Thoát</translation>
        </message>
        <message>
            <source>Find a command or record…</source>
            <translation>Tìm lệnh hoặc bản ghi…</translation>
        </message>
        <message>
            <source>Narrow navigation</source>
            <translation>Thu hẹp điều hướng</translation>
        </message>
        <message>
            <source>Relaxed rows</source>
            <translation>Dòng giãn rộng</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>Đi tới %1</translation>
        </message>
        <message>
            <source>Next panel</source>
            <translation>Bảng điều khiển tiếp</translation>
        </message>
        <message>
            <source>Previous panel</source>
            <translation>Bảng điều khiển trước</translation>
        </message>
        <message>
            <source>Panels at the side</source>
            <translation>Các bảng điều khiển bên</translation>
        </message>
        <message>
            <source>Reset layout</source>
            <translation>Đặt lại bố cục</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Phím tắt</translation>
        </message>
        <message>
            <source>About Quayside</source>
            <translation>Giới thiệu Quayside</translation>
        </message>
        <message>
            <source>Colours of the system</source>
            <translation>Màu của hệ thống</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Màu sáng</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Màu tối</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Tệp</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Chỉnh sửa</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Xem</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;Bản ghi</translation>
        </message>
        <message>
            <source>&amp;Changes</source>
            <translation>T&amp;hay đổi</translation>
        </message>
        <message>
            <source>R&amp;un</source>
            <translation>Chạ&amp;y</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>Đ&amp;i tới</translation>
        </message>
        <message>
            <source>&amp;Window</source>
            <translation>Cửa &amp;sổ</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Trợ &amp;giúp</translation>
        </message>
        <message>
            <source>Who works here</source>
            <translation>Ai làm việc ở đây</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Công cụ</translation>
        </message>
        <message>
            <source>Find a command, a record or a person</source>
            <translation>Tìm lệnh, bản ghi hoặc người</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Lưu ý</translation>
        </message>
        <message>
            <source>Dismiss the notice</source>
            <translation>Đóng lưu ý</translation>
        </message>
        <message>
            <source>Quayside %1
A workstation for shops. Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Quayside %1
Trạm làm việc cho cửa hàng. Phần mềm tự do theo Giấy phép Công cộng GNU (GNU General Public License), phiên bản 3 trở lên.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n record(s)</source>
            <translation>
                <numerusform>%1: %n bản ghi</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: done</source>
            <translation>%1: xong</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) stayed as they were</source>
            <translation>
                <numerusform>%n bản ghi giữ nguyên như cũ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were left out: %1</source>
            <translation>
                <numerusform>%n dòng bị bỏ ra: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Hoàn tác</translation>
        </message>
        <message numerus="yes">
            <source>Synchronised: %n record(s) changed here</source>
            <translation>
                <numerusform>Đã đồng bộ: %n bản ghi thay đổi ở đây</numerusform>
            </translation>
        </message>
        <message>
            <source>Synchronised: everything is up to date</source>
            <translation>Đã đồng bộ: mọi thứ đều mới nhất</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) went live</source>
            <translation>
                <numerusform>%n thay đổi đã có hiệu lực</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused by the shop</source>
            <translation>
                <numerusform>%n mục cửa hàng không nhận</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) found</source>
            <translation>
                <numerusform>Phát hiện %n xung đột</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) could not be read; they are tried again</source>
            <translation>
                <numerusform>%n phần không đọc được; hệ thống sẽ thử lại</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %2, %n record(s)</source>
            <translation>
                <numerusform>%1 %2, %n bản ghi</numerusform>
            </translation>
        </message>
        <message>
            <source>%1
There is no step to take.</source>
            <translation>%1
Không có bước nào để thực hiện.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Làm lại</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Đăng nhập</translation>
        </message>
        <message>
            <source>PIN of %1</source>
            <translation>PIN của %1</translation>
        </message>
        <message>
            <source>Choose who works here</source>
            <translation>Chọn ai làm việc ở đây</translation>
        </message>
        <message>
            <source>%1, %2. Click to change who works here.</source>
            <translation>%1, %2. Nhấp để đổi người làm việc ở đây.</translation>
        </message>
        <message>
            <source>Everything has its place</source>
            <translation>Mọi thứ đều có chỗ</translation>
        </message>
        <message>
            <source>Today says what needs you first. Below it are the records, then what waits for a decision. Ctrl and a digit goes there.</source>
            <translation>Hôm nay cho biết điều gì cần đến bạn trước. Bên dưới là các bản ghi, rồi đến những gì chờ quyết định. Ctrl và một chữ số sẽ đưa bạn tới đó.</translation>
        </message>
        <message>
            <source>Rows answer at once</source>
            <translation>Các dòng phản hồi tức thì</translation>
        </message>
        <message>
            <source>All of it is read from this computer, with or without a network. Press / to filter, F2 to change a cell; -5% works on a price.</source>
            <translation>Tất cả được đọc từ máy tính này, dù có mạng hay không. Nhấn / để lọc, F2 để đổi một ô; -5% dùng được cho giá.</translation>
        </message>
        <message>
            <source>What is chosen stands beside</source>
            <translation>Mục được chọn hiện bên cạnh</translation>
        </message>
        <message>
            <source>The listing, its playbook and what people said about it follow the row you choose.</source>
            <translation>Tin bán, cẩm nang của nó và những gì mọi người trao đổi về nó đi theo dòng bạn chọn.</translation>
        </message>
        <message>
            <source>Nothing leaves by itself</source>
            <translation>Không gì tự gửi đi</translation>
        </message>
        <message>
            <source>Changes are collected here, checked and approved; then the outbox sends them, exactly once, when the network is there.</source>
            <translation>Thay đổi được gom tại đây, kiểm tra và duyệt; rồi hộp thư đi gửi chúng, đúng một lần, khi có mạng.</translation>
        </message>
        <message>
            <source>One key for the rest</source>
            <translation>Một phím cho phần còn lại</translation>
        </message>
        <message>
            <source>Ctrl+K finds every command, record and person. F1 explains what you look at. Ctrl+Z takes back.</source>
            <translation>Ctrl+K tìm mọi lệnh, bản ghi và người. F1 giải thích thứ bạn đang xem. Ctrl+Z để hoàn tác.</translation>
        </message>
        <message>
            <source>Connections…</source>
            <translation>Kết nối…</translation>
        </message>
        <message>
            <source>Open the practice shop</source>
            <translation>Mở cửa hàng tập dượt</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Trợ giúp</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Xem hướng dẫn nhanh</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Ngôn ngữ: %1</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Theo hệ thống</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Ngôn ngữ</translation>
        </message>
        <message>
            <source>“%1” holds text that was not sent.</source>
            <translation>“%1” còn văn bản chưa gửi.</translation>
        </message>
        <message>
            <source>Nothing was changed. Send it or clear it, then try again.</source>
            <translation>Chưa có gì thay đổi. Hãy gửi hoặc xóa văn bản đó, rồi thử lại.</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>Đăng nhập lại</translation>
        </message>
        <message>
            <source>Go to the message</source>
            <translation>Đến thông báo</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::NavigationModel</name>
        <message>
            <source>%1, %2, %3 urgent</source>
            <translation>%1, %2, %3 gấp</translation>
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
            <translation>Bảng lệnh</translation>
        </message>
        <message>
            <source>Command, panel, # record or @ person</source>
            <translation>Lệnh, bảng điều khiển, # bản ghi hoặc @ người</translation>
        </message>
        <message>
            <source>Find a command, a record or a person</source>
            <translation>Tìm lệnh, bản ghi hoặc người</translation>
        </message>
        <message>
            <source>Type words or criteria of records</source>
            <translation>Nhập từ hoặc tiêu chí của bản ghi</translation>
        </message>
        <message>
            <source>Find records: %1</source>
            <translation>Tìm bản ghi: %1</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Đăng nhập</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>Dùng gần đây</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tất cả</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ParameterDialog</name>
        <message>
            <source>Still needed: %1.</source>
            <translation>Còn cần: %1.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::SetupPage</name>
        <message>
            <source>Needed</source>
            <translation>Bắt buộc</translation>
        </message>
        <message>
            <source>(code %1)</source>
            <translation>(mã %1)</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::SetupWindow</name>
        <message>
            <source>Set up Quayside</source>
            <translation>Thiết lập Quayside</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Kết nối</translation>
        </message>
        <message>
            <source>Which shop do you want to start with?</source>
            <translation>Bạn muốn bắt đầu với cửa hàng nào?</translation>
        </message>
        <message>
            <source>You can add a shop or an ERP later. Nothing is written to any shop during set-up.</source>
            <translation>Bạn có thể thêm cửa hàng hoặc ERP sau. Trong lúc thiết lập, không có gì được ghi vào cửa hàng nào.</translation>
        </message>
        <message>
            <source>Practice shop</source>
            <translation>Cửa hàng tập dượt</translation>
        </message>
        <message>
            <source>No account needed</source>
            <translation>Không cần tài khoản</translation>
        </message>
        <message>
            <source>A full shop that lives on this computer: five markets, a thousand listings, orders, returns with running clocks. Try everything; nothing reaches anybody.</source>
            <translation>Một cửa hàng đầy đủ nằm trên máy tính này: năm thị trường, một nghìn tin bán, đơn hàng, yêu cầu trả hàng với thời hạn đang đếm ngược. Hãy thử mọi thứ; không có gì tới tay ai.</translation>
        </message>
        <message>
            <source>A TikTok Shop</source>
            <translation>Một TikTok Shop</translation>
        </message>
        <message>
            <source>Opens the browser for your consent and comes back with your shops. Needs the app key of your organisation.</source>
            <translation>Mở trình duyệt để bạn cấp quyền và quay lại cùng các cửa hàng của bạn. Cần app key của tổ chức bạn.</translation>
        </message>
        <message>
            <source>An ERP alone</source>
            <translation>Chỉ ERP</translation>
        </message>
        <message>
            <source>Looks at products and stock of a Tryton server, before any shop is connected.</source>
            <translation>Xem sản phẩm và tồn kho của máy chủ Tryton, trước khi kết nối cửa hàng nào.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Bắt đầu</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Cửa hàng</translation>
        </message>
        <message>
            <source>ERP</source>
            <translation>ERP</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Ngôn ngữ</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Theo hệ thống</translation>
        </message>
        <message>
            <source>Everything stays on this computer. Secrets go to the system's keychain.</source>
            <translation>Mọi thứ ở lại trên máy tính này. Các bí mật được lưu trong chuỗi khóa của hệ thống.</translation>
        </message>
        <message>
            <source>Pass-phrase</source>
            <translation>Cụm mật khẩu</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Hủy</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Quay lại</translation>
        </message>
        <message>
            <source>Without an ERP</source>
            <translation>Không dùng ERP</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Tiếp tục</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Bước %1 trên %2</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Kết nối</translation>
        </message>
        <message>
            <source>It is being set up.</source>
            <translation>Đang thiết lập.</translation>
        </message>
        <message>
            <source>Sign in first.</source>
            <translation>Hãy đăng nhập trước.</translation>
        </message>
        <message>
            <source>Test the connection first.</source>
            <translation>Hãy kiểm tra kết nối trước.</translation>
        </message>
        <message>
            <source>Ready in a few seconds</source>
            <translation>Sẵn sàng trong vài giây</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ShopPage</name>
        <message>
            <source>Connect a TikTok Shop</source>
            <translation>Kết nối TikTok Shop</translation>
        </message>
        <message>
            <source>The app of your organisation signs you in: its key, secret and service id stand in Partner Center. You consent in the browser; nothing is written to the shop.</source>
            <translation>Bạn đăng nhập qua ứng dụng của tổ chức mình: app key, app secret và service id của nó nằm trong Partner Center. Bạn cấp quyền trong trình duyệt; không có gì được ghi vào cửa hàng.</translation>
        </message>
        <message>
            <source>Outside the United States</source>
            <translation>Ngoài Hoa Kỳ</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>Hoa Kỳ</translation>
        </message>
        <message>
            <source>A practice shop that runs by itself</source>
            <translation>Cửa hàng tập dượt chạy riêng</translation>
        </message>
        <message>
            <source>Seller's region</source>
            <translation>Khu vực của người bán</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Địa chỉ</translation>
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
            <translation>Đăng ký địa chỉ chuyển hướng này với ứng dụng: %1</translation>
        </message>
        <message>
            <source>Sign in with the browser</source>
            <translation>Đăng nhập bằng trình duyệt</translation>
        </message>
        <message>
            <source>Or paste it</source>
            <translation>Hoặc dán vào</translation>
        </message>
        <message>
            <source>The browser did not come back? Paste the code, or the address of the page you ended on, within 30 minutes.</source>
            <translation>Trình duyệt không quay lại? Hãy dán mã, hoặc địa chỉ của trang cuối cùng bạn tới, trong vòng 30 phút.</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Dùng</translation>
        </message>
        <message>
            <source>That is no address; one looks like http://127.0.0.1:8080</source>
            <translation>Đó không phải địa chỉ; địa chỉ có dạng như http://127.0.0.1:8080</translation>
        </message>
        <message>
            <source>The browser shows the page of consent; this window waits for it.</source>
            <translation>Trình duyệt đang hiện trang cấp quyền; cửa sổ này chờ trang đó.</translation>
        </message>
        <message>
            <source>Signing in and reading the list of shops…</source>
            <translation>Đang đăng nhập và đọc danh sách cửa hàng…</translation>
        </message>
        <message>
            <source>Signed in as %1.</source>
            <translation>Đã đăng nhập với tên %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n shop(s): %1</source>
            <translation>
                <numerusform>%n cửa hàng: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The app has every right that is needed.</source>
            <translation>Ứng dụng có mọi quyền cần thiết.</translation>
        </message>
        <message>
            <source>The app lacks rights: %1. Add them in Partner Center under Manage API and sign in again; until then those parts stay empty.</source>
            <translation>Ứng dụng thiếu quyền: %1. Hãy thêm trong Partner Center tại Manage API rồi đăng nhập lại; cho đến lúc đó, các phần ấy vẫn trống.</translation>
        </message>
        <message>
            <source>The clocks agree within %1 s.</source>
            <translation>Hai đồng hồ lệch nhau không quá %1 giây.</translation>
        </message>
        <message>
            <source>The clock of this computer is %1 s behind the shop's. Calls allow for it, deadlines do not: set the clock.</source>
            <translation>Đồng hồ của máy tính này chậm hơn cửa hàng %1 giây. Lệnh gọi có bù trừ, thời hạn thì không: hãy chỉnh đồng hồ.</translation>
        </message>
        <message>
            <source>The clock of this computer is %1 s ahead of the shop's. Calls allow for it, deadlines do not: set the clock.</source>
            <translation>Đồng hồ của máy tính này nhanh hơn cửa hàng %1 giây. Lệnh gọi có bù trừ, thời hạn thì không: hãy chỉnh đồng hồ.</translation>
        </message>
        <message>
            <source>The consent holds until %1.</source>
            <translation>Việc cấp quyền có hiệu lực đến %1.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Phím tắt</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Lệnh</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Phím</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
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
            <translation>Thử lại</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Thoát</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::StatusBar</name>
        <message>
            <source>Sending the outbox</source>
            <translation>Đang gửi hộp thư đi</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Progress of running work</source>
            <translation>Tiến độ của việc đang chạy</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Dừng</translation>
        </message>
        <message>
            <source>Stop the running work</source>
            <translation>Dừng việc đang chạy</translation>
        </message>
        <message>
            <source>Outbox %1</source>
            <translation>Hộp thư đi %1</translation>
        </message>
        <message>
            <source>Conflicts %1</source>
            <translation>Xung đột %1</translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s) lapse before %1</source>
            <translation>
                <numerusform>%n thời hạn hết trước %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Trực tuyến</translation>
        </message>
        <message>
            <source>No shop connected</source>
            <translation>Chưa kết nối cửa hàng</translation>
        </message>
        <message>
            <source>Working offline</source>
            <translation>Đang làm việc ngoại tuyến</translation>
        </message>
        <message>
            <source>Offline since %1</source>
            <translation>Ngoại tuyến từ %1</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Cần chú ý</translation>
        </message>
        <message>
            <source>Everything can be read and edited; what you publish waits in the outbox. Click to go online.</source>
            <translation>Mọi thứ đều đọc và chỉnh sửa được; những gì bạn đăng chờ trong hộp thư đi. Nhấp để trực tuyến.</translation>
        </message>
        <message>
            <source>Click to work offline.</source>
            <translation>Nhấp để làm việc ngoại tuyến.</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>Tính đến %1</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>Chưa đồng bộ</translation>
        </message>
        <message>
            <source>%1, %2 of %3</source>
            <translation>%1, %2 trên %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>ERP: %n problem(s)</source>
            <translation>
                <numerusform>ERP: %n vấn đề</numerusform>
            </translation>
        </message>
        <message>
            <source>ERP not reached</source>
            <translation>Không tới được ERP</translation>
        </message>
        <message>
            <source>ERP needs attention</source>
            <translation>ERP cần được xử lý</translation>
        </message>
        <message>
            <source>Online, metered</source>
            <translation>Trực tuyến, tính dung lượng</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what is done: with what</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Click to renew the consent.</source>
            <translation>Nhấp để gia hạn cấp quyền.</translation>
        </message>
        <message>
            <source>Click to see what mends it.</source>
            <translation>Nhấp để xem cách khắc phục.</translation>
        </message>
        <message>
            <source>Everything can be read and edited; what you publish waits in the outbox. Click to see what mends it.</source>
            <translation>Mọi thứ đều đọc và chỉnh sửa được; những gì bạn đăng chờ trong hộp thư đi. Nhấp để xem cách khắc phục.</translation>
        </message>
        <message>
            <source>%1: paused</source>
            <translation>%1: tạm dừng</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of work paused</source>
            <translation>
                <numerusform>%n luồng công việc tạm dừng</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused: %1. Click to resume.</source>
            <translation>Tạm dừng: %1. Nhấp để tiếp tục.</translation>
        </message>
        <message>
            <source>%1: failed</source>
            <translation>%1: thất bại</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of work failed</source>
            <translation>
                <numerusform>%n luồng công việc thất bại</numerusform>
            </translation>
        </message>
        <message>
            <source>Failed: %1. Click to see why.</source>
            <translation>Thất bại: %1. Nhấp để xem lý do.</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::Tour</name>
        <message>
            <source>Back</source>
            <translation>Quay lại</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Tiếp</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>Hướng dẫn nhanh</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Bỏ qua</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 trên %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Xong</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::BulkBar</name>
        <message>
            <source>Bulk edit</source>
            <translation>Chỉnh sửa hàng loạt</translation>
        </message>
        <message>
            <source>of %1 selected</source>
            <comment>after the count of marked rows</comment>
            <translation>đã chọn trên %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Cell</name>
        <message>
            <source>no value</source>
            <translation>không có giá trị</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>còn %1</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>có</translation>
        </message>
        <message>
            <source>no</source>
            <translation>không</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>hình ảnh</translation>
        </message>
        <message>
            <source>%1, was %2</source>
            <translation>%1, trước là %2</translation>
        </message>
        <message>
            <source>%1, edited</source>
            <translation>%1, đã sửa</translation>
        </message>
        <message>
            <source>%1, breaks a rule</source>
            <translation>%1, vi phạm quy tắc</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Clock</name>
        <message>
            <source>%1 h</source>
            <comment>hours left</comment>
            <translation>%1 giờ</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days left</comment>
            <translation>%1 ngày</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::ClockPie</name>
        <message>
            <source>Time left: %1</source>
            <translation>Thời gian còn lại: %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::CompletionPopup</name>
        <message>
            <source>Proposals</source>
            <translation>Gợi ý</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::DecisionBar</name>
        <message>
            <source>Decision</source>
            <translation>Quyết định</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::DiffLabel</name>
        <message>
            <source>%1, was %2</source>
            <translation>%1, trước là %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::DockTitleBar</name>
        <message>
            <source>Keep in every layout</source>
            <translation>Giữ trong mọi bố cục</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>Tách rời</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Đóng</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::FilterBar</name>
        <message>
            <source>Filter</source>
            <translation>Bộ lọc</translation>
        </message>
        <message>
            <source>Field, value or words</source>
            <translation>Trường, giá trị hoặc từ</translation>
        </message>
        <message>
            <source>%1 %2, Delete removes, Enter edits</source>
            <translation>%1 %2, Delete để gỡ, Enter để chỉnh sửa</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::ImageStrip</name>
        <message>
            <source>Pictures</source>
            <translation>Hình ảnh</translation>
        </message>
        <message>
            <source>%1 of %2: %3</source>
            <translation>%1 trên %2: %3</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::KeyHint</name>
        <message>
            <source>%1: key %2</source>
            <translation>%1: phím %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::MarkCorner</name>
        <message>
            <source>Mark all matching rows</source>
            <translation>Đánh dấu mọi dòng khớp</translation>
        </message>
        <message>
            <source>Mark all matching rows (%1)</source>
            <translation>Đánh dấu mọi dòng khớp (%1)</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::SearchableList</name>
        <message>
            <source>Search</source>
            <translation>Tìm kiếm</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Kết quả</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Timeline</name>
        <message>
            <source>done</source>
            <translation>xong</translation>
        </message>
        <message>
            <source>now</source>
            <translation>bây giờ</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>sắp tới</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>station: state, time</comment>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Dòng thời gian</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Toast</name>
        <message>
            <source>Close message</source>
            <translation>Đóng thông báo</translation>
        </message>
    </context>
    <context>
        <name>quayside::workspace::Loopback</name>
        <message>
            <source>Nothing is here. Sign in from Quayside.</source>
            <translation>Không có gì ở đây. Hãy đăng nhập từ Quayside.</translation>
        </message>
        <message>
            <source>You can close this page and go back to Quayside.</source>
            <translation>Bạn có thể đóng trang này và quay lại Quayside.</translation>
        </message>
    </context>
    <context>
        <name>quayside::workspace::Workspace</name>
        <message>
            <source>Back up the workspace</source>
            <translation>Sao lưu không gian làm việc</translation>
        </message>
        <message>
            <source>File; empty: in the workspace's folder “backups”</source>
            <translation>Tệp; trống: trong thư mục “backups” của không gian làm việc</translation>
        </message>
        <message>
            <source>Synchronise with the ERP now</source>
            <translation>Đồng bộ với ERP ngay</translation>
        </message>
        <message>
            <source>Read everything again</source>
            <translation>Đọc lại mọi thứ</translation>
        </message>
    </context>
</TS>
