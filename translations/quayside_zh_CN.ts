<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Field</name>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>List price</source>
            <translation>标价</translation>
        </message>
        <message>
            <source>Unit cost</source>
            <translation>单位成本</translation>
        </message>
        <message>
            <source>Price floor</source>
            <translation>底价</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>描述</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>库存</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>审核</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类目</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>品牌</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>属性</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>重量</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>规格</translation>
        </message>
        <message>
            <source>Variant's name</source>
            <translation>规格名称</translation>
        </message>
        <message>
            <source>Seller SKU</source>
            <translation>商家 SKU</translation>
        </message>
        <message>
            <source>Barcode</source>
            <translation>条形码</translation>
        </message>
        <message>
            <source>Tracking number</source>
            <translation>运单号</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>承运商</translation>
        </message>
        <message>
            <source>Warehouse</source>
            <translation>仓库</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>总额</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>件数</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>暂挂</translation>
        </message>
        <message>
            <source>Cancellation asked for</source>
            <translation>已申请取消</translation>
        </message>
        <message>
            <source>Cancelled because</source>
            <translation>取消原因</translation>
        </message>
        <message>
            <source>Ship by</source>
            <translation>发货截止</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>答复截止</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Arbitration</source>
            <translation>仲裁</translation>
        </message>
        <message>
            <source>Reply to a buyer</source>
            <translation>回复买家</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>决定</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>merchandiser</source>
            <translation>商品专员</translation>
        </message>
        <message>
            <source>support</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>operations</source>
            <translation>运营</translation>
        </message>
        <message>
            <source>manager</source>
            <translation>经理</translation>
        </message>
        <message>
            <source>analyst</source>
            <translation>分析师</translation>
        </message>
        <message>
            <source>administrator</source>
            <translation>管理员</translation>
        </message>
    </context>
    <context>
        <name>RunView</name>
        <message>
            <source>Open the library</source>
            <translation>打开手册库</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>保留当前手册</translation>
        </message>
        <message>
            <source>Another playbook…</source>
            <translation>其他操作手册…</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>可选</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>备注…</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>附加…</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>移交…</translation>
        </message>
        <message>
            <source>Abandon…</source>
            <translation>中止…</translation>
        </message>
        <message>
            <source>Evidence %1</source>
            <translation>凭证 %1</translation>
        </message>
        <message>
            <source>This window</source>
            <translation>此窗口</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>Under 4 hours</source>
            <translation>4 小时内</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>明天</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>以后</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>无需决定</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>未更改</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>已编辑</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>拟更改</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>待审批</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>已批准</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>发送中</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>已排队</translation>
        </message>
        <message>
            <source>Held until review ends</source>
            <translation>暂缓至审核结束</translation>
        </message>
        <message>
            <source>Answer unclear, reading back</source>
            <translation>结果不明，正在核对</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>被驳回</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>冲突</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未结</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>待选择</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>我的</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>店铺的</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>其他值</translation>
        </message>
        <message>
            <source>Passes</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>Below floor</source>
            <translation>低于底价</translation>
        </message>
        <message>
            <source>Not linked</source>
            <translation>未关联</translation>
        </message>
        <message>
            <source>Oversold</source>
            <translation>超卖</translation>
        </message>
        <message>
            <source>Shop too high</source>
            <translation>店铺偏多</translation>
        </message>
        <message>
            <source>Shop too low</source>
            <translation>店铺偏少</translation>
        </message>
        <message>
            <source>Orders on the way</source>
            <translation>订单待入 ERP</translation>
        </message>
        <message>
            <source>Buffer not kept</source>
            <translation>未留安全库存</translation>
        </message>
        <message>
            <source>Orders and buffer</source>
            <translation>订单和安全库存</translation>
        </message>
        <message>
            <source>Part of a piece</source>
            <translation>非整件</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>已答复</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Live</source>
            <translation>在售</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>审核中</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>已批准</translation>
        </message>
        <message>
            <source>Review failed</source>
            <translation>审核未通过</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>已下架</translation>
        </message>
        <message>
            <source>Deactivated by platform</source>
            <translation>平台下架</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>已冻结</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>已删除</translation>
        </message>
        <message>
            <source>Unpaid</source>
            <translation>未付款</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>暂挂</translation>
        </message>
        <message>
            <source>Awaiting shipment</source>
            <translation>待发货</translation>
        </message>
        <message>
            <source>Partly shipped</source>
            <translation>部分发货</translation>
        </message>
        <message>
            <source>Awaiting collection</source>
            <translation>待揽收</translation>
        </message>
        <message>
            <source>In transit</source>
            <translation>运输中</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>已送达</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Refund request pending</source>
            <translation>退款申请待处理</translation>
        </message>
        <message>
            <source>Request rejected</source>
            <translation>申请已拒绝</translation>
        </message>
        <message>
            <source>Awaiting buyer's parcel</source>
            <translation>待买家寄回</translation>
        </message>
        <message>
            <source>Parcel on its way back</source>
            <translation>包裹退回途中</translation>
        </message>
        <message>
            <source>Parcel rejected</source>
            <translation>包裹被拒收</translation>
        </message>
        <message>
            <source>Request approved</source>
            <translation>申请已批准</translation>
        </message>
        <message>
            <source>Request withdrawn</source>
            <translation>申请已撤回</translation>
        </message>
        <message>
            <source>Return completed</source>
            <translation>退货已完成</translation>
        </message>
        <message>
            <source>Replacement request pending</source>
            <translation>换货申请待处理</translation>
        </message>
        <message>
            <source>To be shipped</source>
            <translation>待发货</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>运输中</translation>
        </message>
        <message>
            <source>Buyer asks to cancel</source>
            <translation>买家申请取消</translation>
        </message>
        <message>
            <source>Cancellation agreed</source>
            <translation>已同意取消</translation>
        </message>
        <message>
            <source>Cancelled and refunded</source>
            <translation>已取消并退款</translation>
        </message>
        <message>
            <source>Request declined or withdrawn</source>
            <translation>申请已被拒绝或撤回</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>计划中</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Over</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Without effect</source>
            <translation>未生效</translation>
        </message>
        <message>
            <source>Fixed price</source>
            <translation>一口价</translation>
        </message>
        <message>
            <source>Percent off</source>
            <translation>百分比折扣</translation>
        </message>
        <message>
            <source>Flash sale</source>
            <translation>秒杀</translation>
        </message>
        <message>
            <source>Cheaper shipping</source>
            <translation>运费优惠</translation>
        </message>
        <message>
            <source>Buy more, save more</source>
            <translation>多买多省</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Robot</source>
            <translation>机器人</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>视频</translation>
        </message>
        <message>
            <source>About a listing</source>
            <translation>关于商品</translation>
        </message>
        <message>
            <source>About an order</source>
            <translation>关于订单</translation>
        </message>
        <message>
            <source>About a parcel</source>
            <translation>关于包裹</translation>
        </message>
        <message>
            <source>About a return</source>
            <translation>关于退货</translation>
        </message>
        <message>
            <source>A coupon</source>
            <translation>优惠券</translation>
        </message>
        <message>
            <source>Sticker</source>
            <translation>表情</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Given to an agent</source>
            <translation>已转给客服</translation>
        </message>
        <message>
            <source>Came from another agent</source>
            <translation>由其他客服转来</translation>
        </message>
        <message>
            <source>Came from a listing</source>
            <translation>来自商品页面</translation>
        </message>
        <message>
            <source>Came from an order</source>
            <translation>来自订单页面</translation>
        </message>
        <message>
            <source>On its way to the bank</source>
            <translation>打款中</translation>
        </message>
        <message>
            <source>Paid out</source>
            <translation>已打款</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Did not reach the bank</source>
            <translation>未到达银行</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>预留金</translation>
        </message>
        <message>
            <source>Charged back</source>
            <translation>拒付</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>罚款</translation>
        </message>
        <message>
            <source>Rebate</source>
            <translation>返利</translation>
        </message>
        <message>
            <source>Reimbursed for shipping</source>
            <translation>运费补偿</translation>
        </message>
        <message>
            <source>Paid for advertising</source>
            <translation>支付广告费</translation>
        </message>
        <message>
            <source>Commission corrected</source>
            <translation>佣金更正</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>赔偿</translation>
        </message>
        <message>
            <source>Warehouse service</source>
            <translation>仓储服务</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>提现</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>已结算</translation>
        </message>
        <message>
            <source>Transferred</source>
            <translation>已转账</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>已冲回</translation>
        </message>
        <message>
            <source>Not delivered yet</source>
            <translation>尚未送达</translation>
        </message>
        <message>
            <source>Can still be returned</source>
            <translation>仍可退货</translation>
        </message>
    </context>
    <context>
        <name>Text</name>
        <message>
            <source>Currency</source>
            <translation>货币</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>市场</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>店铺</translation>
        </message>
    </context>
    <context>
        <name>TodayBoard</name>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Nothing needs you now</source>
            <translation>目前没有需要您处理的事项</translation>
        </message>
        <message>
            <source>Deadlines, approvals, conflicts, failed sends and tasks come up here.</source>
            <translation>截止时间、审批、冲突、发送失败和任务会显示在这里。</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>Waiting for others</source>
            <translation>等待他人</translation>
        </message>
        <message>
            <source>Nothing presses.</source>
            <translation>没有紧急事项。</translation>
        </message>
        <message>
            <source>Nothing here.</source>
            <translation>这里没有内容。</translation>
        </message>
        <message>
            <source>If the network stays off</source>
            <translation>如果网络一直断开</translation>
        </message>
        <message>
            <source>Done by you today</source>
            <translation>您今天完成的事项</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Arguments</name>
        <message>
            <source>the workspace's folder</source>
            <translation>工作区的文件夹</translation>
        </message>
        <message>
            <source>who acts: a name or id; the owner when left out</source>
            <translation>操作人：姓名或 ID；省略时为所有者</translation>
        </message>
        <message>
            <source>that person's PIN, when one is set (or QUAYSIDE_PIN)</source>
            <translation>该人员的 PIN（如已设置），也可用 QUAYSIDE_PIN</translation>
        </message>
        <message>
            <source>machine-readable output</source>
            <translation>机器可读的输出</translation>
        </message>
        <message>
            <source>explains the command</source>
            <translation>说明该命令</translation>
        </message>
        <message>
            <source>prints the version</source>
            <translation>输出版本号</translation>
        </message>
        <message>
            <source>Usage: quayside [--workspace DIR] [--as PERSON] [COMMAND]</source>
            <translation>用法：quayside [--workspace DIR] [--as PERSON] [COMMAND]</translation>
        </message>
        <message>
            <source>Without a command the desktop opens.</source>
            <translation>不带命令时打开桌面程序。</translation>
        </message>
        <message>
            <source>Usage: quayside %1 %2</source>
            <translation>用法：quayside %1 %2</translation>
        </message>
        <message>
            <source>the desktop: where there is no workspace yet, a practice shop of its own, without asking</source>
            <translation>桌面程序：尚无工作区时，不经询问直接自建练习店铺</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::CommandLine</name>
        <message>
            <source>%1 is not an option here, or lacks its value.</source>
            <translation>%1 不是此处可用的选项，或缺少值。</translation>
        </message>
        <message>
            <source>%1 is not an option. Did you mean %2?</source>
            <translation>%1 不是选项。您是否想输入 %2？</translation>
        </message>
        <message>
            <source>“%1” is not understood.</source>
            <translation>无法识别“%1”。</translation>
        </message>
        <message>
            <source>“%1” is not understood. Did you mean “%2”?</source>
            <translation>无法识别“%1”。您是否想输入“%2”？</translation>
        </message>
        <message>
            <source>See quayside --help.</source>
            <translation>请参阅 quayside --help。</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Playbooks</name>
        <message>
            <source>Which playbook?</source>
            <translation>哪个操作手册？</translation>
        </message>
        <message>
            <source>playbook cannot “%1”.</source>
            <translation>playbook 不支持“%1”。</translation>
        </message>
        <message>
            <source>playbook cannot “%1”. Did you mean “%2”?</source>
            <translation>playbook 不支持“%1”。您是否想输入“%2”？</translation>
        </message>
        <message numerus="yes">
            <source>%n playbook(s), nothing wrong.</source>
            <translation>
                <numerusform>%n 个操作手册，没有问题。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Runner</name>
        <message>
            <source>Person %1.</source>
            <translation>人员 %1。</translation>
        </message>
        <message>
            <source>Task %1.</source>
            <translation>任务 %1。</translation>
        </message>
        <message>
            <source>Comment %1.</source>
            <translation>评论 %1。</translation>
        </message>
        <message>
            <source>Run %1.</source>
            <translation>执行 %1。</translation>
        </message>
        <message>
            <source>Change set %1.</source>
            <translation>变更集 %1。</translation>
        </message>
        <message>
            <source>Nothing to run.</source>
            <translation>没有可运行的内容。</translation>
        </message>
        <message>
            <source>See quayside %1 --help.</source>
            <translation>请参阅 quayside %1 --help。</translation>
        </message>
        <message>
            <source>“%1” at position %2 is not understood: %3.</source>
            <translation>位置 %2 处的“%1”无法识别：%3。</translation>
        </message>
        <message>
            <source>Did you mean “%1”?</source>
            <translation>您是否想输入“%1”？</translation>
        </message>
        <message numerus="yes">
            <source>%1 would change %n record(s); nothing was changed.</source>
            <translation>
                <numerusform>%1：将更改 %n 条记录；尚未做任何更改。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n record(s) changed.</source>
            <translation>
                <numerusform>%1：已更改 %n 条记录。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were already so.</source>
            <translation>
                <numerusform>%n 条原本就是如此。</numerusform>
            </translation>
        </message>
        <message>
            <source>It is in the outbox and goes out when online.</source>
            <translation>已进入发件箱，联网后发送。</translation>
        </message>
        <message>
            <source>“%1” is not NAME=VALUE.</source>
            <translation>“%1”不是 NAME=VALUE 的形式。</translation>
        </message>
        <message numerus="yes">
            <source>%1 (%2), %n change(s)</source>
            <translation>
                <numerusform>%1（%2），%n 项变更</numerusform>
            </translation>
        </message>
        <message>
            <source>Which change set?</source>
            <translation>哪个变更集？</translation>
        </message>
        <message>
            <source>changes cannot “%1”.</source>
            <translation>changes 不支持“%1”。</translation>
        </message>
        <message>
            <source>changes cannot “%1”. Did you mean “%2”?</source>
            <translation>changes 不支持“%1”。您是否想输入“%2”？</translation>
        </message>
        <message>
            <source>A rejection needs a reason: --reason TEXT.</source>
            <translation>拒绝时必须说明原因：--reason TEXT。</translation>
        </message>
        <message>
            <source>Which role? --role merchandiser, support, operations, manager, analyst or administrator.</source>
            <translation>哪个角色？--role merchandiser、support、operations、manager、analyst 或 administrator。</translation>
        </message>
        <message>
            <source>people takes list, add NAME --role ROLE, or pin NAME PIN.</source>
            <translation>people 可用 list、add NAME --role ROLE 或 pin NAME PIN。</translation>
        </message>
        <message>
            <source>There are no “%1”. Known: %2.</source>
            <translation>没有“%1”。可用的有：%2。</translation>
        </message>
        <message>
            <source>There are no “%1”. Did you mean “%2”?</source>
            <translation>没有“%1”。您是否想输入“%2”？</translation>
        </message>
        <message>
            <source>%1 have no field “%2”.</source>
            <translation>%1 没有字段“%2”。</translation>
        </message>
        <message>
            <source>%1 have no field “%2”. Did you mean “%3”?</source>
            <translation>%1 没有字段“%2”。您是否想输入“%3”？</translation>
        </message>
        <message>
            <source>“%1” is not a format; known are %2.</source>
            <translation>“%1”不是可用的格式；可用的有 %2。</translation>
        </message>
        <message>
            <source>%1: %2 new, %3 changed, %4 as before</source>
            <translation>%1：新增 %2，更改 %3，未变 %4</translation>
        </message>
        <message numerus="yes">
            <source>, %n not understood and kept aside</source>
            <translation>
                <numerusform>，%n 条无法识别，已另行保存</numerusform>
            </translation>
        </message>
        <message>
            <source>outbox: %1 done, %2 in review, %3 refused, %4 waiting</source>
            <translation>发件箱：完成 %1，审核中 %2，被驳回 %3，等待 %4</translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) to decide: quayside list conflicts state:open</source>
            <translation>
                <numerusform>%n 个冲突待决定：quayside list conflicts state:open</numerusform>
            </translation>
        </message>
        <message>
            <source>The workspace is ready in %1. Next: quayside --workspace %1 sync</source>
            <translation>工作区已在 %1 就绪。下一步：quayside --workspace %1 sync</translation>
        </message>
        <message>
            <source>The workspace is ready in %1. It is not connected to a shop yet: quayside --workspace %1 init --practice</source>
            <translation>工作区已在 %1 就绪。尚未连接店铺：quayside --workspace %1 init --practice</translation>
        </message>
        <message>
            <source>%1 parts in %2, SHA-256 %3</source>
            <translation>%2 中有 %1 个部分，SHA-256 %3</translation>
        </message>
        <message>
            <source>Say where with --workspace: a folder that does not exist yet.</source>
            <translation>请用 --workspace 指定位置：一个尚不存在的文件夹。</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) in it do not hold; look with verify.</source>
            <translation>
                <numerusform>其中有 %n 处不一致；请用 verify 查看。</numerusform>
            </translation>
        </message>
        <message>
            <source>The workspace is in %1 as it was. Its shops have to be connected again: quayside --workspace %1 init …</source>
            <translation>工作区已按原样恢复到 %1。其店铺需要重新连接：quayside --workspace %1 init …</translation>
        </message>
        <message>
            <source>“%1” is not a resource. Known: %2.</source>
            <translation>“%1”不是资源。可用的有：%2。</translation>
        </message>
        <message>
            <source>%1 of %2 could not be read.</source>
            <translation>无法读取 %2 的 %1。</translation>
        </message>
        <message>
            <source>“%1” is no moment. It is written like 2026-11-01T10:00.</source>
            <translation>“%1”不是有效时间。写法如 2026-11-01T10:00。</translation>
        </message>
        <message>
            <source>%1 have no history; products, skus, orders and returns have one.</source>
            <translation>%1 没有历史；products、skus、orders 和 returns 有历史。</translation>
        </message>
        <message>
            <source>History does not keep “%1”. It knows %2.</source>
            <translation>历史中不保存“%1”。可用的有：%2。</translation>
        </message>
        <message>
            <source>Everything holds: all files, the ledger's chain, roll-ups, counts and search.</source>
            <translation>一切一致：所有文件、台账链、汇总、计数和搜索。</translation>
        </message>
        <message>
            <source>ERP: %1 new and %2 changed variants, %3 stock levels, %4 linked, %5 without a variant; %6 sales made, %7 held; %8 returns and %9 counts posted</source>
            <translation>ERP：%1 个新增规格、%2 个更改规格，%3 条库存，%4 个已关联，%5 个没有规格；已生成 %6 笔销售，暂缓 %7 笔；已记入 %8 笔退货和 %9 次盘点</translation>
        </message>
        <message>
            <source>, %1 counted by the shop and not handed out</source>
            <translation>，%1 条店铺计入但未给出</translation>
        </message>
        <message>
            <source>read at %1</source>
            <translation>读取于 %1</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>尚未读取</translation>
        </message>
        <message>
            <source>paused, %1</source>
            <translation>已暂停，%1</translation>
        </message>
        <message>
            <source>The outbox is paused.</source>
            <translation>发件箱已暂停。</translation>
        </message>
        <message>
            <source>The network is metered: nothing is read by itself.</source>
            <translation>网络按流量计费：不会自动读取任何内容。</translation>
        </message>
        <message>
            <source>Documents that were not understood: %1. Look: quayside list quarantine</source>
            <translation>无法识别的文档：%1。查看：quayside list quarantine</translation>
        </message>
        <message>
            <source>The ERP is paused.</source>
            <translation>ERP 已暂停。</translation>
        </message>
    </context>
    <context>
        <name>quayside::cli::Verbs</name>
        <message>
            <source>listings in the shop's world</source>
            <translation>店铺环境中的商品数</translation>
        </message>
        <message>
            <source>orders of the last 90 days</source>
            <translation>最近 90 天的订单数</translation>
        </message>
        <message>
            <source>returns, some due within hours</source>
            <translation>退货数，其中一些在数小时内到期</translation>
        </message>
        <message>
            <source>the same seed makes the same world</source>
            <translation>相同的种子生成相同的环境</translation>
        </message>
        <message>
            <source>serves a practice shop on loopback; prints its card as one line of JSON</source>
            <translation>在本机回环地址上运行练习店铺；以一行 JSON 输出其连接卡</translation>
        </message>
        <message>
            <source>port; a free one when left out</source>
            <translation>端口；省略时使用空闲端口</translation>
        </message>
        <message>
            <source>how it misbehaves, e.g. cut-after-effect@0.5,latency=150</source>
            <translation>出错方式，例如 cut-after-effect@0.5,latency=150</translation>
        </message>
        <message>
            <source>keeps the world across restarts</source>
            <translation>重启后保留环境</translation>
        </message>
        <message>
            <source>a practice shop: FILE holds the card of a running one; its own when left out</source>
            <translation>练习店铺：FILE 为正在运行的练习店铺的连接卡；省略时自建一个</translation>
        </message>
        <message>
            <source>a TikTok Shop account: FILE holds app_key, app_secret, auth_code</source>
            <translation>TikTok Shop 账号：FILE 包含 app_key、app_secret、auth_code</translation>
        </message>
        <message>
            <source>a Tryton server, for a workspace that has a shop: FILE holds url, database, user, password</source>
            <translation>Tryton 服务器，用于已有店铺的工作区：FILE 包含 url、database、user、password</translation>
        </message>
        <message>
            <source>what the workspace is called</source>
            <translation>工作区的名称</translation>
        </message>
        <message>
            <source>the first person; your login name when left out</source>
            <translation>第一位人员；省略时为您的登录名</translation>
        </message>
        <message>
            <source>who works here</source>
            <translation>在此工作的人员</translation>
        </message>
        <message>
            <source>merchandiser, support, operations, manager, analyst, administrator</source>
            <translation>merchandiser、support、operations、manager、analyst、administrator</translation>
        </message>
        <message>
            <source>pulls and publishes until nothing is left to do</source>
            <translation>拉取并发布，直到没有剩余内容</translation>
        </message>
        <message>
            <source>only these, e.g. products,orders</source>
            <translation>仅限这些，例如 products,orders</translation>
        </message>
        <message>
            <source>reads everything again instead of what changed</source>
            <translation>重新读取全部内容，而不只是有变化的部分</translation>
        </message>
        <message>
            <source>the ERP alone</source>
            <translation>仅 ERP</translation>
        </message>
        <message>
            <source>one round, even if entries may go in a moment</source>
            <translation>只进行一轮，即使有条目稍后即可发送</translation>
        </message>
        <message>
            <source>reads the mirror with your changes over it</source>
            <translation>读取本地镜像，并叠加您的变更</translation>
        </message>
        <message>
            <source>fields to print, in this order</source>
            <translation>要输出的字段，按此顺序</translation>
        </message>
        <message>
            <source>the same as sort: in the criteria</source>
            <translation>与条件中的 sort: 相同</translation>
        </message>
        <message>
            <source>at most so many records</source>
            <translation>最多输出的记录数</translation>
        </message>
        <message>
            <source>table, csv, json or xlsx (the file itself, to be redirected)</source>
            <translation>table、csv、json 或 xlsx（直接输出文件内容，需重定向）</translation>
        </message>
        <message>
            <source>only how many there are</source>
            <translation>仅输出数量</translation>
        </message>
        <message>
            <source>runs a registered command; without an id, lists them</source>
            <translation>运行已注册的命令；不带 ID 时列出命令</translation>
        </message>
        <message>
            <source>the records, e.g. 'skus: tag:summer'</source>
            <translation>记录，例如 'skus: tag:summer'</translation>
        </message>
        <message>
            <source>an argument of the command</source>
            <translation>命令的参数</translation>
        </message>
        <message>
            <source>why; kept in the ledger</source>
            <translation>原因；记入台账</translation>
        </message>
        <message>
            <source>says what would happen and changes nothing</source>
            <translation>说明会发生什么，但不做任何更改</translation>
        </message>
        <message>
            <source>change sets and what is in them</source>
            <translation>变更集及其内容</translation>
        </message>
        <message>
            <source>goes with a submission</source>
            <translation>随提交一并附上</translation>
        </message>
        <message>
            <source>approves a submitted change set</source>
            <translation>批准已提交的变更集</translation>
        </message>
        <message>
            <source>only these changes; the rest goes back</source>
            <translation>仅这些变更；其余退回</translation>
        </message>
        <message>
            <source>kept in the ledger</source>
            <translation>记入台账</translation>
        </message>
        <message>
            <source>sends a change set, or some of its rows, back to its author</source>
            <translation>将变更集或其中部分行退回给修改人</translation>
        </message>
        <message>
            <source>only these changes</source>
            <translation>仅这些变更</translation>
        </message>
        <message>
            <source>required</source>
            <translation>必填</translation>
        </message>
        <message>
            <source>puts an approved change set into the outbox</source>
            <translation>将已批准的变更集放入发件箱</translation>
        </message>
        <message>
            <source>makes a new change set that takes a published one back</source>
            <translation>新建一个变更集，以回退已发布的变更集</translation>
        </message>
        <message>
            <source>playbooks: finds, prints, checks and starts them</source>
            <translation>操作手册：查找、输出、检查和启动</translation>
        </message>
        <message>
            <source>the record of the run, e.g. 'returns: return:4000'</source>
            <translation>执行所针对的记录，例如 'returns: return:4000'</translation>
        </message>
        <message>
            <source>what the playbook needs to know before it starts</source>
            <translation>操作手册启动前需要知道的信息</translation>
        </message>
        <message>
            <source>writes everything people here did into one checksummed file</source>
            <translation>将此处人员所做的一切写入一个带校验和的文件</translation>
        </message>
        <message>
            <source>makes a new workspace (--workspace DIR) from a backup, after checking all of it</source>
            <translation>完整检查备份后，由其新建工作区（--workspace DIR）</translation>
        </message>
        <message>
            <source>what is found now, as it was then: products, skus, orders, returns</source>
            <translation>现在找到的内容在当时的样子：products、skus、orders、returns</translation>
        </message>
        <message>
            <source>checks all files, the ledger's chain and everything derived</source>
            <translation>检查所有文件、台账链及所有派生数据</translation>
        </message>
        <message>
            <source>only says what was read when, what is paused and what is in quarantine</source>
            <translation>仅显示各项的读取时间、已暂停的内容和隔离中的内容</translation>
        </message>
        <message>
            <source>creates a workspace, connects one to a shop, or renews a consent that has ended</source>
            <translation>创建工作区、将其连接到店铺，或续期已结束的授权</translation>
        </message>
        <message>
            <source>RECORDS is one of these; drafts are the listings beside which a draft or a version under review lies:</source>
            <translation>RECORDS 是下列之一；drafts 是旁边另有草稿或审核中版本的商品：</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Approvals</name>
        <message>
            <source>Change set</source>
            <translation>变更集</translation>
        </message>
        <message>
            <source>Only these changes (criteria)</source>
            <translation>仅这些变更（条件）</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Approve change set</source>
            <translation>批准变更集</translation>
        </message>
        <message>
            <source>Reject change set</source>
            <translation>拒绝变更集</translation>
        </message>
        <message>
            <source>Comment on change set</source>
            <translation>评论变更集</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>评论</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Changes</name>
        <message>
            <source>Change set</source>
            <translation>变更集</translation>
        </message>
        <message>
            <source>Only these changes (criteria)</source>
            <translation>仅这些变更（条件）</translation>
        </message>
        <message>
            <source>Submit for approval</source>
            <translation>提交审批</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Rename change set</source>
            <translation>重命名变更集</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Publish change set</source>
            <translation>发布变更集</translation>
        </message>
        <message>
            <source>Withdraw changes</source>
            <translation>撤回变更</translation>
        </message>
        <message>
            <source>Revert change set</source>
            <translation>回退变更集</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::CheckText</name>
        <message>
            <source>A price must be above zero.</source>
            <translation>价格必须大于零。</translation>
        </message>
        <message numerus="yes">
            <source>The price is no number with at most %n decimal(s).</source>
            <translation>
                <numerusform>价格不是最多 %n 位小数的数字。</numerusform>
            </translation>
        </message>
        <message>
            <source>The price is below its floor of %1.</source>
            <translation>价格低于底价 %1。</translation>
        </message>
        <message>
            <source>The price is below its unit cost of %1.</source>
            <translation>价格低于单位成本 %1。</translation>
        </message>
        <message>
            <source>The title is empty.</source>
            <translation>标题为空。</translation>
        </message>
        <message numerus="yes">
            <source>The title is longer than %n character(s).</source>
            <translation>
                <numerusform>标题超过 %n 个字符。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The title is shorter than %n character(s).</source>
            <translation>
                <numerusform>标题少于 %n 个字符。</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” may not be in a title.</source>
            <translation>标题中不得包含“%1”。</translation>
        </message>
        <message>
            <source>The description is empty.</source>
            <translation>描述为空。</translation>
        </message>
        <message numerus="yes">
            <source>The description is longer than %n character(s).</source>
            <translation>
                <numerusform>描述超过 %n 个字符。</numerusform>
            </translation>
        </message>
        <message>
            <source>Stock is a whole number from 0 to %1.</source>
            <translation>库存应为 0 到 %1 的整数。</translation>
        </message>
        <message>
            <source>The category requires “%1”.</source>
            <translation>该类目要求填写“%1”。</translation>
        </message>
        <message>
            <source>A rejection needs a reason of the shop.</source>
            <translation>拒绝时必须选择店铺规定的原因。</translation>
        </message>
        <message>
            <source>It is not in the mirror any more.</source>
            <translation>本地镜像中已没有此项。</translation>
        </message>
        <message>
            <source>A change of it is on its way to the shop.</source>
            <translation>其变更正在发往店铺。</translation>
        </message>
        <message>
            <source>A conflict waits for a decision.</source>
            <translation>有冲突等待决定。</translation>
        </message>
        <message>
            <source>Only SKUs have a price.</source>
            <translation>只有 SKU 才有价格。</translation>
        </message>
        <message>
            <source>The price would not be above zero.</source>
            <translation>价格将不大于零。</translation>
        </message>
        <message>
            <source>Stock would be below 0 or above 99,999.</source>
            <translation>库存将低于 0 或高于 99,999。</translation>
        </message>
        <message>
            <source>Several warehouses have it. Set the stock of each in Listing.</source>
            <translation>多个仓库都有此项。请在“商品”中分别设置各仓库存。</translation>
        </message>
        <message>
            <source>It has been decided already.</source>
            <translation>已经决定过了。</translation>
        </message>
        <message>
            <source>It was changed again since.</source>
            <translation>此后又被更改过。</translation>
        </message>
        <message>
            <source>A decision on a return cannot be taken back.</source>
            <translation>退货的决定无法收回。</translation>
        </message>
        <message>
            <source>The shop waits for no answer on it now.</source>
            <translation>店铺目前不需要对此作答。</translation>
        </message>
        <message>
            <source>A partial refund must be above zero and at most the refund asked for.</source>
            <translation>部分退款必须大于零，且不超过申请的退款金额。</translation>
        </message>
        <message>
            <source>It has been decided already and is on its way.</source>
            <translation>已经决定，正在发送。</translation>
        </message>
        <message>
            <source>The text to replace is not in it.</source>
            <translation>其中没有要替换的文本。</translation>
        </message>
        <message>
            <source>It has been sent; its answer is awaited.</source>
            <translation>已发送，正在等待结果。</translation>
        </message>
        <message>
            <source>It waits or is done; only what failed is tried again.</source>
            <translation>它在等待或已完成；只有失败的才会重试。</translation>
        </message>
        <message>
            <source>Your role does not reach this record.</source>
            <translation>您的角色无权访问此记录。</translation>
        </message>
        <message>
            <source>The ERP decides on this field and says %1.</source>
            <translation>此字段由 ERP 决定，其值为 %1。</translation>
        </message>
        <message>
            <source>Its policy leaves it to you.</source>
            <translation>其策略规定由您决定。</translation>
        </message>
        <message>
            <source>The SKU is not linked to a variant of the ERP.</source>
            <translation>该 SKU 未关联 ERP 的规格。</translation>
        </message>
        <message>
            <source>No warehouse of the ERP feeds this one.</source>
            <translation>没有 ERP 仓库供应此仓库。</translation>
        </message>
        <message>
            <source>The shop decides on the quantity in this workspace; nothing is sent to it.</source>
            <translation>在此工作区中，数量由店铺决定；不会向店铺发送任何内容。</translation>
        </message>
        <message>
            <source>The ERP decides on the cost in this workspace. Correct it there, or take it over from there.</source>
            <translation>在此工作区中，成本由 ERP 决定。请在 ERP 中更正，或从 ERP 采用。</translation>
        </message>
        <message>
            <source>The ERP counts in another currency than the shop.</source>
            <translation>ERP 使用的货币与店铺不同。</translation>
        </message>
        <message>
            <source>The ERP has no cost of it.</source>
            <translation>ERP 中没有它的成本。</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Comments</name>
        <message>
            <source>Comment</source>
            <translation>评论</translation>
        </message>
        <message>
            <source>Comment; @ and a name tells that person</source>
            <translation>评论；@ 加姓名可通知对方</translation>
        </message>
        <message>
            <source>Withdraw a comment</source>
            <translation>撤回评论</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Conflicts</name>
        <message>
            <source>Resolve conflict</source>
            <translation>解决冲突</translation>
        </message>
        <message>
            <source>Which value</source>
            <translation>采用哪个值</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>其他值</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>变更集</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::ConnectionText</name>
        <message>
            <source>There is no code in it.</source>
            <translation>其中没有授权码。</translation>
        </message>
        <message>
            <source>Paste the code that the page shows, or the whole address of the page.</source>
            <translation>请粘贴页面显示的授权码，或页面的完整地址。</translation>
        </message>
        <message>
            <source>That page belongs to another sign-in.</source>
            <translation>该页面属于另一次登录。</translation>
        </message>
        <message>
            <source>Its address does not carry the word that this sign-in was begun with.</source>
            <translation>其地址不含此次登录开始时使用的校验字串。</translation>
        </message>
        <message>
            <source>Press “Sign in with the browser” again and use the page that opens.</source>
            <translation>请再次点击“用浏览器登录”，并使用新打开的页面。</translation>
        </message>
        <message>
            <source>The account “%1” gave access to no shop.</source>
            <translation>账号“%1”未授权任何店铺。</translation>
        </message>
        <message>
            <source>Sign in again and choose at least one shop on the page of consent.</source>
            <translation>请重新登录，并在授权页面上至少选择一个店铺。</translation>
        </message>
        <message>
            <source>Port %1 of this computer is in use by another program.</source>
            <translation>本机的端口 %1 正被其他程序占用。</translation>
        </message>
        <message>
            <source>The browser cannot come back by itself.</source>
            <translation>浏览器无法自动返回。</translation>
        </message>
        <message>
            <source>Sign in all the same, and paste the address of the page you end on.</source>
            <translation>您仍可登录，然后粘贴最后停留页面的地址。</translation>
        </message>
        <message>
            <source>The code was not accepted.</source>
            <translation>授权码未被接受。</translation>
        </message>
        <message>
            <source>A code works once, and for 30 minutes.</source>
            <translation>授权码只能使用一次，有效期 30 分钟。</translation>
        </message>
        <message>
            <source>Sign in with the browser again.</source>
            <translation>请再次用浏览器登录。</translation>
        </message>
        <message>
            <source>The app lacks a right: %1</source>
            <translation>应用缺少权限：%1</translation>
        </message>
        <message>
            <source>Add it to the app in Partner Center under Manage API, then sign in again: a right that is added later needs a new consent.</source>
            <translation>请在 Partner Center 的 Manage API 中为应用添加该权限，然后重新登录：后添加的权限需要重新授权。</translation>
        </message>
        <message>
            <source>The app does not accept calls from this computer's address.</source>
            <translation>应用不接受来自本机地址的调用。</translation>
        </message>
        <message>
            <source>Add the address to the app's list in Partner Center.</source>
            <translation>请在 Partner Center 中将该地址加入应用的列表。</translation>
        </message>
        <message>
            <source>The shop is not active.</source>
            <translation>店铺未处于启用状态。</translation>
        </message>
        <message>
            <source>Look at the account's notices in Seller Center.</source>
            <translation>请在 Seller Center 中查看账号通知。</translation>
        </message>
        <message>
            <source>The clock of this computer is off.</source>
            <translation>本机时钟不准。</translation>
        </message>
        <message>
            <source>%1 accepts calls within five minutes of its own time.</source>
            <translation>%1 只接受与其自身时间相差五分钟以内的调用。</translation>
        </message>
        <message>
            <source>Set the clock, best by the network, and try again.</source>
            <translation>请校准时钟（最好通过网络），然后重试。</translation>
        </message>
        <message>
            <source>The app secret is not the right one.</source>
            <translation>app secret 不正确。</translation>
        </message>
        <message>
            <source>%1 does not accept our signature.</source>
            <translation>%1 不接受我们的签名。</translation>
        </message>
        <message>
            <source>Copy the secret of this app from Partner Center once more.</source>
            <translation>请从 Partner Center 重新复制此应用的 app secret。</translation>
        </message>
        <message>
            <source>%1 does not know this app key with this secret.</source>
            <translation>%1 不识别此 app key 与 app secret 的组合。</translation>
        </message>
        <message>
            <source>One of them has a typing error, or they belong to two apps.</source>
            <translation>其中之一输入有误，或两者属于不同的应用。</translation>
        </message>
        <message>
            <source>Copy both from Partner Center once more.</source>
            <translation>请从 Partner Center 重新复制这两项。</translation>
        </message>
        <message>
            <source>authorised shops</source>
            <translation>已授权店铺</translation>
        </message>
        <message>
            <source>read products</source>
            <translation>读取产品</translation>
        </message>
        <message>
            <source>change products</source>
            <translation>更改产品</translation>
        </message>
        <message>
            <source>read orders</source>
            <translation>读取订单</translation>
        </message>
        <message>
            <source>logistics</source>
            <translation>物流</translation>
        </message>
        <message>
            <source>returns and refunds</source>
            <translation>退货和退款</translation>
        </message>
        <message>
            <source>The ERP refuses the login “%1”.</source>
            <translation>ERP 不接受登录名“%1”。</translation>
        </message>
        <message>
            <source>The user or the password is wrong.</source>
            <translation>用户名或密码错误。</translation>
        </message>
        <message>
            <source>Correct them and test again.</source>
            <translation>请更正后重新测试。</translation>
        </message>
        <message>
            <source>The ERP has no database “%1”.</source>
            <translation>ERP 中没有数据库“%1”。</translation>
        </message>
        <message>
            <source>Correct the database's name and test again.</source>
            <translation>请更正数据库名称后重新测试。</translation>
        </message>
        <message>
            <source>%1 cannot be reached.</source>
            <translation>无法连接到 %1。</translation>
        </message>
        <message>
            <source>Check the address and the network, and try again. Nothing you entered is lost.</source>
            <translation>请检查地址和网络，然后重试。您输入的内容不会丢失。</translation>
        </message>
        <message>
            <source>What answers at %1 is something else.</source>
            <translation>在 %1 响应的是其他服务。</translation>
        </message>
        <message>
            <source>Check the address.</source>
            <translation>请检查地址。</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Erp</name>
        <message>
            <source>Link a SKU to a variant of the ERP</source>
            <translation>将 SKU 关联到 ERP 的规格</translation>
        </message>
        <message>
            <source>Code or id of the variant</source>
            <translation>规格的代码或 ID</translation>
        </message>
        <message>
            <source>Take a SKU's variant of the ERP away</source>
            <translation>取消 SKU 与 ERP 规格的关联</translation>
        </message>
        <message>
            <source>Say which of the ERP's warehouses feeds the shop's</source>
            <translation>指定由哪个 ERP 仓库供应店铺仓库</translation>
        </message>
        <message>
            <source>Name, code or id in the ERP</source>
            <translation>ERP 中的名称、代码或 ID</translation>
        </message>
        <message>
            <source>Say that one of the ERP's warehouses feeds the shop's no more</source>
            <translation>指定某个 ERP 仓库不再供应店铺仓库</translation>
        </message>
        <message>
            <source>Take unit costs over from the ERP</source>
            <translation>从 ERP 采用单位成本</translation>
        </message>
        <message>
            <source>Say who decides on a field: shop, ERP or here</source>
            <translation>指定字段由谁决定：店铺、ERP 或此处</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Who decides</source>
            <translation>由谁决定</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::ErpText</name>
        <message>
            <source>The ERP at %1 does not answer.</source>
            <translation>位于 %1 的 ERP 没有响应。</translation>
        </message>
        <message>
            <source>Check the address and that the server runs; it is tried again by itself.</source>
            <translation>请检查地址以及服务器是否在运行；系统会自动重试。</translation>
        </message>
        <message>
            <source>The ERP refuses the login “%1”.</source>
            <translation>ERP 不接受登录名“%1”。</translation>
        </message>
        <message>
            <source>The user or the password is wrong.</source>
            <translation>用户名或密码错误。</translation>
        </message>
        <message>
            <source>Correct them in the account file and connect again.</source>
            <translation>请在账号文件中更正，然后重新连接。</translation>
        </message>
        <message>
            <source>The ERP has locked the login “%1” for a while.</source>
            <translation>ERP 已暂时锁定登录名“%1”。</translation>
        </message>
        <message>
            <source>Too many logins failed.</source>
            <translation>登录失败次数过多。</translation>
        </message>
        <message>
            <source>Wait five minutes, then connect with the right password.</source>
            <translation>请等待五分钟，再用正确的密码连接。</translation>
        </message>
        <message>
            <source>The ERP asks for more than a password: %1</source>
            <translation>ERP 除密码外还要求：%1</translation>
        </message>
        <message>
            <source>Use a user of the ERP without a second factor for this connection.</source>
            <translation>请为此连接使用不需要双重验证的 ERP 用户。</translation>
        </message>
        <message>
            <source>The ERP has no database “%1”.</source>
            <translation>ERP 中没有数据库“%1”。</translation>
        </message>
        <message>
            <source>Correct “database” in the account file.</source>
            <translation>请更正账号文件中的“database”。</translation>
        </message>
        <message>
            <source>Version %1 of the ERP is not supported.</source>
            <translation>不支持 ERP 版本 %1。</translation>
        </message>
        <message>
            <source>Tryton 6 and 7 are.</source>
            <translation>支持 Tryton 6 和 7。</translation>
        </message>
        <message>
            <source>The ERP lacks the module “%1”.</source>
            <translation>ERP 缺少模块“%1”。</translation>
        </message>
        <message>
            <source>Ask whoever runs the ERP to activate it.</source>
            <translation>请联系 ERP 管理人员启用。</translation>
        </message>
        <message>
            <source>The ERP's user “%1” belongs to no company.</source>
            <translation>ERP 用户“%1”不属于任何公司。</translation>
        </message>
        <message>
            <source>Give the user a company in the ERP.</source>
            <translation>请在 ERP 中为该用户指定公司。</translation>
        </message>
        <message>
            <source>The ERP's user may not touch “%1”.</source>
            <translation>该 ERP 用户无权使用“%1”。</translation>
        </message>
        <message>
            <source>Give the user the groups Sales, Stock and Product Administration.</source>
            <translation>请将该用户加入 Sales、Stock 和 Product Administration 组。</translation>
        </message>
        <message>
            <source>The setting “%1” names nothing in the ERP.</source>
            <translation>设置“%1”在 ERP 中没有对应项。</translation>
        </message>
        <message>
            <source>Correct it in the account file.</source>
            <translation>请在账号文件中更正。</translation>
        </message>
        <message>
            <source>The ERP ended the session of “%1”.</source>
            <translation>ERP 已结束“%1”的会话。</translation>
        </message>
        <message>
            <source>It is opened again at the next synchronisation.</source>
            <translation>下次同步时会重新建立。</translation>
        </message>
        <message>
            <source>The variant %1 is not in the ERP any more.</source>
            <translation>ERP 中已没有规格 %1。</translation>
        </message>
        <message>
            <source>Link the SKU to another variant.</source>
            <translation>请将 SKU 关联到其他规格。</translation>
        </message>
        <message>
            <source>The ERP does not know the unit “%1”.</source>
            <translation>ERP 中没有单位“%1”。</translation>
        </message>
        <message>
            <source>Use one of the ERP's units.</source>
            <translation>请使用 ERP 中已有的单位。</translation>
        </message>
        <message>
            <source>The quantity does not fit the unit of variant %1.</source>
            <translation>数量与规格 %1 的单位不符。</translation>
        </message>
        <message>
            <source>Check the variant's unit in the ERP.</source>
            <translation>请在 ERP 中检查该规格的单位。</translation>
        </message>
        <message>
            <source>The ERP has no warehouse %1.</source>
            <translation>ERP 中没有仓库 %1。</translation>
        </message>
        <message>
            <source>Choose another warehouse.</source>
            <translation>请选择其他仓库。</translation>
        </message>
        <message>
            <source>The ERP has no order %1.</source>
            <translation>ERP 中没有订单 %1。</translation>
        </message>
        <message>
            <source>The document in the ERP is past the point where it can change (%1).</source>
            <translation>ERP 中的单据已不能更改（%1）。</translation>
        </message>
        <message>
            <source>Settle it in the ERP.</source>
            <translation>请在 ERP 中处理。</translation>
        </message>
        <message>
            <source>The ERP said yes and left the document as it was (%1).</source>
            <translation>ERP 表示已接受，但单据没有变化（%1）。</translation>
        </message>
        <message>
            <source>Look at it in the ERP; its log says why.</source>
            <translation>请在 ERP 中查看；其日志会说明原因。</translation>
        </message>
        <message>
            <source>The ERP asks: %1</source>
            <translation>ERP 询问：%1</translation>
        </message>
        <message>
            <source>Answer it in the ERP, or repeat the act with a yes.</source>
            <translation>请在 ERP 中答复，或确认后重复该操作。</translation>
        </message>
        <message>
            <source>%1 moved in the ERP meanwhile.</source>
            <translation>%1 期间已在 ERP 中变动。</translation>
        </message>
        <message>
            <source>Nothing was posted.</source>
            <translation>未过账任何内容。</translation>
        </message>
        <message>
            <source>Look again and repeat it.</source>
            <translation>请重新查看，然后再试。</translation>
        </message>
        <message>
            <source>%1 exists in the ERP as something else.</source>
            <translation>%1 在 ERP 中已作为其他内容存在。</translation>
        </message>
        <message>
            <source>The ERP declined it: %1</source>
            <translation>ERP 未接受：%1</translation>
        </message>
        <message>
            <source>Correct it in the ERP and try again.</source>
            <translation>请在 ERP 中更正，然后重试。</translation>
        </message>
        <message>
            <source>Whether the ERP took it is not known.</source>
            <translation>尚不清楚 ERP 是否已接受。</translation>
        </message>
        <message>
            <source>It is looked up before anything is sent again.</source>
            <translation>再次发送前会先查明。</translation>
        </message>
        <message>
            <source>The ERP gave an answer that cannot be read.</source>
            <translation>无法读取 ERP 的响应。</translation>
        </message>
        <message>
            <source>Nothing was taken from it; it is tried again.</source>
            <translation>未采用其中任何内容；系统会重试。</translation>
        </message>
        <message>
            <source>The ERP failed on its side.</source>
            <translation>ERP 自身出错。</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>系统会自动重试。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::FaultText</name>
        <message numerus="yes">
            <source>%n rule(s) are broken:</source>
            <translation>
                <numerusform>违反了 %n 条规则：</numerusform>
            </translation>
        </message>
        <message>
            <source>The run “%1” is over.</source>
            <translation>执行“%1”已结束。</translation>
        </message>
        <message>
            <source>The check “%1” is still open.</source>
            <translation>检查项“%1”尚未完成。</translation>
        </message>
        <message>
            <source>The gate stays shut: “%1” is still open.</source>
            <translation>关卡未开放：“%1”尚未完成。</translation>
        </message>
        <message>
            <source>Nothing is decided yet in “%1”.</source>
            <translation>“%1”中尚未作出决定。</translation>
        </message>
        <message>
            <source>“%1” needs its evidence first.</source>
            <translation>“%1”需要先提供凭证。</translation>
        </message>
        <message>
            <source>The evidence is empty.</source>
            <translation>凭证为空。</translation>
        </message>
        <message>
            <source>The step “%1” was not entered yet.</source>
            <translation>尚未进入步骤“%1”。</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) of the run are still open.</source>
            <translation>
                <numerusform>此次执行还有 %n 个任务未完成。</numerusform>
            </translation>
        </message>
        <message>
            <source>The playbook needs to know “%1” before it starts.</source>
            <translation>操作手册启动前需要知道“%1”。</translation>
        </message>
        <message>
            <source>Passing over “%1” needs a reason.</source>
            <translation>跳过“%1”需要说明原因。</translation>
        </message>
        <message>
            <source>Another row fits the record; choosing “%1” needs a reason.</source>
            <translation>此记录适用另一行；选择“%1”需要说明原因。</translation>
        </message>
        <message>
            <source>Abandoning a run needs a reason.</source>
            <translation>中止执行需要说明原因。</translation>
        </message>
        <message>
            <source>The run is theirs already.</source>
            <translation>此次执行已由对方负责。</translation>
        </message>
        <message>
            <source>Nothing of it is overdue.</source>
            <translation>没有逾期内容。</translation>
        </message>
        <message>
            <source>No ERP was read yet: connect one and synchronise.</source>
            <translation>尚未读取 ERP：请先连接并同步。</translation>
        </message>
        <message>
            <source>No record is selected that it could act on.</source>
            <translation>没有选中可对其操作的记录。</translation>
        </message>
        <message>
            <source>There is no edit that waits to be submitted.</source>
            <translation>没有等待提交的编辑。</translation>
        </message>
        <message>
            <source>Nothing is left to undo.</source>
            <translation>没有可撤销的内容。</translation>
        </message>
        <message>
            <source>Nothing was undone.</source>
            <translation>没有撤销过任何内容。</translation>
        </message>
        <message>
            <source>None of its changes is in the shop.</source>
            <translation>其变更均未进入店铺。</translation>
        </message>
        <message>
            <source>Somebody changed it meanwhile.</source>
            <translation>期间有人更改了它。</translation>
        </message>
        <message>
            <source>You have agreed to it already; somebody else has to as well.</source>
            <translation>您已同意；还需要另一人同意。</translation>
        </message>
        <message>
            <source>The change set is “%1”.</source>
            <translation>变更集的状态为“%1”。</translation>
        </message>
        <message>
            <source>The shop waits for no answer on it now.</source>
            <translation>店铺目前不需要对此作答。</translation>
        </message>
        <message>
            <source>It has been decided already and is on its way.</source>
            <translation>已经决定，正在发送。</translation>
        </message>
        <message>
            <source>A partial refund must be above zero and at most the refund asked for.</source>
            <translation>部分退款必须大于零，且不超过申请的退款金额。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>未做任何更改。</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>没有人登录。</translation>
        </message>
        <message>
            <source>Sign in, or name yourself with --as.</source>
            <translation>请登录，或用 --as 指明身份。</translation>
        </message>
        <message>
            <source>“%1” was not approved.</source>
            <translation>“%1”未获批准。</translation>
        </message>
        <message>
            <source>Nobody approves their own changes.</source>
            <translation>任何人都不能批准自己的变更。</translation>
        </message>
        <message>
            <source>Ask somebody else with the right to approve.</source>
            <translation>请联系其他有批准权限的人。</translation>
        </message>
        <message>
            <source>%1 could not sign in.</source>
            <translation>%1 无法登录。</translation>
        </message>
        <message>
            <source>A PIN is set and was not given.</source>
            <translation>已设置 PIN，但未提供。</translation>
        </message>
        <message>
            <source>The PIN is not the right one.</source>
            <translation>PIN 不正确。</translation>
        </message>
        <message>
            <source>Give it with --pin or in QUAYSIDE_PIN.</source>
            <translation>请用 --pin 或 QUAYSIDE_PIN 提供。</translation>
        </message>
        <message>
            <source>Ask an administrator.</source>
            <translation>请联系管理员。</translation>
        </message>
        <message>
            <source>Your role does not have the right “%1”.</source>
            <translation>您的角色没有“%1”权限。</translation>
        </message>
        <message>
            <source>Roles that have it: %1.</source>
            <translation>拥有该权限的角色：%1。</translation>
        </message>
        <message>
            <source>Give it and try again.</source>
            <translation>请提供后重试。</translation>
        </message>
        <message>
            <source>“%1” is missing.</source>
            <translation>缺少“%1”。</translation>
        </message>
        <message>
            <source>The input cannot be used.</source>
            <translation>输入内容无法使用。</translation>
        </message>
        <message>
            <source>“%1” cannot be used.</source>
            <translation>“%1”无法使用。</translation>
        </message>
        <message>
            <source>Hint: %1.</source>
            <translation>提示：%1。</translation>
        </message>
        <message>
            <source>Nothing was changed; correct it and try again.</source>
            <translation>未做任何更改；请更正后重试。</translation>
        </message>
        <message>
            <source>There is no record to act on.</source>
            <translation>没有可操作的记录。</translation>
        </message>
        <message>
            <source>No record fits “%1”.</source>
            <translation>没有记录符合“%1”。</translation>
        </message>
        <message>
            <source>Look with list what there is.</source>
            <translation>请用 list 查看现有内容。</translation>
        </message>
        <message>
            <source>It was not found.</source>
            <translation>未找到。</translation>
        </message>
        <message>
            <source>“%1” was not found.</source>
            <translation>未找到“%1”。</translation>
        </message>
        <message>
            <source>Did you mean “%1”?</source>
            <translation>您是否想输入“%1”？</translation>
        </message>
        <message>
            <source>Check the name.</source>
            <translation>请检查名称。</translation>
        </message>
        <message>
            <source>The shop refused it.</source>
            <translation>店铺驳回了该项。</translation>
        </message>
        <message>
            <source>The shop refused %1.</source>
            <translation>店铺驳回了 %1。</translation>
        </message>
        <message>
            <source>The workspace</source>
            <translation>工作区</translation>
        </message>
        <message>
            <source>The remote</source>
            <translation>远端</translation>
        </message>
        <message>
            <source>There is no connection.</source>
            <translation>没有连接。</translation>
        </message>
        <message>
            <source>There is no connection to %1.</source>
            <translation>无法连接到 %1。</translation>
        </message>
        <message>
            <source>What you publish waits in the outbox.</source>
            <translation>您发布的内容会在发件箱中等待。</translation>
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation>%1 未及时响应。</translation>
        </message>
        <message>
            <source>It is asked what happened before anything is sent again.</source>
            <translation>再次发送前会先确认结果。</translation>
        </message>
        <message>
            <source>%1 asks us to slow down.</source>
            <translation>%1 要求放慢速度。</translation>
        </message>
        <message>
            <source>It goes on by itself after a pause.</source>
            <translation>稍后会自动继续。</translation>
        </message>
        <message>
            <source>%1 failed on its side.</source>
            <translation>%1 自身出错。</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>系统会自动重试。</translation>
        </message>
        <message>
            <source>%1 gave an answer that cannot be read.</source>
            <translation>无法读取 %1 的响应。</translation>
        </message>
        <message>
            <source>Nothing was taken from it; it is tried again.</source>
            <translation>未采用其中任何内容；系统会重试。</translation>
        </message>
        <message>
            <source>The connection has expired.</source>
            <translation>连接已过期。</translation>
        </message>
        <message>
            <source>The connection to %1 has expired.</source>
            <translation>与 %1 的连接已过期。</translation>
        </message>
        <message>
            <source>Connect the account again.</source>
            <translation>请重新连接账号。</translation>
        </message>
        <message>
            <source>%1 does not accept our signature.</source>
            <translation>%1 不接受我们的签名。</translation>
        </message>
        <message>
            <source>The app secret is probably another one.</source>
            <translation>应用密钥（app secret）可能不匹配。</translation>
        </message>
        <message>
            <source>Check the app key and secret.</source>
            <translation>请检查 app key 和 app secret。</translation>
        </message>
        <message>
            <source>Nothing was changed; check the criteria, or sync first.</source>
            <translation>未做任何更改；请检查条件，或先同步。</translation>
        </message>
        <message>
            <source>It was changed on both sides.</source>
            <translation>两边都更改了它。</translation>
        </message>
        <message>
            <source>%1 was changed on both sides.</source>
            <translation>%1 在两边都被更改。</translation>
        </message>
        <message>
            <source>Decide in Conflicts which value stays.</source>
            <translation>请在“冲突”中决定保留哪个值。</translation>
        </message>
        <message>
            <source>That cannot be done now.</source>
            <translation>现在无法执行此操作。</translation>
        </message>
        <message>
            <source>“%1”: that cannot be done now.</source>
            <translation>“%1”：现在无法执行此操作。</translation>
        </message>
        <message>
            <source>%1 was written by a newer Quayside.</source>
            <translation>%1 由更新版本的 Quayside 写入。</translation>
        </message>
        <message>
            <source>Update this program; nothing was touched.</source>
            <translation>请更新本程序；未改动任何内容。</translation>
        </message>
        <message>
            <source>The backup %1 cannot be used: %2.</source>
            <translation>备份 %1 无法使用：%2。</translation>
        </message>
        <message>
            <source>Nothing was restored.</source>
            <translation>未恢复任何内容。</translation>
        </message>
        <message>
            <source>Use another copy of it.</source>
            <translation>请使用其他副本。</translation>
        </message>
        <message>
            <source>%1 is damaged.</source>
            <translation>%1 已损坏。</translation>
        </message>
        <message>
            <source>Start again to have it moved aside and salvaged, or restore a backup.</source>
            <translation>请重新启动，以便将其移开并抢救数据，或恢复备份。</translation>
        </message>
        <message>
            <source>There is no space left on the disk.</source>
            <translation>磁盘空间已用完。</translation>
        </message>
        <message>
            <source>There is no space left for %1.</source>
            <translation>没有空间可用于 %1。</translation>
        </message>
        <message>
            <source>Nothing was written; free some space and try again.</source>
            <translation>未写入任何内容；请释放空间后重试。</translation>
        </message>
        <message>
            <source>The workspace is open in another program.</source>
            <translation>工作区已在其他程序中打开。</translation>
        </message>
        <message>
            <source>%1 is in use by another program.</source>
            <translation>%1 正被其他程序使用。</translation>
        </message>
        <message>
            <source>Close it there, work in that window, or choose another.</source>
            <translation>请在那里关闭它、在那个窗口中工作，或选择其他工作区。</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <source>Something went wrong inside Quayside.</source>
            <translation>Quayside 内部出错。</translation>
        </message>
        <message>
            <source>Nothing was changed. Please report this.</source>
            <translation>未做任何更改。请报告此问题。</translation>
        </message>
        <message>
            <source>there is no such field</source>
            <translation>没有此字段</translation>
        </message>
        <message>
            <source>the field has no such value</source>
            <translation>该字段没有此值</translation>
        </message>
        <message>
            <source>a number is needed</source>
            <translation>需要数字</translation>
        </message>
        <message>
            <source>a date such as 2026-01-31 or a span such as 7d is needed</source>
            <translation>需要日期（如 2026-01-31）或时间跨度（如 7d）</translation>
        </message>
        <message>
            <source>yes or no is needed</source>
            <translation>需要 yes 或 no</translation>
        </message>
        <message>
            <source>the pattern is broken</source>
            <translation>匹配模式有误</translation>
        </message>
        <message>
            <source>there is no word in it to search for</source>
            <translation>其中没有可搜索的词</translation>
        </message>
        <message>
            <source>records cannot be sorted by it</source>
            <translation>记录不能按此排序</translation>
        </message>
        <message>
            <source>the field has no smaller and larger</source>
            <translation>该字段不分大小</translation>
        </message>
        <message>
            <source>a value is missing</source>
            <translation>缺少值</translation>
        </message>
        <message>
            <source>the quotation mark is not closed</source>
            <translation>引号未闭合</translation>
        </message>
        <message>
            <source>the parenthesis is not closed</source>
            <translation>括号未闭合</translation>
        </message>
        <message>
            <source>the parenthesis was not opened</source>
            <translation>括号未开始</translation>
        </message>
        <message>
            <source>OR needs something on both sides</source>
            <translation>OR 两边都需要内容</translation>
        </message>
        <message>
            <source>these records have no such thing</source>
            <translation>这类记录没有此项</translation>
        </message>
        <message>
            <source>File %1 is damaged: %2</source>
            <translation>文件 %1 已损坏：%2</translation>
        </message>
        <message>
            <source>File %1: a row points nowhere (%2)</source>
            <translation>文件 %1：有一行没有指向（%2）</translation>
        </message>
        <message>
            <source>The ledger was altered at event %1.</source>
            <translation>台账在事件 %1 处被改动过。</translation>
        </message>
        <message>
            <source>A sum is wrong: %1 (%2)</source>
            <translation>合计有误：%1（%2）</translation>
        </message>
        <message>
            <source>A count is wrong: %1 (%2)</source>
            <translation>计数有误：%1（%2）</translation>
        </message>
        <message>
            <source>Search does not know %1 %2.</source>
            <translation>搜索中没有 %1 %2。</translation>
        </message>
        <message>
            <source>Change %1 is inconsistent: %2</source>
            <translation>变更 %1 不一致：%2</translation>
        </message>
        <message>
            <source>Outbox entry %1 is inconsistent: %2</source>
            <translation>发件箱条目 %1 不一致：%2</translation>
        </message>
        <message>
            <source>Order %1: %2</source>
            <translation>订单 %1：%2</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>无法写入 %1。</translation>
        </message>
        <message>
            <source>The folder is read-only or belongs to somebody else.</source>
            <translation>该文件夹为只读，或属于其他用户。</translation>
        </message>
        <message>
            <source>Nothing was changed; allow writing there, or choose another folder.</source>
            <translation>未做任何更改；请允许在该处写入，或选择其他文件夹。</translation>
        </message>
        <message>
            <source>The work “%1” is not paused.</source>
            <translation>作业“%1”未暂停。</translation>
        </message>
        <message>
            <source>The work “%1” does not run now.</source>
            <translation>作业“%1”当前未在运行。</translation>
        </message>
        <message>
            <source>A reply goes to one buyer: choose one conversation.</source>
            <translation>一条回复只发给一位买家：请选择一个会话。</translation>
        </message>
        <message>
            <source>The shop takes no more than %1 characters.</source>
            <translation>店铺最多接受 %1 个字符。</translation>
        </message>
        <message>
            <source>The platform lets nobody write in this conversation now.</source>
            <translation>平台目前不允许任何人在此会话中发言。</translation>
        </message>
        <message>
            <source>The same words are on their way to this buyer already.</source>
            <translation>相同的内容已在发给这位买家的途中。</translation>
        </message>
        <message>
            <source>This workspace has no key to seal what is written.</source>
            <translation>此工作区没有用于加密所写内容的密钥。</translation>
        </message>
        <message>
            <source>It is no reply to a buyer.</source>
            <translation>这不是给买家的回复。</translation>
        </message>
        <message>
            <source>The pass-phrase is not the right one.</source>
            <translation>密码短语不正确。</translation>
        </message>
        <message>
            <source>No keychain answers on this computer.</source>
            <translation>本机没有可用的钥匙串。</translation>
        </message>
        <message>
            <source>Enter a pass-phrase: the secrets are sealed with it, and it is asked for at every start.</source>
            <translation>请输入密码短语：机密信息将用它加密，每次启动时都会要求输入。</translation>
        </message>
        <message>
            <source>The keychain does not open.</source>
            <translation>无法打开钥匙串。</translation>
        </message>
        <message>
            <source>Unlock it and try again, or give a pass-phrase.</source>
            <translation>请解锁后重试，或提供密码短语。</translation>
        </message>
        <message>
            <source>%1 cannot be read or written.</source>
            <translation>无法读取或写入 %1。</translation>
        </message>
        <message>
            <source>Nothing was changed; allow it for whoever runs the program.</source>
            <translation>未做任何更改；请允许运行程序的人访问。</translation>
        </message>
        <message>
            <source>No role of this workspace has it; an administrator adds it to policies/roles.json in the workspace's folder.</source>
            <translation>此工作区没有任何角色拥有它；管理员可将其添加到工作区文件夹中的 policies/roles.json。</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Insights</name>
        <message>
            <source>Set a target</source>
            <translation>设置目标</translation>
        </message>
        <message>
            <source>Metric</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Per day; empty: no target</source>
            <translation>每天；留空：无目标</translation>
        </message>
        <message>
            <source>Currency, for amounts</source>
            <translation>货币，用于金额</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Inventory</name>
        <message>
            <source>Send the ERP's stock to the shop</source>
            <translation>将 ERP 库存发送到店铺</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>变更集</translation>
        </message>
        <message>
            <source>Set buffer and low stock</source>
            <translation>设置安全库存和库存不足线</translation>
        </message>
        <message>
            <source>Pieces kept back from the shop; empty: none</source>
            <translation>不给店铺销售的件数；留空：无</translation>
        </message>
        <message>
            <source>Pieces at which you are told; empty: as for all</source>
            <translation>低至多少件时通知您；留空：按通用设置</translation>
        </message>
        <message>
            <source>Edit stock in the grid</source>
            <translation>在表格中编辑库存</translation>
        </message>
        <message>
            <source>Cells, as JSON</source>
            <translation>单元格（JSON）</translation>
        </message>
        <message>
            <source>Post a count to the ERP</source>
            <translation>将盘点结果记入 ERP</translation>
        </message>
        <message>
            <source>Pieces counted</source>
            <translation>盘点件数</translation>
        </message>
        <message>
            <source>The ERP's warehouse, when several feed the shop's</source>
            <translation>ERP 仓库（有多个供应店铺仓库时）</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Listings</name>
        <message>
            <source>Change set</source>
            <translation>变更集</translation>
        </message>
        <message>
            <source>Edit listings</source>
            <translation>编辑商品</translation>
        </message>
        <message>
            <source>Price, or a change such as -5%</source>
            <translation>价格，或调整幅度，如 -5%</translation>
        </message>
        <message>
            <source>Round to a step such as 0.05</source>
            <translation>按步长取整，如 0.05</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>尾数</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>描述</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Edit cells</source>
            <translation>编辑单元格</translation>
        </message>
        <message>
            <source>Cells, a JSON list of ref, field and value</source>
            <translation>单元格：由 ref、field 和 value 组成的 JSON 列表</translation>
        </message>
        <message>
            <source>Replace text in listings</source>
            <translation>替换商品中的文本</translation>
        </message>
        <message>
            <source>Text to replace</source>
            <translation>要替换的文本</translation>
        </message>
        <message>
            <source>Put in its place</source>
            <translation>替换为</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Activate listings</source>
            <translation>上架商品</translation>
        </message>
        <message>
            <source>Deactivate listings</source>
            <translation>下架商品</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Messages</name>
        <message>
            <source>Reply to a buyer</source>
            <translation>回复买家</translation>
        </message>
        <message>
            <source>What the buyer will read</source>
            <translation>买家将看到的内容</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Notices</name>
        <message>
            <source>Mark a notification as read</source>
            <translation>将通知标为已读</translation>
        </message>
        <message>
            <source>Mark all notifications as read</source>
            <translation>将所有通知标为已读</translation>
        </message>
        <message>
            <source>Set quiet hours</source>
            <translation>设置免打扰时段</translation>
        </message>
        <message>
            <source>From and to, such as 22:00-07:00; empty: none</source>
            <translation>起止时间，如 22:00-07:00；留空：无</translation>
        </message>
        <message>
            <source>Mute a kind of notification</source>
            <translation>静音某类通知</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Muted</source>
            <translation>已静音</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Outbox</name>
        <message>
            <source>Try sending again</source>
            <translation>重新发送</translation>
        </message>
        <message>
            <source>Take back from the outbox</source>
            <translation>从发件箱收回</translation>
        </message>
        <message>
            <source>Take a reply back</source>
            <translation>收回回复</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::People</name>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>添加人员</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Change a role</source>
            <translation>更改角色</translation>
        </message>
        <message>
            <source>Set a PIN</source>
            <translation>设置 PIN</translation>
        </message>
        <message>
            <source>PIN; empty removes it</source>
            <translation>PIN；留空则移除</translation>
        </message>
        <message>
            <source>Let a person who works alone approve their own changes</source>
            <translation>允许独自工作的人员批准自己的变更</translation>
        </message>
        <message>
            <source>Allow it</source>
            <translation>允许</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::RefusalText</name>
        <message>
            <source>Change the value or withdraw the change.</source>
            <translation>请更改该值，或撤回变更。</translation>
        </message>
        <message>
            <source>Try sending it again later.</source>
            <translation>请稍后重新发送。</translation>
        </message>
        <message>
            <source>The shop failed on its side.</source>
            <translation>店铺自身出错。</translation>
        </message>
        <message>
            <source>The shop does not know this listing.</source>
            <translation>店铺中没有此商品。</translation>
        </message>
        <message>
            <source>Sync, then look whether it still exists.</source>
            <translation>请先同步，再查看它是否还存在。</translation>
        </message>
        <message>
            <source>The listing belongs to another shop or cannot be edited.</source>
            <translation>该商品属于其他店铺，或无法编辑。</translation>
        </message>
        <message>
            <source>The listing's status does not allow it.</source>
            <translation>该商品的状态不允许此操作。</translation>
        </message>
        <message>
            <source>Wait for the review, or activate the listing first.</source>
            <translation>请等待审核结束，或先上架商品。</translation>
        </message>
        <message>
            <source>The warehouse is missing or unknown to the shop.</source>
            <translation>仓库缺失，或店铺中没有该仓库。</translation>
        </message>
        <message>
            <source>Sync the warehouses, then count again.</source>
            <translation>请先同步仓库，再重新盘点。</translation>
        </message>
        <message>
            <source>The shop wants the stock of every warehouse of the SKU at once.</source>
            <translation>店铺要求一次提交该 SKU 所有仓库的库存。</translation>
        </message>
        <message>
            <source>Sync, then try sending it again.</source>
            <translation>请先同步，再重新发送。</translation>
        </message>
        <message>
            <source>The shop does not accept this stock quantity.</source>
            <translation>店铺不接受此库存数量。</translation>
        </message>
        <message>
            <source>A running promotion locks the price.</source>
            <translation>进行中的促销锁定了价格。</translation>
        </message>
        <message>
            <source>Try again when the promotion has ended.</source>
            <translation>请在促销结束后重试。</translation>
        </message>
        <message>
            <source>The price is outside the range that the shop allows.</source>
            <translation>价格超出店铺允许的范围。</translation>
        </message>
        <message>
            <source>The shop does not sell in this currency.</source>
            <translation>店铺不以此货币销售。</translation>
        </message>
        <message>
            <source>The shop does not accept this set of SKUs.</source>
            <translation>店铺不接受这组 SKU。</translation>
        </message>
        <message>
            <source>The category is unknown or no leaf.</source>
            <translation>类目不存在，或不是末级类目。</translation>
        </message>
        <message>
            <source>Choose another category.</source>
            <translation>请选择其他类目。</translation>
        </message>
        <message>
            <source>The category is prohibited or restricted for this shop.</source>
            <translation>该类目对此店铺禁止或受限。</translation>
        </message>
        <message>
            <source>The brand is unknown, expired or needs an authorization.</source>
            <translation>品牌不存在、已过期或需要授权。</translation>
        </message>
        <message>
            <source>Choose another brand.</source>
            <translation>请选择其他品牌。</translation>
        </message>
        <message>
            <source>A required attribute or certificate is missing.</source>
            <translation>缺少必填属性或资质证书。</translation>
        </message>
        <message>
            <source>Fill it in and send it again.</source>
            <translation>请补填后重新发送。</translation>
        </message>
        <message>
            <source>A picture, the description or the title is missing or too long.</source>
            <translation>图片、描述或标题缺失或过长。</translation>
        </message>
        <message>
            <source>Complete it and send it again.</source>
            <translation>请补全后重新发送。</translation>
        </message>
        <message>
            <source>Weight or size of the package is not accepted.</source>
            <translation>包裹的重量或尺寸不被接受。</translation>
        </message>
        <message>
            <source>Correct it and send it again.</source>
            <translation>请更正后重新发送。</translation>
        </message>
        <message>
            <source>The shop's daily limit for listings is reached.</source>
            <translation>已达到店铺每日商品上限。</translation>
        </message>
        <message>
            <source>Try sending it again tomorrow.</source>
            <translation>请明天重新发送。</translation>
        </message>
        <message>
            <source>The seller account may not do this.</source>
            <translation>商家账号无权执行此操作。</translation>
        </message>
        <message>
            <source>Ask for the permission in the seller's web console.</source>
            <translation>请在商家后台申请该权限。</translation>
        </message>
        <message>
            <source>A return or cancellation of it is open.</source>
            <translation>其退货或取消申请尚未处理。</translation>
        </message>
        <message>
            <source>Decide that first.</source>
            <translation>请先作出决定。</translation>
        </message>
        <message>
            <source>The reason does not fit the state of the order.</source>
            <translation>原因与订单的状态不符。</translation>
        </message>
        <message>
            <source>Choose another reason.</source>
            <translation>请选择其他原因。</translation>
        </message>
        <message>
            <source>The shop does not accept one of the values.</source>
            <translation>店铺不接受其中一个值。</translation>
        </message>
        <message>
            <source>The connected app was not given this permission.</source>
            <translation>已连接的应用没有此权限。</translation>
        </message>
        <message>
            <source>Connect the account again and agree to it.</source>
            <translation>请重新连接账号并授权。</translation>
        </message>
        <message>
            <source>The shop or its seller is not active.</source>
            <translation>店铺或其商家未处于启用状态。</translation>
        </message>
        <message>
            <source>Look in the seller's web console.</source>
            <translation>请在商家后台查看。</translation>
        </message>
        <message>
            <source>The shop does not accept calls from this network.</source>
            <translation>店铺不接受来自此网络的调用。</translation>
        </message>
        <message>
            <source>Add its address to the app's list.</source>
            <translation>请将其地址加入应用的列表。</translation>
        </message>
        <message>
            <source>The shop gave no reason.</source>
            <translation>店铺未说明原因。</translation>
        </message>
        <message>
            <source>In the shop's own words: “%1”</source>
            <translation>店铺原话：“%1”</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Restore</name>
        <message>
            <source>Keep history for</source>
            <translation>历史保留时长</translation>
        </message>
        <message>
            <source>Days for listings, prices and stock</source>
            <translation>商品、价格和库存的天数</translation>
        </message>
        <message>
            <source>Days for orders and returns</source>
            <translation>订单和退货的天数</translation>
        </message>
        <message>
            <source>Restore from history</source>
            <translation>从历史恢复</translation>
        </message>
        <message>
            <source>As it was at, e.g. 2026-11-01T10:00</source>
            <translation>当时的时间，例如 2026-11-01T10:00</translation>
        </message>
        <message>
            <source>Fields: title, description, price</source>
            <translation>字段：title、description、price</translation>
        </message>
        <message>
            <source>Only the prices of these SKUs, by their ids</source>
            <translation>仅这些 SKU 的价格，按其 id</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>变更集</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Returns</name>
        <message>
            <source>Approve return</source>
            <translation>批准退货</translation>
        </message>
        <message>
            <source>The buyer keeps the item</source>
            <translation>买家保留商品</translation>
        </message>
        <message>
            <source>Partial refund</source>
            <translation>部分退款</translation>
        </message>
        <message>
            <source>Reject return</source>
            <translation>拒绝退货</translation>
        </message>
        <message>
            <source>Reason key of the shop</source>
            <translation>店铺的原因代码</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>评论</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Stock</name>
        <message>
            <source>Set stock</source>
            <translation>设置库存</translation>
        </message>
        <message>
            <source>Quantity, or a difference such as -2</source>
            <translation>数量，或增减量，如 -2</translation>
        </message>
        <message>
            <source>Warehouse, when a SKU is named</source>
            <translation>仓库（指定 SKU 时）</translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>变更集</translation>
        </message>
        <message>
            <source>Set cost, floor and tags</source>
            <translation>设置成本、底价和标签</translation>
        </message>
        <message>
            <source>Unit cost, or a share of the price such as 60%</source>
            <translation>单位成本，或价格的比例，如 60%</translation>
        </message>
        <message>
            <source>Price floor, or a share of the price</source>
            <translation>底价，或价格的比例</translation>
        </message>
        <message>
            <source>Tags to add, or to remove with a minus</source>
            <translation>要添加的标签；加减号则移除</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Sync</name>
        <message>
            <source>Synchronise now</source>
            <translation>立即同步</translation>
        </message>
        <message>
            <source>Pause this work</source>
            <translation>暂停此作业</translation>
        </message>
        <message>
            <source>Resume this work</source>
            <translation>继续此作业</translation>
        </message>
        <message>
            <source>Stop this work for now</source>
            <translation>暂且停止此作业</translation>
        </message>
        <message>
            <source>Choose how the network is used</source>
            <translation>选择网络使用方式</translation>
        </message>
        <message>
            <source>Network: online reads by itself, metered only sends, offline does neither</source>
            <translation>网络：online 自动读取，metered 仅发送，offline 两者都不做</translation>
        </message>
        <message>
            <source>Ask again for what was not understood</source>
            <translation>重新请求无法识别的内容</translation>
        </message>
        <message>
            <source>Work: outbox, erp, or a resource with its shop (orders/&lt;shop id&gt;)</source>
            <translation>作业：outbox、erp，或资源及其店铺（orders/&lt;shop id&gt;）</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Tasks</name>
        <message>
            <source>What is to be done</source>
            <translation>要做的事</translation>
        </message>
        <message>
            <source>Who does it; empty: whoever comes first</source>
            <translation>由谁做；留空：谁先接手谁做</translation>
        </message>
        <message>
            <source>By when: 2d, or 2026-12-01 14:00</source>
            <translation>截止时间：2d 或 2026-12-01 14:00</translation>
        </message>
        <message>
            <source>Playbook run it belongs to</source>
            <translation>所属的操作手册执行</translation>
        </message>
        <message>
            <source>Add a task</source>
            <translation>添加任务</translation>
        </message>
        <message>
            <source>Mark a task as done</source>
            <translation>将任务标为完成</translation>
        </message>
        <message>
            <source>Drop a task</source>
            <translation>放弃任务</translation>
        </message>
        <message>
            <source>Reopen a task</source>
            <translation>重新打开任务</translation>
        </message>
        <message>
            <source>Give a task to somebody</source>
            <translation>将任务分配给他人</translation>
        </message>
        <message>
            <source>Set the date of a task</source>
            <translation>设置任务日期</translation>
        </message>
    </context>
    <context>
        <name>quayside::commands::Undo</name>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
    </context>
    <context>
        <name>quayside::notices::Keeper</name>
        <message>
            <source>Tell people what holds now</source>
            <translation>通知大家当前情况</translation>
        </message>
    </context>
    <context>
        <name>quayside::notices::Notices</name>
        <message>
            <source>%1 mentioned you on %2</source>
            <translation>%1 在 %2 上提到了您</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>button</comment>
            <translation>打开</translation>
        </message>
        <message>
            <source>%1 gave you a task</source>
            <translation>%1 给您分配了任务</translation>
        </message>
        <message>
            <source>%1 is through with your task</source>
            <translation>%1 完成了您的任务</translation>
        </message>
        <message>
            <source>A task is due</source>
            <translation>有任务到期</translation>
        </message>
        <message numerus="yes">
            <source>%n return(s) lapse within four hours</source>
            <translation>
                <numerusform>%n 个退货将在四小时内到期</numerusform>
            </translation>
        </message>
        <message>
            <source>Return %1 lapses within four hours</source>
            <translation>退货 %1 将在四小时内到期</translation>
        </message>
        <message>
            <source>Work the queue</source>
            <translation>处理队列</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) must leave within four hours</source>
            <translation>
                <numerusform>%n 个订单须在四小时内发出</numerusform>
            </translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>“%1” waits for your word</source>
            <translation>“%1”等待您审批</translation>
        </message>
        <message>
            <source>Read it</source>
            <translation>审阅</translation>
        </message>
        <message>
            <source>“%1” was approved</source>
            <translation>“%1”已批准</translation>
        </message>
        <message>
            <source>“%1” was sent back</source>
            <translation>“%1”已退回</translation>
        </message>
        <message>
            <source>The shop refused something of “%1”</source>
            <translation>店铺驳回了“%1”中的部分内容</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>查看</translation>
        </message>
        <message numerus="yes">
            <source>The shop refused %n change(s)</source>
            <translation>
                <numerusform>店铺驳回了 %n 项变更</numerusform>
            </translation>
        </message>
        <message>
            <source>The shop refused a change to %1</source>
            <translation>店铺驳回了对 %1 的变更</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) were changed in the shop too</source>
            <translation>
                <numerusform>%n 个字段在店铺中也被更改</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 was changed in the shop too</source>
            <translation>%1 在店铺中也被更改</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>解决</translation>
        </message>
        <message numerus="yes">
            <source>%n SKU(s) run low</source>
            <translation>
                <numerusform>%n 个 SKU 库存不足</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 runs low: %2 left</source>
            <translation>%1 库存不足：剩余 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n SKU(s) are sold out</source>
            <translation>
                <numerusform>%n 个 SKU 已售罄</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is sold out</source>
            <translation>%1 已售罄</translation>
        </message>
        <message>
            <source>“%1” is overdue</source>
            <translation>“%1”已逾期</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>%1 handed “%2” over to you</source>
            <translation>%1 将“%2”移交给您</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>%1 is unusual</source>
            <translation>%1 异常</translation>
        </message>
        <message>
            <source>Mentions</source>
            <translation>提及</translation>
        </message>
        <message>
            <source>Tasks given to me</source>
            <translation>分配给我的任务</translation>
        </message>
        <message>
            <source>My tasks that others finished</source>
            <translation>他人完成的我的任务</translation>
        </message>
        <message>
            <source>Tasks that are due</source>
            <translation>到期的任务</translation>
        </message>
        <message>
            <source>Returns that are due</source>
            <translation>到期的退货</translation>
        </message>
        <message>
            <source>Orders that must leave</source>
            <translation>须发出的订单</translation>
        </message>
        <message>
            <source>Change sets that wait for approval</source>
            <translation>待审批的变更集</translation>
        </message>
        <message>
            <source>Decisions on my change sets</source>
            <translation>对我的变更集的决定</translation>
        </message>
        <message>
            <source>Changes that the shop refused</source>
            <translation>被店铺驳回的变更</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>冲突</translation>
        </message>
        <message>
            <source>SKUs that run low</source>
            <translation>库存不足的 SKU</translation>
        </message>
        <message>
            <source>SKUs that are sold out</source>
            <translation>已售罄的 SKU</translation>
        </message>
        <message>
            <source>Playbooks that are overdue</source>
            <translation>逾期的操作手册</translation>
        </message>
        <message>
            <source>Playbooks handed over to me</source>
            <translation>移交给我的操作手册</translation>
        </message>
        <message>
            <source>Unusual figures</source>
            <translation>异常指标</translation>
        </message>
        <message>
            <source>The shop decided on fields that you changed too; its word stands</source>
            <translation>您也更改过的字段已由店铺决定；以店铺为准</translation>
        </message>
        <message>
            <source>%1 was changed in the shop too; the shop's word stands</source>
            <translation>%1 在店铺中也已更改；以店铺为准</translation>
        </message>
        <message>
            <source>Yours is kept in the history.</source>
            <translation>您的值保留在历史中。</translation>
        </message>
        <message>
            <source>Conflicts that the shop's word settled</source>
            <translation>以店铺为准解决的冲突</translation>
        </message>
        <message>
            <source>Decisions with a deadline have not left yet: %1</source>
            <translation>有截止时间的决定尚未发出：%1</translation>
        </message>
        <message>
            <source>The deadline passed before this left: %1</source>
            <translation>截止时间已过，以下内容仍未发出：%1</translation>
        </message>
        <message>
            <source>This has not left yet and is due within the hour: %1</source>
            <translation>以下内容尚未发出，一小时内截止：%1</translation>
        </message>
        <message>
            <source>Things in the outbox that are late</source>
            <translation>发件箱中延误的内容</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Since %1.</source>
            <translation>自 %1 起。</translation>
        </message>
        <message>
            <source>See what mends it</source>
            <translation>查看解决办法</translation>
        </message>
        <message>
            <source>%1: the consent has ended</source>
            <translation>%1：授权已到期</translation>
        </message>
        <message>
            <source>Nothing is read or sent until it is renewed.</source>
            <translation>续期之前，不会读取或发送任何内容。</translation>
        </message>
        <message>
            <source>%1: the consent ends on %2</source>
            <translation>%1：授权将于 %2 到期</translation>
        </message>
        <message>
            <source>Renew it before, and nothing stops.</source>
            <translation>请提前续期，这样一切都不会中断。</translation>
        </message>
        <message>
            <source>%1 refuses access</source>
            <translation>%1 拒绝访问</translation>
        </message>
        <message>
            <source>The clocks of this computer and of %1 differ</source>
            <translation>本机时钟与 %1 的时钟不一致</translation>
        </message>
        <message>
            <source>%1: many calls fail</source>
            <translation>%1：大量调用失败</translation>
        </message>
        <message>
            <source>%1 cannot be synchronised</source>
            <translation>%1 无法同步</translation>
        </message>
        <message>
            <source>%1 has not answered for a while</source>
            <translation>%1 已有一段时间没有响应</translation>
        </message>
        <message>
            <source>Connections that fail</source>
            <translation>连接失败</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Activity</name>
        <message>
            <source>Filter: person:Dewi command:listings.edit at:&lt;7d</source>
            <translation>筛选：person:Dewi command:listings.edit at:&lt;7d</translation>
        </message>
        <message>
            <source>When</source>
            <translation>何时</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>何人</translation>
        </message>
        <message>
            <source>What</source>
            <translation>何事</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>之后</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Nothing has been done yet</source>
            <translation>尚无任何操作</translation>
        </message>
        <message>
            <source>Every act of a person or of the program is written here, and stays.</source>
            <translation>人员或程序的每项操作都会记录在此并永久保留。</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>记录</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ActivityPanel</name>
        <message>
            <source>Open the record</source>
            <translation>打开记录</translation>
        </message>
        <message>
            <source>When</source>
            <translation>何时</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>何人</translation>
        </message>
        <message>
            <source>What</source>
            <translation>何事</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>之后</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Number in the ledger</source>
            <translation>台账编号</translation>
        </message>
        <message>
            <source>The chosen event</source>
            <translation>所选事件</translation>
        </message>
        <message>
            <source>Choose an event to read it whole.</source>
            <translation>选择一个事件以查看全文。</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::AmountsBox</name>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Approvals</name>
        <message>
            <source>Waiting</source>
            <translation>待审批</translation>
        </message>
        <message>
            <source>By</source>
            <translation>修改人</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>Nothing waits for your word</source>
            <translation>没有等待您审批的内容</translation>
        </message>
        <message>
            <source>Change sets that somebody submits stand here.</source>
            <translation>他人提交的变更集会显示在这里。</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Old</source>
            <translation>旧值</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新值</translation>
        </message>
        <message>
            <source>Effect %</source>
            <translation>影响 %</translation>
        </message>
        <message>
            <source>Margin %</source>
            <translation>毛利率 %</translation>
        </message>
        <message>
            <source>State</source>
            <translation>处理状态</translation>
        </message>
        <message>
            <source>No rows</source>
            <translation>没有行</translation>
        </message>
        <message>
            <source>Every row of this set was withdrawn or sent back.</source>
            <translation>该变更集的所有行均已撤回或退回。</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>审批</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>决定</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ApprovalsPanel</name>
        <message>
            <source>Effect</source>
            <translation>影响</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>策略</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>意见</translation>
        </message>
        <message>
            <source>Reason or comment</source>
            <translation>原因或评论</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>评论</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>批准</translation>
        </message>
        <message>
            <source>submitted %1</source>
            <translation>提交于 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>fingerprint %1</source>
            <translation>指纹 %1</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n 个错误</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n 个警告</numerusform>
            </translation>
        </message>
        <message>
            <source>Checks: %1</source>
            <translation>检查：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n price(s) in %1</source>
            <translation>
                <numerusform>%n 个 %1 价格</numerusform>
            </translation>
        </message>
        <message>
            <source>, margin %1 → %2</source>
            <translation>，毛利率 %1 → %2</translation>
        </message>
        <message>
            <source>, %1 a week at the same sales</source>
            <translation>，按同等销量每周 %1</translation>
        </message>
        <message>
            <source>No policy asks for anybody's word.</source>
            <translation>没有策略要求审批。</translation>
        </message>
        <message>
            <source>%1 (%2): still needed</source>
            <translation>%1（%2）：仍需批准</translation>
        </message>
        <message>
            <source>%1 (%2): given</source>
            <translation>%1（%2）：已批准</translation>
        </message>
        <message>
            <source>%1 approved</source>
            <translation>%1 已批准</translation>
        </message>
        <message>
            <source>%1 rejected</source>
            <translation>%1 已拒绝</translation>
        </message>
        <message>
            <source> (does not count for what it holds now)</source>
            <translation>（对当前内容无效）</translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>正在读取。</translation>
        </message>
        <message>
            <source>You wrote it. Somebody else has to agree.</source>
            <translation>这是您自己的修改，须由他人批准。</translation>
        </message>
        <message>
            <source>Approve %1 of %2</source>
            <translation>批准 %1/%2 行</translation>
        </message>
        <message>
            <source>Reject %1 of %2</source>
            <translation>拒绝 %1/%2 行</translation>
        </message>
        <message>
            <source>Type the comment first.</source>
            <translation>请先输入评论。</translation>
        </message>
        <message>
            <source>Why is it rejected?</source>
            <translation>为什么拒绝？</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::BulkEdit</name>
        <message>
            <source>Add to change set</source>
            <translation>加入变更集</translation>
        </message>
        <message>
            <source>-5%  +2  11.99</source>
            <translation>-5%  +2  11.99</translation>
        </message>
        <message>
            <source>New price: an amount, a difference or a percentage</source>
            <translation>新价格：金额、增减额或百分比</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>尾数</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>保持原样</translation>
        </message>
        <message>
            <source>.99 / 900</source>
            <translation>.99 / 900</translation>
        </message>
        <message>
            <source>step</source>
            <translation>步长</translation>
        </message>
        <message>
            <source>Round to a step</source>
            <translation>按步长取整</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>舍弃</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>取整</translation>
        </message>
        <message>
            <source>Not a price rule</source>
            <translation>不是价格规则</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) in sight below the floor</source>
            <translation>
                <numerusform>可见行中有 %n 行低于底价</numerusform>
            </translation>
        </message>
        <message>
            <source>Type the new price first, such as -5%.</source>
            <translation>请先输入新价格，如 -5%。</translation>
        </message>
        <message>
            <source>It is not a price rule. Examples: 11.99, -5%, +2, x1.1.</source>
            <translation>不是价格规则。示例：11.99、-5%、+2、x1.1。</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::CasePage</name>
        <message>
            <source>What comes back</source>
            <translation>退回的商品</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>What happened here</source>
            <translation>这里发生的事</translation>
        </message>
        <message>
            <source>return and refund</source>
            <translation>退货退款</translation>
        </message>
        <message>
            <source>replacement</source>
            <translation>换货</translation>
        </message>
        <message>
            <source>refund without return</source>
            <translation>仅退款</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Return %1, %2</source>
            <translation>退货 %1，%2</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>订单 %1</translation>
        </message>
        <message>
            <source>ends %1</source>
            <translation>%1 截止</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>运费</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>税费</translation>
        </message>
        <message>
            <source>Refund to buyer</source>
            <translation>退给买家</translation>
        </message>
        <message numerus="yes">
            <source>%n more open case(s) with this SKU and reason</source>
            <translation>
                <numerusform>还有 %n 个相同 SKU 和原因的未结工单</numerusform>
            </translation>
        </message>
        <message>
            <source>You approved it.</source>
            <translation>您已批准。</translation>
        </message>
        <message>
            <source>You rejected it.</source>
            <translation>您已拒绝。</translation>
        </message>
        <message>
            <source>%1 It is queued and goes out when you are online; due %2.</source>
            <translation>%1 已排队，联网后发送；截止 %2。</translation>
        </message>
        <message>
            <source>%1 It goes out with the next call to the shop.</source>
            <translation>%1 将随下一次店铺调用发送。</translation>
        </message>
        <message>
            <source>What the shop recorded</source>
            <translation>店铺的记录</translation>
        </message>
        <message>
            <source>%1 It was sent; the shop has not said yes or no so far.</source>
            <translation>%1 已发送；店铺尚未答复是或否。</translation>
        </message>
        <message>
            <source>Until then you can still decide otherwise: R rejects it instead.</source>
            <translation>在此之前您仍可改变决定：按 R 改为拒绝。</translation>
        </message>
        <message>
            <source>Until then you can still decide otherwise: A approves it instead.</source>
            <translation>在此之前您仍可改变决定：按 A 改为批准。</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Catalog</name>
        <message>
            <source>Field, value or words: status:live market:GB price:&gt;20 changed:&lt;7d</source>
            <translation>字段、值或关键词：status:live market:GB price:&gt;20 changed:&lt;7d</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>市场</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>State</source>
            <translation>处理状态</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Margin %</source>
            <translation>毛利率 %</translation>
        </message>
        <message>
            <source>Avail.</source>
            <translation>可用</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>变更时间</translation>
        </message>
        <message>
            <source>Barcode</source>
            <translation>条形码</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Nothing synchronised yet</source>
            <translation>尚未同步任何内容</translation>
        </message>
        <message>
            <source>Listings, prices and stock come from the shop with the first synchronisation.</source>
            <translation>首次同步后，商品、价格和库存会从店铺读入。</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>立即同步</translation>
        </message>
        <message>
            <source>Catalog</source>
            <translation>商品目录</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>工作</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::CatalogPanel</name>
        <message>
            <source>Some of the rows</source>
            <translation>部分行</translation>
        </message>
        <message>
            <source>Not a price. Examples: 11.99, -5%, +2.</source>
            <translation>不是价格。示例：11.99、-5%、+2。</translation>
        </message>
        <message>
            <source>%1 is not possible in %2: above zero, and no finer than the currency.</source>
            <translation>%1 不能用于 %2：须大于零，且小数位不超过该货币的最小单位。</translation>
        </message>
        <message>
            <source>A whole number up to 99,999.</source>
            <translation>不超过 99,999 的整数。</translation>
        </message>
        <message>
            <source>A listing needs a title.</source>
            <translation>商品需要标题。</translation>
        </message>
        <message>
            <source>Show the listing</source>
            <translation>查看商品</translation>
        </message>
        <message>
            <source>Change prices…</source>
            <translation>更改价格…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>向下填充</translation>
        </message>
        <message>
            <source>%1 (no unit costs yet)</source>
            <comment>a column</comment>
            <translation>%1（尚无单位成本）</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Changes</name>
        <message>
            <source>Change set</source>
            <translation>变更集</translation>
        </message>
        <message>
            <source>State</source>
            <translation>处理状态</translation>
        </message>
        <message>
            <source>By</source>
            <translation>修改人</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>提交时间</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>开始时间</translation>
        </message>
        <message>
            <source>No changes yet</source>
            <translation>尚无变更</translation>
        </message>
        <message>
            <source>Edit a price, a title or stock in Catalog: what you change gathers here until you submit it.</source>
            <translation>在“商品目录”中编辑价格、标题或库存：您更改的内容会汇集在这里，直到您提交。</translation>
        </message>
        <message>
            <source>Go to Catalog</source>
            <translation>转到商品目录</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>之后</translation>
        </message>
        <message>
            <source>Effect %</source>
            <translation>影响 %</translation>
        </message>
        <message>
            <source>Margin %</source>
            <translation>毛利率 %</translation>
        </message>
        <message>
            <source>No change set chosen</source>
            <translation>未选择变更集</translation>
        </message>
        <message>
            <source>Choose one at the side to see its rows.</source>
            <translation>在旁边选择一个以查看其行。</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>变更</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>记录</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ChangesPanel</name>
        <message>
            <source>Revert</source>
            <translation>回退</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>发布</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>提交</translation>
        </message>
        <message>
            <source>Choose a change set first.</source>
            <translation>请先选择变更集。</translation>
        </message>
        <message>
            <source>It was submitted already.</source>
            <translation>已经提交。</translation>
        </message>
        <message>
            <source>Somebody has to approve it first: submit it.</source>
            <translation>须先由他人批准：请提交。</translation>
        </message>
        <message>
            <source>Only an approved change set can be published.</source>
            <translation>只有已批准的变更集才能发布。</translation>
        </message>
        <message>
            <source>It is at the shop already; revert it instead.</source>
            <translation>已进入店铺；请改用回退。</translation>
        </message>
        <message>
            <source>Nothing of it has reached the shop.</source>
            <translation>其中没有任何内容进入店铺。</translation>
        </message>
        <message numerus="yes">
            <source>Withdraw %n row(s)</source>
            <translation>
                <numerusform>撤回 %n 行</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Conflicts</name>
        <message>
            <source>Filter: field:price</source>
            <translation>筛选：field:price</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>原值</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>我的</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>店铺的</translation>
        </message>
        <message>
            <source>State</source>
            <translation>处理状态</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>发现时间</translation>
        </message>
        <message>
            <source>No conflicts</source>
            <translation>没有冲突</translation>
        </message>
        <message>
            <source>A conflict stands here when the shop and you changed the same field. Nothing is overwritten until you decide.</source>
            <translation>店铺和您更改了同一字段时，冲突会显示在这里。在您决定之前，不会覆盖任何内容。</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>冲突</translation>
        </message>
        <message>
            <source>The policy for this field: you decide.</source>
            <translation>此字段的策略：由您决定。</translation>
        </message>
        <message>
            <source>The policy for this field: both movements are added up.</source>
            <translation>此字段的策略：两边的变动相加。</translation>
        </message>
        <message>
            <source>The policy for this field: the shop's word stands.</source>
            <translation>此字段的策略：以店铺为准。</translation>
        </message>
        <message>
            <source>The policy for this field: yours is sent.</source>
            <translation>此字段的策略：发送您的值。</translation>
        </message>
        <message>
            <source>A decision fits the state it was taken on, or it has lapsed.</source>
            <translation>决定须与作出时的状态相符，否则失效。</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>决定</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ConflictsPanel</name>
        <message>
            <source>Also settled</source>
            <translation>包括已解决</translation>
        </message>
        <message>
            <source>Base</source>
            <translation>原值</translation>
        </message>
        <message>
            <source>when you began</source>
            <translation>您开始编辑时</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>我的</translation>
        </message>
        <message>
            <source>what you decided</source>
            <translation>您的决定</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>店铺的</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>保留我的</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>采用店铺的</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>其他值</translation>
        </message>
        <message>
            <source>A third value</source>
            <translation>第三个值</translation>
        </message>
        <message>
            <source>Use this value</source>
            <translation>使用此值</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>无需决定</translation>
        </message>
        <message>
            <source>%1 to decide</source>
            <translation>%1 个待决定</translation>
        </message>
        <message>
            <source>what the shop has now, found %1</source>
            <translation>店铺当前的值，发现于 %1</translation>
        </message>
        <message>
            <source>It is settled already.</source>
            <translation>已经解决。</translation>
        </message>
        <message>
            <source>Keep mine (%1)</source>
            <translation>保留我的（%1）</translation>
        </message>
        <message>
            <source>Take theirs (%1)</source>
            <translation>采用店铺的（%1）</translation>
        </message>
        <message>
            <source>Type the value first.</source>
            <translation>请先输入值。</translation>
        </message>
        <message>
            <source>One value does not fit several conflicts.</source>
            <translation>一个值不适用于多个冲突。</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Decide by policy</source>
            <translation>按策略决定</translation>
        </message>
        <message>
            <source>Take the newer</source>
            <translation>采用较新的</translation>
        </message>
        <message>
            <source>Decide by policy (%1)</source>
            <translation>按策略决定（%1）</translation>
        </message>
        <message>
            <source>Take the newer (%1)</source>
            <translation>采用较新的（%1）</translation>
        </message>
        <message>
            <source>Choose one of its fields, or mark all of them with Space.</source>
            <translation>请选择其中一个字段，或按空格键全部标记。</translation>
        </message>
        <message>
            <source>Choose a field first.</source>
            <translation>请先选择一个字段。</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::DescriptionBox</name>
        <message>
            <source>Description</source>
            <translation>描述</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Edit the description</source>
            <translation>编辑描述</translation>
        </message>
        <message>
            <source>Description as HTML</source>
            <translation>HTML 格式的描述</translation>
        </message>
        <message>
            <source>The shop's description was not read yet.</source>
            <translation>尚未读取店铺中的描述。</translation>
        </message>
        <message>
            <source>No description.</source>
            <translation>没有描述。</translation>
        </message>
        <message>
            <source>Not read from the shop yet.</source>
            <translation>尚未从店铺读取。</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::DiscussionPanel</name>
        <message>
            <source>Comments and tasks</source>
            <translation>评论和任务</translation>
        </message>
        <message>
            <source>Comment; @ and a name tells that person</source>
            <translation>评论；@ 加姓名可通知对方</translation>
        </message>
        <message>
            <source>New comment</source>
            <translation>新评论</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>评论</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>请先输入内容。</translation>
        </message>
        <message>
            <source>Add a task…</source>
            <translation>添加任务…</translation>
        </message>
        <message>
            <source>No record is chosen</source>
            <translation>未选择记录</translation>
        </message>
        <message>
            <source>Choose a listing, an order, a return or a change set: what was said about it stands here.</source>
            <translation>选择商品、订单、退货或变更集：相关讨论会显示在这里。</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>待办</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>评论</translation>
        </message>
        <message>
            <source>Nobody has written anything about it yet.</source>
            <translation>还没有人写过相关内容。</translation>
        </message>
        <message>
            <source>anybody</source>
            <translation>任何人</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>%1 前</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>已放弃</translation>
        </message>
        <message>
            <source>Withdraw this comment</source>
            <translation>撤回此评论</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>讨论</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::DraftsBox</name>
        <message>
            <source>Show texts shortened</source>
            <translation>显示缩略文本</translation>
        </message>
        <message>
            <source>Show whole texts</source>
            <translation>显示完整文本</translation>
        </message>
        <message>
            <source>Draft in the shop</source>
            <translation>店铺中的草稿</translation>
        </message>
        <message>
            <source>Version under review</source>
            <translation>审核中的版本</translation>
        </message>
        <message>
            <source>The shop keeps a draft that was not read yet.</source>
            <translation>店铺保存着一份尚未读取的草稿。</translation>
        </message>
        <message>
            <source>The platform reviews a version that was not read yet.</source>
            <translation>平台正在审核一个尚未读取的版本。</translation>
        </message>
        <message>
            <source>The draft says the same as the listing.</source>
            <translation>草稿与商品内容相同。</translation>
        </message>
        <message>
            <source>The version under review says the same as the listing.</source>
            <translation>审核中的版本与商品内容相同。</translation>
        </message>
        <message>
            <source>This page shows the live version. Buyers do not see the draft.</source>
            <translation>此页显示在售版本。买家看不到草稿。</translation>
        </message>
        <message>
            <source>This page shows the live version, which stays until the review ends.</source>
            <translation>此页显示在售版本，审核结束前保持不变。</translation>
        </message>
        <message>
            <source>This page shows the current version. Buyers do not see the draft.</source>
            <translation>此页显示当前版本。买家看不到草稿。</translation>
        </message>
        <message>
            <source>This page shows the current version, which stays until the review ends.</source>
            <translation>此页显示当前版本，审核结束前保持不变。</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>在售</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>当前</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>审核中</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>field · variant</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, others</source>
            <comment>as many pictures as before, but others</comment>
            <translation>%1，已更换</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>field, version</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Not there</source>
            <translation>没有</translation>
        </message>
        <message>
            <source>There</source>
            <translation>有</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::EditedNote</name>
        <message>
            <source>was %1</source>
            <translation>原为 %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::EventsBox</name>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>显示全部 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Platform</source>
            <translation>平台</translation>
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
            <translation>财务</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>立即同步</translation>
        </message>
        <message>
            <source>Filter: status:paid market:GB at:&lt;30d settlement:&gt;500</source>
            <translation>筛选：status:paid market:GB at:&lt;30d settlement:&gt;500</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Payment state</source>
            <translation>付款状态</translation>
        </message>
        <message>
            <source>Revenue</source>
            <translation>收入</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>费用</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>运费</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>调整</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>已结算</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>Not explained</source>
            <translation>未说明</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>结算单</translation>
        </message>
        <message>
            <source>No statements yet</source>
            <translation>尚无结算单</translation>
        </message>
        <message>
            <source>Every night the shop settles what became due. Its statements come with the next synchronisation.</source>
            <translation>店铺每晚结算到期的款项。其结算单会在下次同步时读入。</translation>
        </message>
        <message>
            <source>Filter this statement: type:ORDER order:5764* fees:&lt;-5</source>
            <translation>筛选此结算单：type:ORDER order:5764* fees:&lt;-5</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>已退款</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>净额</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>下单日期</translation>
        </message>
        <message>
            <source>Its transactions are not here yet</source>
            <translation>其交易尚未读入</translation>
        </message>
        <message>
            <source>They are read statement by statement, and come with the next synchronisation.</source>
            <translation>交易按结算单逐一读取，下次同步时会读入。</translation>
        </message>
        <message>
            <source>Filter: status:processing amount:&gt;1000</source>
            <translation>筛选：status:processing amount:&gt;1000</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>创建日期</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>付款日期</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>结算单</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Nothing was paid out yet</source>
            <translation>尚未打款</translation>
        </message>
        <message>
            <source>A payment takes one statement or several to the bank. Payments come with the next synchronisation.</source>
            <translation>一笔付款将一份或多份结算单的款项打入银行。付款会在下次同步时读入。</translation>
        </message>
        <message>
            <source>Filter: status:done type:WITHDRAW</source>
            <translation>筛选：status:done type:WITHDRAW</translation>
        </message>
        <message>
            <source>Withdrawal</source>
            <translation>提现</translation>
        </message>
        <message>
            <source>State</source>
            <translation>处理状态</translation>
        </message>
        <message>
            <source>No withdrawals</source>
            <translation>没有提现</translation>
        </message>
        <message>
            <source>Only some markets have a balance that money is taken out of. Where there is one, its movements stand here.</source>
            <translation>只有部分市场设有可提现的余额。如有余额，其变动会显示在这里。</translation>
        </message>
        <message>
            <source>Filter: market:GB order:5764* settlement:&gt;50</source>
            <translation>筛选：market:GB order:5764* settlement:&gt;50</translation>
        </message>
        <message>
            <source>Why not yet</source>
            <translation>未结算原因</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>预计</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>已送达</translation>
        </message>
        <message>
            <source>Everything is settled</source>
            <translation>全部已结算</translation>
        </message>
        <message>
            <source>An order that is paid and in no statement yet stands here, with what the shop expects of it.</source>
            <translation>已付款但尚未列入任何结算单的订单会显示在这里，并附店铺的预计金额。</translation>
        </message>
        <message>
            <source>Items before discounts</source>
            <translation>折扣前商品金额</translation>
        </message>
        <message>
            <source>Our discount</source>
            <translation>我方折扣</translation>
        </message>
        <message>
            <source>Refunded items</source>
            <translation>已退款商品</translation>
        </message>
        <message>
            <source>Our discount on refunded items</source>
            <translation>已退款商品的我方折扣</translation>
        </message>
        <message>
            <source>Platform commission</source>
            <translation>平台佣金</translation>
        </message>
        <message>
            <source>Affiliate commission</source>
            <translation>联盟佣金</translation>
        </message>
        <message>
            <source>Transaction fee</source>
            <translation>交易手续费</translation>
        </message>
        <message>
            <source>Referral fee</source>
            <translation>推荐费</translation>
        </message>
        <message>
            <source>Seller growth fee</source>
            <translation>商家成长费</translation>
        </message>
        <message>
            <source>Advertising fee</source>
            <translation>广告费</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>增值税</translation>
        </message>
        <message>
            <source>Shipping as the carrier charged it</source>
            <translation>承运商收取的运费</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>决定</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::FinancePanel</name>
        <message>
            <source>What is shown of the money</source>
            <translation>显示的财务内容</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>结算单</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>Withdrawals</source>
            <translation>提现</translation>
        </message>
        <message>
            <source>Not settled yet</source>
            <translation>尚未结算</translation>
        </message>
        <message>
            <source>What does not add up</source>
            <translation>对不上的部分</translation>
        </message>
        <message>
            <source>Statements that their transactions do not explain to the last cent</source>
            <translation>交易无法解释到最后一分的结算单</translation>
        </message>
        <message>
            <source>Your role does not see the money</source>
            <translation>您的角色无法查看金额</translation>
        </message>
        <message>
            <source>Expected, not settled yet: %1</source>
            <translation>预计，尚未结算：%1</translation>
        </message>
        <message>
            <source>Settled, on its way to the bank: %1</source>
            <translation>已结算，打款中：%1</translation>
        </message>
        <message>
            <source>Did not reach the bank: %1</source>
            <translation>未到达银行：%1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::GoodsName</name>
        <message>
            <source>%1 is not among the listings here</source>
            <translation>这里的商品中没有 %1</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Open the listing of %1</source>
            <translation>打开 %1 的商品</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::History</name>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>记录</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::HistoryPanel</name>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>No record is chosen</source>
            <translation>未选择记录</translation>
        </message>
        <message>
            <source>Choose a listing, an order or a return: every version the shop had of it and what was done here stands here.</source>
            <translation>选择商品、订单或退货：店铺中的每个版本以及在本程序中所做的操作都会显示在这里。</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>截至</translation>
        </message>
        <message>
            <source>Shows the record as it was at this moment (D)</source>
            <translation>显示记录在此时刻的样子 (D)</translation>
        </message>
        <message>
            <source>A week ago</source>
            <translation>一周前</translation>
        </message>
        <message>
            <source>A month ago</source>
            <translation>一个月前</translation>
        </message>
        <message>
            <source>Versions and acts</source>
            <translation>版本与操作</translation>
        </message>
        <message>
            <source>When</source>
            <translation>何时</translation>
        </message>
        <message>
            <source>What</source>
            <translation>何事</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>何人</translation>
        </message>
        <message>
            <source>Every field</source>
            <translation>所有字段</translation>
        </message>
        <message>
            <source>Fields side by side</source>
            <translation>字段并排对比</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>当时</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>订单 %1</translation>
        </message>
        <message>
            <source>Return %1</source>
            <translation>退货 %1</translation>
        </message>
        <message>
            <source>As the buyer saw it:</source>
            <translation>买家当时看到的：</translation>
        </message>
        <message>
            <source>%1, and %2 more</source>
            <comment>fields</comment>
            <translation>%1，另有 %2 个</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>%1, seen here %2</source>
            <translation>%1，本机于 %2 看到</translation>
        </message>
        <message>
            <source>Nothing changed since it was first read.</source>
            <translation>自首次读取以来没有变化。</translation>
        </message>
        <message>
            <source>Choose a moment, or two with Shift; or a date.</source>
            <translation>请选择一个时刻，或按住 Shift 选择两个；也可选择日期。</translation>
        </message>
        <message>
            <source>The shop's record did not change in between.</source>
            <translation>期间店铺的记录没有变化。</translation>
        </message>
        <message>
            <source>What changed in between</source>
            <translation>期间的变化</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Restore %1 fields</source>
            <translation>恢复 %1 个字段</translation>
        </message>
        <message>
            <source>Restore this field</source>
            <translation>恢复此字段</translation>
        </message>
        <message>
            <source>Choose a title, a description or a price that differs.</source>
            <translation>请选择有差异的标题、描述或价格。</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::HistoryView</name>
        <message>
            <source>Live</source>
            <translation>在售</translation>
        </message>
        <message>
            <source>Deactivated</source>
            <translation>已下架</translation>
        </message>
        <message>
            <source>Description rewritten</source>
            <translation>描述已改写</translation>
        </message>
        <message>
            <source>%1 set to %2</source>
            <translation>%1 已设为 %2</translation>
        </message>
        <message>
            <source>%1 %2 removed</source>
            <translation>%1 %2 已移除</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Nothing was done to it here yet.</source>
            <translation>这里尚无对它的操作。</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n</source>
            <translation>
                <numerusform>显示全部 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Versions: compare and restore…</source>
            <translation>版本：对比与恢复…</translation>
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
            <translation>订单</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>件数</translation>
        </message>
        <message>
            <source>Average order</source>
            <translation>平均订单额</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>退货</translation>
        </message>
        <message>
            <source>Return rate</source>
            <translation>退货率</translation>
        </message>
        <message>
            <source>Refunds</source>
            <translation>退款额</translation>
        </message>
        <message>
            <source>Stock cover</source>
            <translation>库存可售天数</translation>
        </message>
        <message>
            <source>Outbox age</source>
            <translation>发件箱滞留</translation>
        </message>
        <message>
            <source>Approval time</source>
            <translation>审批用时</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days</comment>
            <translation>%1 天</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 小时</translation>
        </message>
        <message>
            <source>%1 pt</source>
            <comment>percentage points</comment>
            <translation>%1 个百分点</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>数据洞察</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>决定</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::InsightsPanel</name>
        <message>
            <source>What is shown</source>
            <translation>显示内容</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>时段</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>最近 90 天</translation>
        </message>
        <message>
            <source>Last 52 weeks</source>
            <translation>最近 52 周</translation>
        </message>
        <message>
            <source>Last 2 years</source>
            <translation>最近 2 年</translation>
        </message>
        <message>
            <source>One point is</source>
            <translation>时间粒度</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>按天</translation>
        </message>
        <message>
            <source>By week</source>
            <translation>按周</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>按月</translation>
        </message>
        <message>
            <source>Told apart by</source>
            <translation>拆分方式</translation>
        </message>
        <message>
            <source>With period before</source>
            <translation>与上期对比</translation>
        </message>
        <message>
            <source>By market</source>
            <translation>按市场</translation>
        </message>
        <message>
            <source>By shop</source>
            <translation>按店铺</translation>
        </message>
        <message>
            <source>By category</source>
            <translation>按类目</translation>
        </message>
        <message>
            <source>By return reason</source>
            <translation>按退货原因</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>货币</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>市场</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类目</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>All listings</source>
            <translation>所有商品</translation>
        </message>
        <message>
            <source>Days begin at midnight in</source>
            <translation>每日零点时区</translation>
        </message>
        <message>
            <source>Set target…</source>
            <translation>设置目标…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>All markets</source>
            <translation>所有市场</translation>
        </message>
        <message>
            <source>All shops</source>
            <translation>所有店铺</translation>
        </message>
        <message>
            <source>All categories</source>
            <translation>所有类目</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>The chart as a table</source>
            <translation>表格形式的图表</translation>
        </message>
        <message>
            <source>Show records</source>
            <translation>显示记录</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>No reason given</source>
            <translation>未说明原因</translation>
        </message>
        <message>
            <source>No category</source>
            <translation>无类目</translation>
        </message>
        <message>
            <source>Figures as of %1, days in %2, amounts in %3</source>
            <translation>数据截至 %1，日期按 %2，金额单位 %3</translation>
        </message>
        <message>
            <source>No sales to count yet</source>
            <translation>尚无可统计的销售</translation>
        </message>
        <message>
            <source>Figures come with the first synchronised orders.</source>
            <translation>首批订单同步后即有数据。</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>立即同步</translation>
        </message>
        <message>
            <source>Returns are not told apart by category or listing</source>
            <translation>退货不能按类目或商品拆分</translation>
        </message>
        <message>
            <source>A case names its order. Look at returns by market, shop or reason.</source>
            <translation>工单只对应订单。请按市场、店铺或原因查看退货。</translation>
        </message>
        <message>
            <source>Show all categories and listings</source>
            <translation>显示所有类目和商品</translation>
        </message>
        <message>
            <source>limit %1</source>
            <translation>上限 %1</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>目标 %1</translation>
        </message>
        <message>
            <source>%1 by day</source>
            <translation>%1，按天</translation>
        </message>
        <message>
            <source>%1 by week</source>
            <translation>%1，按周</translation>
        </message>
        <message>
            <source>%1 by month</source>
            <translation>%1，按月</translation>
        </message>
        <message>
            <source>This period</source>
            <translation>本期</translation>
        </message>
        <message>
            <source>Period before</source>
            <translation>上期</translation>
        </message>
        <message>
            <source>Limit %1</source>
            <translation>上限 %1</translation>
        </message>
        <message>
            <source>Target %1</source>
            <translation>目标 %1</translation>
        </message>
        <message>
            <source>Above expected %1</source>
            <translation>高于预期值 %1</translation>
        </message>
        <message>
            <source>Below expected %1</source>
            <translation>低于预期值 %1</translation>
        </message>
        <message>
            <source>Day, %1</source>
            <translation>日，%1</translation>
        </message>
        <message>
            <source>Week, %1</source>
            <translation>周，%1</translation>
        </message>
        <message>
            <source>Month, %1</source>
            <translation>月，%1</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>Change, %</source>
            <translation>变化 %</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Choose a point: click, drag, or arrow keys. T goes to the table.</source>
            <translation>选择数据点：点击、拖动或使用方向键。按 T 转到表格。</translation>
        </message>
        <message numerus="yes">
            <source>%1 to %2, %n point(s): %3</source>
            <translation>
                <numerusform>%1 至 %2，%n 个点：%3</numerusform>
            </translation>
        </message>
        <message>
            <source>Export what is shown</source>
            <translation>导出显示的内容</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>图片 (*.png)</translation>
        </message>
        <message>
            <source>Drawing (*.svg)</source>
            <translation>矢量图 (*.svg)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>growth</comment>
            <translation>变化</translation>
        </message>
        <message>
            <source>Whose figures are shown</source>
            <translation>显示谁的数据</translation>
        </message>
        <message>
            <source>What we count</source>
            <translation>我方的统计</translation>
        </message>
        <message>
            <source>What TikTok Shop counts</source>
            <translation>TikTok Shop 的统计</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Inventory</name>
        <message>
            <source>Filter: cause:too_high warehouse:Main difference:&lt;0</source>
            <translation>筛选：cause:too_high warehouse:Main difference:&lt;0</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Warehouse</source>
            <translation>仓库</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>在库</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>已预留</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>可用</translation>
        </message>
        <message>
            <source>Incoming</source>
            <translation>在途</translation>
        </message>
        <message>
            <source>Not in ERP</source>
            <translation>未入 ERP</translation>
        </message>
        <message>
            <source>Buffer</source>
            <translation>安全库存</translation>
        </message>
        <message>
            <source>To offer</source>
            <translation>应售</translation>
        </message>
        <message>
            <source>In shop</source>
            <translation>店铺在售</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>State</source>
            <translation>处理状态</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>规格</translation>
        </message>
        <message>
            <source>Low at</source>
            <translation>预警值</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>市场</translation>
        </message>
        <message>
            <source>No stock yet</source>
            <translation>尚无库存</translation>
        </message>
        <message>
            <source>Stock arrives with the first synchronisation of a shop.</source>
            <translation>店铺首次同步后，库存会读入这里。</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>库存</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>工作</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::InventoryPanel</name>
        <message>
            <source>Set up…</source>
            <translation>设置…</translation>
        </message>
        <message>
            <source>Synchronise</source>
            <translation>同步</translation>
        </message>
        <message>
            <source>Buffer…</source>
            <translation>安全库存…</translation>
        </message>
        <message>
            <source>Count…</source>
            <translation>盘点…</translation>
        </message>
        <message>
            <source>Send to shop</source>
            <translation>发送到店铺</translation>
        </message>
        <message>
            <source>No ERP is connected; these are the shop's own numbers.</source>
            <translation>未连接 ERP；以下是店铺自己的数据。</translation>
        </message>
        <message>
            <source>Reading the ERP…</source>
            <translation>正在读取 ERP…</translation>
        </message>
        <message>
            <source>ERP as of %1</source>
            <translation>ERP 截至 %1</translation>
        </message>
        <message numerus="yes">
            <source>ERP as of %1, %n problem(s)</source>
            <translation>
                <numerusform>ERP 截至 %1，%n 个问题</numerusform>
            </translation>
        </message>
        <message>
            <source>ERP as it was last read</source>
            <translation>ERP 为上次读取时的状态</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n 处差异</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not linked</source>
            <translation>
                <numerusform>%n 个未关联</numerusform>
            </translation>
        </message>
        <message>
            <source>It runs.</source>
            <translation>正在运行。</translation>
        </message>
        <message>
            <source>%1 is fed by</source>
            <translation>%1 的供应仓库</translation>
        </message>
        <message>
            <source>The price is decided by</source>
            <translation>价格由谁决定</translation>
        </message>
        <message>
            <source>The unit cost is decided by</source>
            <translation>单位成本由谁决定</translation>
        </message>
        <message>
            <source>What the shop offers is decided by</source>
            <translation>店铺在售数量由谁决定</translation>
        </message>
        <message>
            <source>The ERP</source>
            <translation>ERP</translation>
        </message>
        <message>
            <source>The shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>This workspace</source>
            <translation>此工作区</translation>
        </message>
        <message>
            <source>Choose a row first.</source>
            <translation>请先选择一行。</translation>
        </message>
        <message>
            <source>No ERP is connected.</source>
            <translation>未连接 ERP。</translation>
        </message>
        <message>
            <source>Some of the rows</source>
            <translation>部分行</translation>
        </message>
        <message>
            <source>A whole number of pieces, or nothing.</source>
            <translation>件数须为整数，或留空。</translation>
        </message>
        <message>
            <source>A whole number of pieces, or a difference such as -2.</source>
            <translation>件数须为整数，或差值，如 -2。</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::LibraryModel</name>
        <message>
            <source>Standard procedure</source>
            <translation>标准流程</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>检查清单</translation>
        </message>
        <message>
            <source>Runbook</source>
            <translation>处置预案</translation>
        </message>
        <message>
            <source>Decision framework</source>
            <translation>决策框架</translation>
        </message>
        <message>
            <source>Blueprint</source>
            <translation>蓝图</translation>
        </message>
        <message>
            <source>Action plan</source>
            <translation>行动计划</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>bound to no record</source>
            <translation>未绑定记录</translation>
        </message>
        <message>
            <source>own</source>
            <translation>自有</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::LibraryPanel</name>
        <message>
            <source>Search playbooks</source>
            <translation>搜索操作手册</translation>
        </message>
        <message>
            <source>Kind of playbook</source>
            <translation>操作手册类型</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>所有类型</translation>
        </message>
        <message>
            <source>Playbooks</source>
            <translation>操作手册</translation>
        </message>
        <message>
            <source>Text of the playbook</source>
            <translation>操作手册正文</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>启动</translation>
        </message>
        <message>
            <source>Tailor a copy</source>
            <translation>定制副本</translation>
        </message>
        <message>
            <source>Puts the text into this workspace's folder and opens it in your editor; the copy takes this one's place.</source>
            <translation>将文本放入此工作区的文件夹，并在您的编辑器中打开；副本将取代原手册。</translation>
        </message>
        <message>
            <source>No playbook of this kind</source>
            <translation>没有此类型的操作手册</translation>
        </message>
        <message>
            <source>Choose another kind.</source>
            <translation>请选择其他类型。</translation>
        </message>
        <message>
            <source>Nothing has these words</source>
            <translation>没有包含这些词的内容</translation>
        </message>
        <message>
            <source>No playbook contains “%1”. Every word must occur in it.</source>
            <translation>没有操作手册包含“%1”。每个词都必须出现。</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>则</translation>
        </message>
        <message>
            <source>Gate: nothing after it before its checks hold.</source>
            <translation>关卡：其检查项全部通过前，不能进入后续步骤。</translation>
        </message>
        <message>
            <source>Time for it: %1</source>
            <translation>限时：%1</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>版本 %1</translation>
        </message>
        <message>
            <source>owner %1</source>
            <translation>负责人 %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>适用于 %1</translation>
        </message>
        <message>
            <source>within %1</source>
            <translation>%1 内</translation>
        </message>
        <message>
            <source>maturity %1, risk %2, impact %3</source>
            <translation>成熟度 %1，风险 %2，影响 %3</translation>
        </message>
        <message>
            <source>Decide</source>
            <comment>section of the panels</comment>
            <translation>决定</translation>
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
            <translation>赠品</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::LinkBox</name>
        <message>
            <source>without a code</source>
            <translation>无代码</translation>
        </message>
        <message numerus="yes">
            <source>linked to %n SKU(s)</source>
            <translation>
                <numerusform>已关联 %n 个 SKU</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2, fits the SKU</source>
            <translation>%1，%2，与 SKU 相符</translation>
        </message>
        <message>
            <source>Link to this variant</source>
            <translation>关联到此规格</translation>
        </message>
        <message>
            <source>Code, name or barcode of a variant</source>
            <translation>规格的代码、名称或条形码</translation>
        </message>
        <message>
            <source>Variants of the ERP</source>
            <translation>ERP 的规格</translation>
        </message>
        <message>
            <source>No variant of the ERP fits. Type another word, or create the variant in the ERP.</source>
            <translation>ERP 中没有相符的规格。请输入其他词，或在 ERP 中创建该规格。</translation>
        </message>
        <message>
            <source>Several variants of the ERP carry its code or barcode. Choose the right one, or correct them there.</source>
            <translation>ERP 中有多个规格使用它的代码或条形码。请选择正确的规格，或在 ERP 中更正。</translation>
        </message>
        <message>
            <source>Choose a variant first.</source>
            <translation>请先选择规格。</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ListingHead</name>
        <message>
            <source>Chosen picture</source>
            <translation>所选图片</translation>
        </message>
        <message>
            <source>Picture %1</source>
            <translation>图片 %1</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>无图片</translation>
        </message>
        <message>
            <source>The platform suggests: %1</source>
            <translation>平台建议：%1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ListingPanel</name>
        <message>
            <source>Read everything from the shop</source>
            <translation>从店铺读取全部内容</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Listing</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>No listing chosen</source>
            <translation>未选择商品</translation>
        </message>
        <message>
            <source>Choose a row in the catalog to see its pictures, texts, variants and history here.</source>
            <translation>在商品目录中选择一行，以在此查看其图片、文本、规格和历史。</translation>
        </message>
        <message>
            <source>Show the catalog</source>
            <translation>显示商品目录</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Only what a search shows of this listing was read so far.</source>
            <translation>目前仅读取了此商品在搜索中显示的内容。</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类目</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>品牌</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>重量</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>截至</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>属性</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>修复</translation>
        </message>
        <message>
            <source>Every check passes.</source>
            <translation>所有检查均通过。</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n 个错误</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n 个警告</numerusform>
            </translation>
        </message>
        <message>
            <source>Missing, the category requires it</source>
            <translation>缺失，该类目要求填写</translation>
        </message>
        <message>
            <source>No attributes.</source>
            <translation>没有属性。</translation>
        </message>
        <message>
            <source>Not read from the shop yet.</source>
            <translation>尚未从店铺读取。</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>下架</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>上架</translation>
        </message>
        <message>
            <source>This listing is not here</source>
            <translation>此商品不在这里</translation>
        </message>
        <message>
            <source>The shop no longer has it, or it was not synchronised yet.</source>
            <translation>店铺中已没有它，或尚未同步。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>No brand</source>
            <translation>无品牌</translation>
        </message>
        <message>
            <source>%1 g</source>
            <translation>%1 克</translation>
        </message>
        <message>
            <source>It is being read.</source>
            <translation>正在读取。</translation>
        </message>
        <message>
            <source>No shop is connected to this workspace.</source>
            <translation>此工作区未连接任何店铺。</translation>
        </message>
        <message>
            <source>You work offline. Go online to read from the shop.</source>
            <translation>您正在离线工作。请联网以从店铺读取。</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MasterTip</name>
        <message>
            <source>Variant %1 of the ERP, as of %2.</source>
            <translation>ERP 规格 %1，截至 %2。</translation>
        </message>
        <message>
            <source>The ERP decides on the price.</source>
            <translation>价格由 ERP 决定。</translation>
        </message>
        <message>
            <source>The shop decides on the price.</source>
            <translation>价格由店铺决定。</translation>
        </message>
        <message>
            <source>It says %1; yours is another.</source>
            <translation>ERP 中为 %1；您的价格与之不同。</translation>
        </message>
        <message>
            <source>It says %1.</source>
            <translation>ERP 中为 %1。</translation>
        </message>
        <message>
            <source>The ERP says %1.</source>
            <translation>ERP 中为 %1。</translation>
        </message>
        <message>
            <source>The quantity is decided here, from what the ERP has, less what is sold, reserved and kept back.</source>
            <translation>数量在此处决定：以 ERP 的在库数减去已售、已预留和保留的件数。</translation>
        </message>
        <message>
            <source>The ERP decides on the quantity.</source>
            <translation>数量由 ERP 决定。</translation>
        </message>
        <message>
            <source>The shop decides on the quantity; nothing is sent to it.</source>
            <translation>数量由店铺决定；不会向店铺发送任何内容。</translation>
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
            <translation>%1，%2：%3</translation>
        </message>
        <message>
            <source>The words cannot be opened with this workspace's key.</source>
            <translation>无法用此工作区的密钥打开这段文字。</translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>Open in the browser, %1</source>
            <translation>在浏览器中打开，%1</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>在浏览器中打开</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>订单 %1</translation>
        </message>
        <message>
            <source>Listing %1 is not here</source>
            <translation>商品 %1 不在这里</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Messages</name>
        <message>
            <source>Filter: waiting:yes market:GB buyer:7021436810468230477</source>
            <translation>筛选：waiting:yes market:GB buyer:7021436810468230477</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>剩余时间</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Last word</source>
            <translation>最新消息</translation>
        </message>
        <message>
            <source>When</source>
            <translation>何时</translation>
        </message>
        <message>
            <source>From</source>
            <translation>发送者</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>未读</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>市场</translation>
        </message>
        <message>
            <source>No conversations here yet</source>
            <translation>这里还没有会话</translation>
        </message>
        <message>
            <source>They come with the next synchronisation.</source>
            <translation>下次同步时会读入。</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>立即同步</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>工作</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MessagesPanel</name>
        <message>
            <source>Next</source>
            <translation>下一个</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>上一个</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>阅读</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>What buyers write is not shown to you</source>
            <translation>买家所写的内容不对您显示</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>回复</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MoneyGrid</name>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::MoneyPage</name>
        <message>
            <source>The chosen row</source>
            <translation>所选行</translation>
        </message>
        <message>
            <source>Choose a row to read it whole.</source>
            <translation>选择一行以查看全部内容。</translation>
        </message>
        <message>
            <source>Show its statements</source>
            <translation>显示其结算单</translation>
        </message>
        <message>
            <source>None of its statements is here yet.</source>
            <translation>其结算单尚未读入。</translation>
        </message>
        <message>
            <source>It is paid in another currency than it was settled in, so there is nothing to hold it against.</source>
            <translation>付款货币与结算货币不同，因此无从核对。</translation>
        </message>
        <message>
            <source>Does not add up: its statements leave %1 unexplained.</source>
            <translation>对不上：其结算单有 %1 未说明。</translation>
        </message>
        <message numerus="yes">
            <source>Adds up: its %n statement(s) come to it.</source>
            <translation>
                <numerusform>核对无误：其 %n 份结算单合计与之相符。</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the order</source>
            <translation>打开订单</translation>
        </message>
        <message>
            <source>These are the shop's estimates; the statement has the last word.</source>
            <translation>这些是店铺的估算；最终以结算单为准。</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::NetBox</name>
        <message>
            <source>In no statement yet, and the shop says nothing of what it expects.</source>
            <translation>尚未列入任何结算单，店铺也未说明预计金额。</translation>
        </message>
        <message>
            <source>Sold</source>
            <translation>已售</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>已退款</translation>
        </message>
        <message>
            <source>Fees and taxes</source>
            <translation>费用和税</translation>
        </message>
        <message>
            <source>Shipping paid by us</source>
            <translation>我方支付的运费</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>调整</translation>
        </message>
        <message>
            <source>Not explained</source>
            <translation>未说明</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>预计</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>净额</translation>
        </message>
        <message>
            <source>Not settled yet; the shop estimates this.</source>
            <translation>尚未结算；此为店铺的估算。</translation>
        </message>
        <message>
            <source>Not settled yet: %1. The shop estimates this.</source>
            <translation>尚未结算：%1。此为店铺的估算。</translation>
        </message>
        <message>
            <source>Statement of %1</source>
            <translation>%1 的结算单</translation>
        </message>
        <message>
            <source>Statement %1</source>
            <translation>结算单 %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::NoticesModel</name>
        <message>
            <source>new: %1. %2</source>
            <translation>新：%1。%2</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::NotificationsPanel</name>
        <message>
            <source>Mark all as read</source>
            <translation>全部标为已读</translation>
        </message>
        <message>
            <source>Quiet and mute</source>
            <translation>免打扰与静音</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Nothing to tell you</source>
            <translation>没有通知</translation>
        </message>
        <message>
            <source>Mentions, tasks, deadlines and what the shop refused are told here and stay.</source>
            <translation>提及、任务、截止时间以及店铺驳回的内容会在此通知并保留。</translation>
        </message>
        <message>
            <source>Everything is read.</source>
            <translation>全部已读。</translation>
        </message>
        <message>
            <source>Quiet from %1</source>
            <translation>免打扰 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n kind(s) muted</source>
            <translation>
                <numerusform>%n 类已静音</numerusform>
            </translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>记录</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OffersBox</name>
        <message>
            <source>Promotions</source>
            <translation>促销</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>%1 起</translation>
        </message>
        <message>
            <source>up to %1% off</source>
            <translation>最高减 %1%</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>from %1 on</source>
            <translation>自 %1 起</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OrderPage</name>
        <message>
            <source>Parcel and buyer</source>
            <translation>包裹和买家</translation>
        </message>
        <message>
            <source>What happened here</source>
            <translation>这里发生的事</translation>
        </message>
        <message>
            <source>Order lines</source>
            <translation>订单明细</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>订单 %1</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Paid by the buyer</source>
            <translation>买家实付</translation>
        </message>
        <message>
            <source>Our discount</source>
            <translation>我方折扣</translation>
        </message>
        <message>
            <source>Platform discount, not ours</source>
            <translation>平台折扣，非我方承担</translation>
        </message>
        <message>
            <source>Shipping paid by the buyer</source>
            <translation>买家支付的运费</translation>
        </message>
        <message>
            <source>Tax</source>
            <translation>税费</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>收件人</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>承运商</translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>运单号</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>配送方式</translation>
        </message>
        <message>
            <source>From</source>
            <translation>发货仓</translation>
        </message>
        <message>
            <source>Cancelled because</source>
            <translation>取消原因</translation>
        </message>
        <message>
            <source>Return %1</source>
            <translation>退货 %1</translation>
        </message>
        <message>
            <source>Parcels</source>
            <translation>包裹</translation>
        </message>
        <message>
            <source>Our voucher</source>
            <translation>我方优惠券</translation>
        </message>
        <message>
            <source>Platform voucher, not ours</source>
            <translation>平台优惠券，非我方承担</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>运费</translation>
        </message>
        <message>
            <source>Shipping paid by us</source>
            <translation>我方支付的运费</translation>
        </message>
        <message>
            <source>Shipping paid by the platform</source>
            <translation>平台支付的运费</translation>
        </message>
        <message>
            <source>Small order fee</source>
            <translation>小额订单费</translation>
        </message>
        <message>
            <source>Cash on delivery fee</source>
            <translation>货到付款手续费</translation>
        </message>
        <message>
            <source>Package %1</source>
            <translation>包裹 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s)</source>
            <translation>
                <numerusform>%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>with other orders</source>
            <translation>与其他订单合并</translation>
        </message>
        <message>
            <source>Cancellation %1</source>
            <translation>取消申请 %1</translation>
        </message>
        <message>
            <source>answer by %1</source>
            <translation>%1 前答复</translation>
        </message>
        <message>
            <source>Messages with the buyer</source>
            <translation>与买家的消息</translation>
        </message>
        <message>
            <source>What is left for us</source>
            <translation>我方所得</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Orders</name>
        <message>
            <source>Filter: status:awaiting_shipment market:GB total:&gt;50</source>
            <translation>筛选：status:awaiting_shipment market:GB total:&gt;50</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>市场</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>总额</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>承运商</translation>
        </message>
        <message>
            <source>Leave by</source>
            <translation>最晚发货</translation>
        </message>
        <message>
            <source>Placed</source>
            <translation>下单</translation>
        </message>
        <message>
            <source>No orders here yet</source>
            <translation>这里还没有订单</translation>
        </message>
        <message>
            <source>They come with the next synchronisation.</source>
            <translation>下次同步时会读入。</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>立即同步</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>工作</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OrdersPanel</name>
        <message>
            <source>The chosen order</source>
            <translation>所选订单</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Outbox</name>
        <message>
            <source>Filter: state:refused intent:price.set</source>
            <translation>筛选：state:refused intent:price.set</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>State</source>
            <translation>处理状态</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>截止时间</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>尝试次数</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>已排队</translation>
        </message>
        <message>
            <source>Nothing waits to go out</source>
            <translation>没有等待发送的内容</translation>
        </message>
        <message>
            <source>Changes that are approved and published stand here until the shop has them.</source>
            <translation>已批准并发布的变更会显示在这里，直到店铺收到。</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>发件箱</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>记录</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::OutboxPanel</name>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>收回</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>打开记录</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>State</source>
            <translation>处理状态</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>截止时间</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>已排队</translation>
        </message>
        <message>
            <source>Waits for the network, then goes out by itself.</source>
            <translation>等待网络恢复，然后自动发送。</translation>
        </message>
        <message>
            <source>Goes out with the next call to the shop.</source>
            <translation>将随下一次店铺调用发送。</translation>
        </message>
        <message>
            <source>Is being sent.</source>
            <translation>正在发送。</translation>
        </message>
        <message>
            <source>The answer did not arrive. The shop is read before anything is sent again.</source>
            <translation>未收到结果。再次发送前会先读取店铺。</translation>
        </message>
        <message>
            <source>The shop said no. Change the value, or try again.</source>
            <translation>店铺已驳回。请更改该值，或重试。</translation>
        </message>
        <message>
            <source>The shop has it.</source>
            <translation>店铺已收到。</translation>
        </message>
        <message>
            <source>Was taken back before it went out.</source>
            <translation>发送前已被收回。</translation>
        </message>
        <message>
            <source>The shop has another value meanwhile. Decide in Conflicts.</source>
            <translation>期间店铺的值已不同。请在“冲突”中决定。</translation>
        </message>
        <message>
            <source>The shop reviews it.</source>
            <translation>店铺正在审核。</translation>
        </message>
        <message>
            <source>Waits until the shop's review of the listing ends.</source>
            <translation>等待店铺对该商品的审核结束。</translation>
        </message>
        <message>
            <source>The shop has it already.</source>
            <translation>店铺已经收到。</translation>
        </message>
        <message>
            <source>It was taken back.</source>
            <translation>已被收回。</translation>
        </message>
        <message>
            <source>It is under way; its answer is awaited.</source>
            <translation>正在发送；等待结果。</translation>
        </message>
        <message>
            <source>It does not wait any more: the shop said no.</source>
            <translation>已不在等待：店铺已驳回。</translation>
        </message>
        <message>
            <source>Choose an entry first.</source>
            <translation>请先选择条目。</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::PromotionPage</name>
        <message>
            <source>Products and prices</source>
            <translation>产品和价格</translation>
        </message>
        <message>
            <source>for everybody</source>
            <translation>面向所有人</translation>
        </message>
        <message>
            <source>for new customers</source>
            <translation>面向新客户</translation>
        </message>
        <message>
            <source>for those who bought before</source>
            <translation>面向曾经购买的客户</translation>
        </message>
        <message>
            <source>for those who bought more than once</source>
            <translation>面向多次购买的客户</translation>
        </message>
        <message>
            <source>on the whole shop</source>
            <translation>适用于整个店铺</translation>
        </message>
        <message numerus="yes">
            <source>%n product(s)</source>
            <translation>
                <numerusform>%n 个产品</numerusform>
            </translation>
        </message>
        <message>
            <source>set by the platform, nobody can change it</source>
            <translation>由平台设定，任何人都不能更改</translation>
        </message>
        <message>
            <source>Without an end</source>
            <translation>无结束时间</translation>
        </message>
        <message>
            <source>From %1, without an end</source>
            <translation>自 %1 起，无结束时间</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <translation>从 %1 至 %2</translation>
        </message>
        <message>
            <source>It holds for everything in the shop.</source>
            <translation>适用于店铺中的所有产品。</translation>
        </message>
        <message>
            <source>No product is in it yet.</source>
            <translation>其中还没有产品。</translation>
        </message>
        <message numerus="yes">
            <source>%n more…</source>
            <translation>
                <numerusform>还有 %n 个…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>共 %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n a buyer</source>
            <translation>
                <numerusform>每位买家 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1% off</source>
            <translation>减 %1%</translation>
        </message>
        <message>
            <source>%1 instead of %2</source>
            <translation>%1，平时 %2</translation>
        </message>
        <message>
            <source>The usual prices of its variants: %1 to %2</source>
            <translation>各规格的平时价格：%1 至 %2</translation>
        </message>
        <message>
            <source>for one order of each buyer</source>
            <translation>每位买家限一个订单</translation>
        </message>
        <message>
            <source>for any number of a buyer's orders</source>
            <translation>买家的订单数量不限</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Promotions</name>
        <message>
            <source>Filter: status:running market:GB type:FLASHSALE</source>
            <translation>筛选：status:running market:GB type:FLASHSALE</translation>
        </message>
        <message>
            <source>Promotion</source>
            <translation>促销</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>优惠方式</translation>
        </message>
        <message>
            <source>Lowest price</source>
            <translation>最低价格</translation>
        </message>
        <message>
            <source>Most % off</source>
            <translation>最高减 %</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>SKUs</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>Market</source>
            <translation>市场</translation>
        </message>
        <message>
            <source>No promotions here yet</source>
            <translation>这里还没有促销</translation>
        </message>
        <message>
            <source>They come with the next synchronisation, when the shop has any.</source>
            <translation>如果店铺有促销，下次同步时会读入。</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>立即同步</translation>
        </message>
        <message>
            <source>Promotions</source>
            <translation>促销</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>工作</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::PromotionsPanel</name>
        <message>
            <source>The chosen promotion</source>
            <translation>所选促销</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RejectForm</name>
        <message>
            <source>Reject</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Comment for the buyer</source>
            <translation>给买家的留言</translation>
        </message>
        <message>
            <source>Comment for the buyer, optional</source>
            <translation>给买家的留言，可选</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
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
            <translation>凭证未显示损坏</translation>
        </message>
        <message>
            <source>The item matches its description</source>
            <translation>商品与描述相符</translation>
        </message>
        <message>
            <source>The return window is over</source>
            <translation>退货期限已过</translation>
        </message>
        <message>
            <source>The item was used</source>
            <translation>商品已被使用</translation>
        </message>
        <message>
            <source>Agreed otherwise with the buyer</source>
            <translation>已与买家另行约定</translation>
        </message>
        <message>
            <source>The correct item was sent</source>
            <translation>发出的商品无误</translation>
        </message>
        <message>
            <source>The evidence is unclear</source>
            <translation>凭证不清晰</translation>
        </message>
        <message>
            <source>The product works as it should</source>
            <translation>产品功能正常</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RemoteView</name>
        <message>
            <source>What is shown</source>
            <translation>显示内容</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Sales (GMV)</source>
            <translation>销售额（GMV）</translation>
        </message>
        <message>
            <source>Refunds</source>
            <translation>退款额</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>件数</translation>
        </message>
        <message>
            <source>Buyers</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Visitors</source>
            <translation>访客</translation>
        </message>
        <message>
            <source>Page views</source>
            <translation>页面浏览量</translation>
        </message>
        <message>
            <source>The table lists</source>
            <translation>表格列出</translation>
        </message>
        <message>
            <source>Days of the shop</source>
            <translation>店铺的各日</translation>
        </message>
        <message>
            <source>Listings</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Variants</source>
            <translation>规格</translation>
        </message>
        <message>
            <source>Videos</source>
            <translation>视频</translation>
        </message>
        <message>
            <source>LIVE sessions</source>
            <translation>LIVE 场次</translation>
        </message>
        <message>
            <source>Filter: gmv:&gt;100 orders:&gt;5 day:2026-11-*</source>
            <translation>筛选：gmv:&gt;100 orders:&gt;5 day:2026-11-*</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>What</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>The shop counts nothing here</source>
            <translation>店铺在此没有统计数据</translation>
        </message>
        <message>
            <source>Listings, videos and LIVE sessions are told for the newest days only.</source>
            <translation>商品、视频和 LIVE 场次只提供最近几天的数据。</translation>
        </message>
        <message>
            <source>The shop's own figures as a table</source>
            <translation>表格形式的店铺自身数据</translation>
        </message>
        <message>
            <source>The shop has told no figures of its own yet</source>
            <translation>店铺尚未提供自己的数据</translation>
        </message>
        <message>
            <source>It counts a day once it is over, and tells it a day or two later. They come with the synchronisation.</source>
            <translation>店铺在一天结束后才统计，并在一两天后提供。数据会随同步读入。</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>立即同步</translation>
        </message>
        <message>
            <source>%1, %2 (%3)</source>
            <translation>%1，%2（%3）</translation>
        </message>
        <message>
            <source>As TikTok Shop counts it, in the shop's own days; the newest it has told is %1. It may still correct the last days. Our own figures count the orders that are here, by days in %2, so both can differ a little.</source>
            <translation>由 TikTok Shop 统计，按店铺自己的日期；已提供的最新日期为 %1。最近几天的数据仍可能更正。我方数据统计这里已有的订单，日期按 %2，因此两者可能略有差异。</translation>
        </message>
        <message>
            <source>%1 by day, %2</source>
            <translation>%1（按天），%2</translation>
        </message>
        <message>
            <source>TikTok Shop counts</source>
            <translation>TikTok Shop 统计</translation>
        </message>
        <message>
            <source>We count</source>
            <translation>我方统计</translation>
        </message>
        <message>
            <source>Choose a day: click, or arrow keys. Enter shows the orders that we have of it, T goes to the table.</source>
            <translation>选择日期：点击或使用方向键。按 Enter 显示我方当天的订单，按 T 转到表格。</translation>
        </message>
        <message>
            <source>%1: TikTok Shop counts %2.</source>
            <translation>%1：TikTok Shop 统计为 %2。</translation>
        </message>
        <message>
            <source>%1: TikTok Shop counts %2, and so do we.</source>
            <translation>%1：TikTok Shop 统计为 %2，我方统计相同。</translation>
        </message>
        <message>
            <source>%1: TikTok Shop counts %2, we count %3.</source>
            <translation>%1：TikTok Shop 统计为 %2，我方统计为 %3。</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ReplyBox</name>
        <message>
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>Reply to the buyer</source>
            <translation>回复买家</translation>
        </message>
        <message>
            <source>The platform lets nobody write in this conversation now.</source>
            <translation>平台目前不允许任何人在此会话中发言。</translation>
        </message>
        <message>
            <source>It leaves with the next connection, and can be taken back until then.</source>
            <translation>下次连接时发出，在此之前可以收回。</translation>
        </message>
        <message>
            <source>%1 of %2 characters</source>
            <translation>%1/%2 个字符</translation>
        </message>
        <message>
            <source>Write something first.</source>
            <translation>请先输入内容。</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Returns</name>
        <message>
            <source>Filter: market:TH deadline:&lt;4h</source>
            <translation>筛选：market:TH deadline:&lt;4h</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>剩余</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>退货</translation>
        </message>
        <message>
            <source>No case waits for you</source>
            <translation>没有等待您处理的工单</translation>
        </message>
        <message>
            <source>Cases on which the shop asks for your decision stand here, the most pressing first.</source>
            <translation>店铺要求您决定的工单会显示在这里，最紧急的在前。</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>立即同步</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>退货</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>工作</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ReturnsPanel</name>
        <message>
            <source>The chosen case</source>
            <translation>所选工单</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一个</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>上一个</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>标记</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>空格</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>批准</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>拒绝…</translation>
        </message>
        <message>
            <source>It is decided already.</source>
            <translation>已经决定。</translation>
        </message>
        <message>
            <source>The shop asks nothing of you here.</source>
            <translation>店铺在此不要求您做任何事。</translation>
        </message>
        <message>
            <source>Approve %1</source>
            <translation>批准 %1 项</translation>
        </message>
        <message>
            <source>Reject %1…</source>
            <translation>拒绝 %1 项…</translation>
        </message>
        <message numerus="yes">
            <source>Press A again to approve %n case(s).</source>
            <translation>
                <numerusform>再按一次 A 以批准 %n 个工单。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) marked</source>
            <translation>
                <numerusform>已标记 %n 个工单</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Why are %n case(s) rejected?</source>
            <translation>
                <numerusform>为什么拒绝这 %n 个工单？</numerusform>
            </translation>
        </message>
        <message>
            <source>Why is it rejected?</source>
            <translation>为什么拒绝？</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RunController</name>
        <message>
            <source>Version %1 · %2 · step %3 of %4</source>
            <translation>版本 %1 · %2 · 第 %3 步，共 %4 步</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>剩余 %1</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>%1 has this run</source>
            <translation>%1 正在负责此次执行</translation>
        </message>
        <message>
            <source>%1 was in this run too</source>
            <translation>%1 也参与了此次执行</translation>
        </message>
        <message>
            <source>No record is chosen</source>
            <translation>未选择记录</translation>
        </message>
        <message>
            <source>No playbook fits this record</source>
            <translation>没有适合此记录的操作手册</translation>
        </message>
        <message>
            <source>Choose a return, an order or a listing, and the playbook for it opens here.</source>
            <translation>选择退货、订单或商品，适用的操作手册会在这里打开。</translation>
        </message>
        <message>
            <source>None of the playbooks that your role may run is about such a record.</source>
            <translation>您的角色可执行的操作手册中，没有针对此类记录的。</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>启动</translation>
        </message>
        <message>
            <source>Finish the run</source>
            <translation>完成执行</translation>
        </message>
        <message>
            <source>Finish the step</source>
            <translation>完成步骤</translation>
        </message>
        <message>
            <source>Still open: %1</source>
            <translation>尚未完成：%1</translation>
        </message>
        <message>
            <source>Decide first: choose a row.</source>
            <translation>请先决定：选择一行。</translation>
        </message>
        <message>
            <source>This run is finished.</source>
            <translation>此次执行已完成。</translation>
        </message>
        <message>
            <source>This run was abandoned: %1</source>
            <translation>此次执行已中止：%1</translation>
        </message>
        <message>
            <source>Version %1 is out; this run keeps %2.</source>
            <translation>版本 %1 已推出；此次执行继续使用 %2。</translation>
        </message>
        <message>
            <source>Start “%1”</source>
            <translation>启动“%1”</translation>
        </message>
        <message>
            <source>The run keeps the answers.</source>
            <translation>答复会保留在此次执行中。</translation>
        </message>
        <message>
            <source>Choose another row</source>
            <translation>选择其他行</translation>
        </message>
        <message>
            <source>Another row fits this record. The reason stays with the run.</source>
            <translation>此记录适用另一行。原因会保留在此次执行中。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Pass over steps</source>
            <translation>跳过步骤</translation>
        </message>
        <message>
            <source>Steps between are not finished. The reason stays with them.</source>
            <translation>中间的步骤尚未完成。原因会随这些步骤保留。</translation>
        </message>
        <message>
            <source>Attach a file as evidence</source>
            <translation>附加文件作为凭证</translation>
        </message>
        <message>
            <source>Window %1</source>
            <translation>窗口 %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RunPanel</name>
        <message>
            <source>Playbook</source>
            <translation>操作手册</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::RunRows</name>
        <message>
            <source>by rule</source>
            <translation>按规则</translation>
        </message>
        <message>
            <source>rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>When</source>
            <comment>head of a decision table</comment>
            <translation>条件</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>则</translation>
        </message>
        <message>
            <source>otherwise</source>
            <translation>否则</translation>
        </message>
        <message>
            <source>always</source>
            <translation>始终</translation>
        </message>
        <message>
            <source>passed over: %1</source>
            <translation>已跳过：%1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::SeriesChart</name>
        <message>
            <source>Stands out</source>
            <translation>异常点</translation>
        </message>
        <message>
            <source>no value</source>
            <translation>无数值</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::StatementView</name>
        <message>
            <source>Choose a statement to see whether its transactions add up to it.</source>
            <translation>选择一份结算单，查看其交易合计是否相符。</translation>
        </message>
        <message>
            <source>In this market the cost of shipping is among the fees.</source>
            <translation>在此市场，运费成本计入费用。</translation>
        </message>
        <message>
            <source>Statement %1</source>
            <translation>结算单 %1</translation>
        </message>
        <message>
            <source>What was settled on %1 · %2, %3</source>
            <translation>%1 结算的款项 · %2，%3</translation>
        </message>
        <message>
            <source>Revenue</source>
            <translation>收入</translation>
        </message>
        <message>
            <source>Fees and taxes</source>
            <translation>费用和税</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>运费</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>调整</translation>
        </message>
        <message>
            <source>In no part of the statement</source>
            <translation>不属于结算单的任何部分</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>已结算</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>结算单</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>交易</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>Payment %1</source>
            <translation>付款 %1</translation>
        </message>
        <message>
            <source>None of its transactions is here yet, so there is nothing to hold it against.</source>
            <translation>其交易尚未读入，因此无从核对。</translation>
        </message>
        <message>
            <source>Does not add up: its transactions come to %1, the statement says %2. %3 is not explained.</source>
            <translation>对不上：其交易合计 %1，结算单为 %2。有 %3 未说明。</translation>
        </message>
        <message numerus="yes">
            <source>Adds up: %n transaction(s) come to what the statement says.</source>
            <translation>
                <numerusform>核对无误：%n 笔交易合计与结算单相符。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n transaction(s) are in another currency and in no sum.</source>
            <translation>
                <numerusform>%n 笔交易使用其他货币，未计入任何合计。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, transaction %2</source>
            <translation>%1，交易 %2</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>订单 %1</translation>
        </message>
        <message>
            <source>Not itemised</source>
            <translation>未列明细</translation>
        </message>
        <message>
            <source>In no part of the transaction</source>
            <translation>不属于交易的任何部分</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>净额</translation>
        </message>
        <message>
            <source>%1 is held in reserve.</source>
            <translation>%1 留作预留金。</translation>
        </message>
        <message>
            <source>%1 came back from the reserve.</source>
            <translation>%1 已从预留金退回。</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::StatementsPage</name>
        <message>
            <source>Statements</source>
            <translation>结算单</translation>
        </message>
        <message>
            <source>Transactions of the chosen statement</source>
            <translation>所选结算单的交易</translation>
        </message>
        <message>
            <source>The chosen statement and transaction</source>
            <translation>所选结算单和交易</translation>
        </message>
        <message>
            <source>Its transactions</source>
            <translation>其交易</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Stations</name>
        <message>
            <source>Placed</source>
            <translation>下单</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已付款</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>已发货</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>已揽收</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>已送达</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>已申请</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>已决定</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>已退款</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>%1 前</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::StockStoryView</name>
        <message>
            <source>Both sides agree.</source>
            <translation>双方一致。</translation>
        </message>
        <message>
            <source>Nobody knows which variant of the ERP this is. Link it below.</source>
            <translation>尚不清楚这是 ERP 的哪个规格。请在下方关联。</translation>
        </message>
        <message>
            <source>More is reserved and sold than lies there, and the shop still sells it.</source>
            <translation>已预留和已售的数量超过在库数，而店铺仍在销售。</translation>
        </message>
        <message>
            <source>Exactly the pieces of orders that the ERP does not know yet.</source>
            <translation>正好是 ERP 尚未得知的订单的件数。</translation>
        </message>
        <message>
            <source>Exactly the pieces you keep back.</source>
            <translation>正好是您保留的件数。</translation>
        </message>
        <message>
            <source>Exactly the orders on their way and the pieces you keep back.</source>
            <translation>正好是待入 ERP 的订单件数加上您保留的件数。</translation>
        </message>
        <message>
            <source>The ERP counts parts of a piece; the shop sells whole ones.</source>
            <translation>ERP 按非整件计数；店铺只按整件销售。</translation>
        </message>
        <message>
            <source>The shop offers more than there is: it may sell what nobody has.</source>
            <translation>店铺在售数量多于实有数量：可能卖出无货的商品。</translation>
        </message>
        <message>
            <source>There is more than the shop offers.</source>
            <translation>实有数量多于店铺在售数量。</translation>
        </message>
        <message>
            <source>What the shop offers is decided here.</source>
            <translation>店铺在售数量在此处决定。</translation>
        </message>
        <message>
            <source>What the shop offers is decided by the ERP.</source>
            <translation>店铺在售数量由 ERP 决定。</translation>
        </message>
        <message>
            <source>What the shop offers is decided in the shop; nothing is sent to it.</source>
            <translation>店铺在售数量由店铺决定；不会向店铺发送任何内容。</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>盘点</translation>
        </message>
        <message>
            <source>The shop's own numbers</source>
            <translation>店铺自己的数据</translation>
        </message>
        <message>
            <source>In step</source>
            <translation>一致</translation>
        </message>
        <message>
            <source>No ERP is compared with this warehouse: none is connected, or none of its warehouses feeds this one.</source>
            <translation>没有 ERP 与此仓库对比：尚未连接 ERP，或其仓库均不供应此仓库。</translation>
        </message>
        <message>
            <source>On hand in the ERP</source>
            <translation>ERP 在库</translation>
        </message>
        <message>
            <source>Reserved there</source>
            <translation>ERP 已预留</translation>
        </message>
        <message>
            <source>Sold here, not in the ERP yet</source>
            <translation>此处已售，未入 ERP</translation>
        </message>
        <message>
            <source>Buffer kept back</source>
            <translation>保留的安全库存</translation>
        </message>
        <message>
            <source>The shop should offer</source>
            <translation>店铺应售</translation>
        </message>
        <message>
            <source>The shop offers</source>
            <translation>店铺在售</translation>
        </message>
        <message>
            <source>Too many</source>
            <translation>偏多</translation>
        </message>
        <message>
            <source>Too few</source>
            <translation>偏少</translation>
        </message>
        <message>
            <source>Incoming</source>
            <translation>在途</translation>
        </message>
        <message>
            <source>Variant of the ERP</source>
            <translation>ERP 的规格</translation>
        </message>
        <message>
            <source>Available</source>
            <translation>可用</translation>
        </message>
        <message>
            <source>Reserved for orders</source>
            <translation>为订单预留</translation>
        </message>
        <message>
            <source>On hand</source>
            <translation>在库</translation>
        </message>
        <message>
            <source>The ERP as of %1.</source>
            <translation>ERP 截至 %1。</translation>
        </message>
        <message>
            <source>%1 instead of %2 in %3</source>
            <translation>%3：盘得 %1，账面 %2</translation>
        </message>
        <message>
            <source>The ERP has %1 now, not %2: somebody moved it since. Count again.</source>
            <translation>ERP 现为 %1，而非 %2：期间已有人变动库存。请重新盘点。</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Sync</name>
        <message>
            <source>Filter: resource:orders tries:&gt;1</source>
            <translation>筛选：resource:orders tries:&gt;1</translation>
        </message>
        <message>
            <source>What</source>
            <translation>何事</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Why it was not understood</source>
            <translation>无法识别的原因</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>尝试次数</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>起始时间</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>Everything was understood</source>
            <translation>全部已识别</translation>
        </message>
        <message>
            <source>A document that cannot be read waits here with its reason; the rest goes on.</source>
            <translation>无法读取的文档会连同原因在此等待；其余继续进行。</translation>
        </message>
        <message>
            <source>Synchronisation</source>
            <translation>同步</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>发件箱</translation>
        </message>
        <message>
            <source>Shops</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Warehouses</source>
            <translation>仓库</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>类目</translation>
        </message>
        <message>
            <source>Brands</source>
            <translation>品牌</translation>
        </message>
        <message>
            <source>Listings</source>
            <translation>商品</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>库存</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>退货</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>读取中</translation>
        </message>
        <message>
            <source>Reading what is older</source>
            <translation>读取较早的内容</translation>
        </message>
        <message>
            <source>Looking for what is gone</source>
            <translation>查找已消失的内容</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>发送中</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Waits for the remote</source>
            <translation>等待远端</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <source>Not read yet</source>
            <translation>尚未读取</translation>
        </message>
        <message>
            <source>Newest read, older to come</source>
            <translation>最新已读，较早的待读</translation>
        </message>
        <message>
            <source>Up to date</source>
            <translation>已是最新</translation>
        </message>
        <message>
            <source>Nothing is sent until you resume.</source>
            <translation>在您继续之前，不会发送任何内容。</translation>
        </message>
        <message>
            <source>Nothing is read until you resume.</source>
            <translation>在您继续之前，不会读取任何内容。</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Works</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Working offline</source>
            <translation>离线工作中</translation>
        </message>
        <message>
            <source>Cannot be reached</source>
            <translation>无法连接</translation>
        </message>
        <message>
            <source>Consent ended</source>
            <translation>授权已到期</translation>
        </message>
        <message>
            <source>Consent ends soon</source>
            <translation>授权即将到期</translation>
        </message>
        <message>
            <source>Access refused</source>
            <translation>访问被拒绝</translation>
        </message>
        <message>
            <source>Clock is off</source>
            <translation>时钟不准</translation>
        </message>
        <message>
            <source>Many failures</source>
            <translation>失败较多</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>联网</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>立即重试</translation>
        </message>
        <message>
            <source>Renew the consent…</source>
            <translation>续期授权…</translation>
        </message>
        <message>
            <source>Parcels</source>
            <translation>包裹</translation>
        </message>
        <message>
            <source>Cancellations</source>
            <translation>取消申请</translation>
        </message>
        <message>
            <source>Delivery options</source>
            <translation>配送方式</translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>物流跟踪</translation>
        </message>
        <message>
            <source>Price details</source>
            <translation>价格明细</translation>
        </message>
        <message>
            <source>Return records</source>
            <translation>退货记录</translation>
        </message>
        <message>
            <source>Listing quality</source>
            <translation>商品质量</translation>
        </message>
        <message>
            <source>Category rules</source>
            <translation>类目规则</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>结算单</translation>
        </message>
        <message>
            <source>Transactions</source>
            <translation>交易明细</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>Withdrawals</source>
            <translation>提现</translation>
        </message>
        <message>
            <source>Unsettled orders</source>
            <translation>未结算订单</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Promotions</source>
            <translation>促销</translation>
        </message>
        <message>
            <source>Coupons</source>
            <translation>优惠券</translation>
        </message>
        <message>
            <source>Shop figures</source>
            <translation>店铺数据</translation>
        </message>
        <message>
            <source>ERP</source>
            <translation>ERP</translation>
        </message>
        <message>
            <source>Record</source>
            <comment>section of the panels</comment>
            <translation>记录</translation>
        </message>
        <message>
            <source>Listing drafts</source>
            <translation>商品草稿</translation>
        </message>
        <message>
            <source>Login refused</source>
            <translation>登录被拒绝</translation>
        </message>
        <message>
            <source>Check the login…</source>
            <translation>检查登录信息…</translation>
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
            <translation>店铺</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Online: reads and sends by itself</source>
            <translation>在线：自动读取和发送</translation>
        </message>
        <message>
            <source>Metered: sends, reads when asked</source>
            <translation>按流量计费：发送，按需读取</translation>
        </message>
        <message>
            <source>Offline: nothing leaves</source>
            <translation>离线：不发出任何内容</translation>
        </message>
        <message>
            <source>How the network is used</source>
            <translation>网络使用方式</translation>
        </message>
        <message>
            <source>Synchronise now</source>
            <translation>立即同步</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>作业</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Pace</source>
            <translation>速度</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>剩余时间</translation>
        </message>
        <message>
            <source>Last success</source>
            <translation>上次成功</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下次</translation>
        </message>
        <message>
            <source>Stop for now</source>
            <translation>暂且停止</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Documents that were not understood</source>
            <translation>无法识别的文档</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>重新请求</translation>
        </message>
        <message>
            <source>No shop is connected.</source>
            <translation>未连接店铺。</translation>
        </message>
        <message>
            <source>offline since %1</source>
            <translation>自 %1 起离线</translation>
        </message>
        <message>
            <source>tried again in %1</source>
            <translation>%1 后重试</translation>
        </message>
        <message>
            <source>last answer %1</source>
            <translation>上次响应 %1</translation>
        </message>
        <message>
            <source>%1 of the last %2 calls failed</source>
            <translation>最近 %2 次调用中 %1 次失败</translation>
        </message>
        <message>
            <source>token until %1</source>
            <translation>令牌有效至 %1</translation>
        </message>
        <message>
            <source>consent until %1</source>
            <translation>授权有效至 %1</translation>
        </message>
        <message>
            <source>its clock is %1 s ahead</source>
            <translation>其时钟快 %1 秒</translation>
        </message>
        <message>
            <source>its clock is %1 s behind</source>
            <translation>其时钟慢 %1 秒</translation>
        </message>
        <message>
            <source>being read now</source>
            <translation>正在读取</translation>
        </message>
        <message>
            <source>last success %1</source>
            <translation>上次成功 %1</translation>
        </message>
        <message>
            <source>You work offline.</source>
            <translation>您正在离线工作。</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Choose a line first.</source>
            <translation>请先选择一行。</translation>
        </message>
        <message>
            <source>It does not run now.</source>
            <translation>当前未在运行。</translation>
        </message>
        <message>
            <source>Choose a document first.</source>
            <translation>请先选择一个文档。</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TablePage</name>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Nothing matches this filter</source>
            <translation>没有内容符合此筛选</translation>
        </message>
        <message>
            <source>No record fits “%1”.</source>
            <translation>没有记录符合“%1”。</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>清除筛选</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::ThreadView</name>
        <message>
            <source>What was said</source>
            <translation>会话内容</translation>
        </message>
        <message>
            <source>A buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Waits for an answer</source>
            <translation>待答复</translation>
        </message>
        <message>
            <source>was due by %1</source>
            <translation>应在 %1 前答复</translation>
        </message>
        <message>
            <source>answer by %1</source>
            <translation>%1 前答复</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n 条消息</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not read in the shop</source>
            <translation>
                <numerusform>店铺中 %n 条未读</numerusform>
            </translation>
        </message>
        <message>
            <source>closed: the platform lets nobody write here now</source>
            <translation>已关闭：平台目前不允许任何人在此发消息</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>订单 %1</translation>
        </message>
        <message>
            <source>%1, placed %2</source>
            <translation>%1，下单于 %2</translation>
        </message>
        <message>
            <source>All orders of this buyer</source>
            <translation>此买家的所有订单</translation>
        </message>
        <message>
            <source>Show what was said before</source>
            <translation>显示更早的消息</translation>
        </message>
        <message>
            <source>Nothing was said yet.</source>
            <translation>还没有消息。</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>收回</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TiersBox</name>
        <message>
            <source>What buyers get</source>
            <translation>买家所得</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what has to be bought, what it brings</comment>
            <translation>%1：%2</translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>共 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>On every order</source>
            <translation>每个订单</translation>
        </message>
        <message numerus="yes">
            <source>Buy %n or more</source>
            <translation>
                <numerusform>购买 %n 件或以上</numerusform>
            </translation>
        </message>
        <message>
            <source>Spend %1 or more</source>
            <translation>消费满 %1</translation>
        </message>
        <message>
            <source>%1% off</source>
            <translation>减 %1%</translation>
        </message>
        <message>
            <source>up to %1 off shipping</source>
            <translation>运费最多减 %1</translation>
        </message>
        <message>
            <source>%1 off</source>
            <translation>减 %1</translation>
        </message>
        <message>
            <source>shipping is free</source>
            <translation>免运费</translation>
        </message>
        <message numerus="yes">
            <source>%n gift(s)</source>
            <translation>
                <numerusform>%n 件赠品</numerusform>
            </translation>
        </message>
        <message>
            <source>standard shipping</source>
            <translation>标准配送</translation>
        </message>
        <message>
            <source>express shipping</source>
            <translation>快速配送</translation>
        </message>
        <message>
            <source>any way of shipping</source>
            <translation>任何配送方式</translation>
        </message>
        <message>
            <source>from our warehouses</source>
            <translation>从我方仓库发货</translation>
        </message>
        <message>
            <source>from the platform's warehouses</source>
            <translation>从平台仓库发货</translation>
        </message>
        <message>
            <source>to %1</source>
            <comment>areas that are delivered to</comment>
            <translation>送至 %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TodayBoard</name>
        <message>
            <source>Returns</source>
            <translation>退货</translation>
        </message>
        <message numerus="yes">
            <source>%n return(s) lapse within four hours</source>
            <translation>
                <numerusform>%n 个退货将在四小时内到期</numerusform>
            </translation>
        </message>
        <message>
            <source>Work the queue</source>
            <translation>处理队列</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>还有 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>Late dispatch</source>
            <translation>延迟发货</translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) must leave within four hours</source>
            <translation>
                <numerusform>%n 个订单须在四小时内发出</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n wait(s) for shipment in all</source>
            <translation>
                <numerusform>共 %n 单待发货</numerusform>
            </translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>发件箱</translation>
        </message>
        <message numerus="yes">
            <source>The shop refused %n change(s)</source>
            <translation>
                <numerusform>店铺驳回了 %n 项变更</numerusform>
            </translation>
        </message>
        <message>
            <source>Each says why, and how to mend it.</source>
            <translation>每项都说明了原因和修复方法。</translation>
        </message>
        <message>
            <source>Mend them</source>
            <translation>去修复</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>冲突</translation>
        </message>
        <message numerus="yes">
            <source>%n field(s) were changed in the shop too</source>
            <translation>
                <numerusform>%n 个字段在店铺中也被更改</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them is (are) yours</source>
            <translation>
                <numerusform>其中 %n 个是您的</numerusform>
            </translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>解决</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>操作手册</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Task for anybody</source>
            <translation>任何人可做的任务</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>%1 前</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>关于 %1</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>审批</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n change(s)</source>
            <translation>
                <numerusform>%1，%n 项变更</numerusform>
            </translation>
        </message>
        <message>
            <source>Read the changes</source>
            <translation>审阅变更</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>自 %1 起</translation>
        </message>
        <message numerus="yes">
            <source>%n more return(s) wait for an answer</source>
            <translation>
                <numerusform>还有 %n 个退货等待答复</numerusform>
            </translation>
        </message>
        <message>
            <source>the next by %1</source>
            <translation>下一个须在 %1 前</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>库存</translation>
        </message>
        <message numerus="yes">
            <source>%n live SKU(s) are sold out</source>
            <translation>
                <numerusform>%n 个在售 SKU 已售罄</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n SKU(s) run low</source>
            <translation>
                <numerusform>%n 个 SKU 库存不足</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more run(s) low</source>
            <translation>
                <numerusform>另有 %n 个库存不足</numerusform>
            </translation>
        </message>
        <message>
            <source>Change set</source>
            <translation>变更集</translation>
        </message>
        <message>
            <source>approved, not published yet</source>
            <translation>已批准，尚未发布</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>发布</translation>
        </message>
        <message>
            <source>%1 % done</source>
            <translation>已完成 %1 %</translation>
        </message>
        <message>
            <source>waits for approval since %1</source>
            <translation>自 %1 起等待审批</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Held by review</source>
            <translation>因审核暂缓</translation>
        </message>
        <message numerus="yes">
            <source>%n listing(s) under platform review</source>
            <translation>
                <numerusform>%n 个商品正在接受平台审核</numerusform>
            </translation>
        </message>
        <message>
            <source>Prices and stock go out meanwhile; texts wait.</source>
            <translation>价格和库存照常发送；文本需等待。</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) on the way</source>
            <translation>
                <numerusform>%n 项变更发送中</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest since %1</source>
            <translation>最早自 %1 起</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>离线</translation>
        </message>
        <message>
            <source>over</source>
            <translation>已超时</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) on returns</source>
            <translation>
                <numerusform>%n 项退货决定</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change set(s) decided</source>
            <translation>
                <numerusform>已决定 %n 个变更集</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n playbook(s) finished</source>
            <translation>
                <numerusform>已完成 %n 个操作手册</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s) lapse within four hours if the network stays off. Decide them now: they leave first, in order of expiry.</source>
            <translation>
                <numerusform>如果网络一直断开，%n 个截止时间将在四小时内到期。请现在决定：它们会按到期顺序最先发送。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::TodayPanel</name>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Work</source>
            <comment>section of the panels</comment>
            <translation>工作</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::VariantsBox</name>
        <message>
            <source>Variants</source>
            <translation>规格</translation>
        </message>
        <message numerus="yes">
            <source>Variants, %n</source>
            <translation>
                <numerusform>规格，%n</numerusform>
            </translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>规格</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>State</source>
            <translation>处理状态</translation>
        </message>
        <message>
            <source>Type a price, or a change of it such as −5%.</source>
            <translation>请输入价格，或调整幅度，如 −5%。</translation>
        </message>
    </context>
    <context>
        <name>quayside::panels::Versions</name>
        <message>
            <source>%1 g</source>
            <translation>%1 克</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>Variant removed</source>
            <translation>规格已移除</translation>
        </message>
        <message>
            <source>Variant added</source>
            <translation>规格已添加</translation>
        </message>
        <message>
            <source>Description rewritten</source>
            <translation>描述已改写</translation>
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
            <translation>每秒 %1</translation>
        </message>
    </context>
    <context>
        <name>quayside::playbooks::Problems</name>
        <message>
            <source>Did you mean “%1”?</source>
            <translation>您是否想输入“%1”？</translation>
        </message>
        <message>
            <source>The file is not UTF-8 text. Save it as UTF-8.</source>
            <translation>文件不是 UTF-8 文本。请另存为 UTF-8。</translation>
        </message>
        <message>
            <source>The document is larger than %1 KB. Cut it into parts that include each other.</source>
            <translation>文档超过 %1 KB。请拆分为多个部分，相互包含。</translation>
        </message>
        <message>
            <source>The document does not begin with a line “---” and its front matter (id, version, title, kind, owner).</source>
            <translation>文档开头没有“---”行及其文件头（id、version、title、kind、owner）。</translation>
        </message>
        <message>
            <source>The front matter has no closing line “---”.</source>
            <translation>文件头缺少结尾的“---”行。</translation>
        </message>
        <message>
            <source>The front matter cannot be read as YAML: %1.</source>
            <translation>文件头无法作为 YAML 读取：%1。</translation>
        </message>
        <message>
            <source>“%1” stands in the front matter twice. Keep one.</source>
            <translation>“%1”在文件头中出现两次。请保留一个。</translation>
        </message>
        <message>
            <source>“%1” is not a key that the program knows.</source>
            <translation>“%1”不是程序可识别的键。</translation>
        </message>
        <message>
            <source>“%1” has the wrong form: write a text, or a list of texts in [ ].</source>
            <translation>“%1”的形式不对：请写文本，或用 [ ] 写文本列表。</translation>
        </message>
        <message>
            <source>“%1” is missing in the front matter.</source>
            <translation>文件头中缺少“%1”。</translation>
        </message>
        <message>
            <source>“%1” cannot be an id: small letters, digits and single hyphens only.</source>
            <translation>“%1”不能作为 id：只能使用小写字母、数字和单个连字符。</translation>
        </message>
        <message>
            <source>“%1” is not a version such as 1.2.</source>
            <translation>“%1”不是版本号，版本号如 1.2。</translation>
        </message>
        <message>
            <source>“%1” is not a kind of playbook: sop, checklist, runbook, decision, blueprint or action-plan.</source>
            <translation>“%1”不是操作手册类型：sop、checklist、runbook、decision、blueprint 或 action-plan。</translation>
        </message>
        <message>
            <source>There is no role “%1”.</source>
            <translation>没有角色“%1”。</translation>
        </message>
        <message>
            <source>“%1” is not a kind of record, such as returns, orders or skus.</source>
            <translation>“%1”不是记录类型，记录类型如 returns、orders 或 skus。</translation>
        </message>
        <message>
            <source>There is no alert “%1”.</source>
            <translation>没有提醒“%1”。</translation>
        </message>
        <message>
            <source>“%1” is not a span of time such as 90m, 4h or 2d.</source>
            <translation>“%1”不是时间跨度，时间跨度如 90m、4h 或 2d。</translation>
        </message>
        <message>
            <source>“%1” under fit must be a number from 1 to 5.</source>
            <translation>fit 下的“%1”必须是 1 到 5 的数字。</translation>
        </message>
        <message>
            <source>The document has no step. Begin one with a heading of level two (##).</source>
            <translation>文档没有步骤。请用二级标题（##）开始一个步骤。</translation>
        </message>
        <message>
            <source>There is a step “%1” already. Give this one an id of its own: {#id}.</source>
            <translation>已有步骤“%1”。请为此步骤指定自己的 id：{#id}。</translation>
        </message>
        <message>
            <source>“%1” in the braces is not known.</source>
            <translation>无法识别花括号中的“%1”。</translation>
        </message>
        <message>
            <source>The criteria “%1” are not understood.</source>
            <translation>无法识别条件“%1”。</translation>
        </message>
        <message>
            <source>There are criteria (“%1”), but the front matter does not say of which kind of record: add trigger: on.</source>
            <translation>有条件（“%1”），但文件头未说明针对哪类记录：请添加 trigger: on。</translation>
        </message>
        <message>
            <source>There is no command “%1”.</source>
            <translation>没有命令“%1”。</translation>
        </message>
        <message>
            <source>The command does not take “%1”.</source>
            <translation>该命令不接受“%1”。</translation>
        </message>
        <message>
            <source>“%1” is not one of the choices.</source>
            <translation>“%1”不是可选项之一。</translation>
        </message>
        <message>
            <source>“%1” acts on %2, but the playbook is about another kind of record.</source>
            <translation>“%1”作用于 %2，但操作手册针对的是另一类记录。</translation>
        </message>
        <message>
            <source>A check has no text.</source>
            <translation>有检查项没有文本。</translation>
        </message>
        <message>
            <source>There is no step “%1” to go to.</source>
            <translation>没有可转到的步骤“%1”。</translation>
        </message>
        <message>
            <source>HTML is not allowed in a playbook: “%1”. Write it as Markdown.</source>
            <translation>操作手册中不允许使用 HTML：“%1”。请改用 Markdown。</translation>
        </message>
        <message>
            <source>The picture “%1” lies on another machine. Put it beside the document, so that opening it tells nobody.</source>
            <translation>图片“%1”位于其他计算机上。请将其放在文档旁，以免打开时泄露给他人。</translation>
        </message>
        <message>
            <source>The link “%1” leads nowhere that is allowed: use https, command:, playbook:, include: or #step.</source>
            <translation>链接“%1”的目标不被允许：请使用 https、command:、playbook:、include: 或 #step。</translation>
        </message>
        <message>
            <source>“%1” at the head of the table is not a field of the record.</source>
            <translation>表头中的“%1”不是该记录的字段。</translation>
        </message>
        <message>
            <source>A decision table needs at least one column of criteria, a last column of outcomes, and a row (“%1”).</source>
            <translation>决策表至少需要一列条件、最后一列结果和一行内容（“%1”）。</translation>
        </message>
        <message>
            <source>The row “%1” says nothing about what to do.</source>
            <translation>行“%1”没有说明要做什么。</translation>
        </message>
        <message>
            <source>No row fits “%1”. Add a row for it, or one that begins with “otherwise”.</source>
            <translation>没有行符合“%1”。请为其添加一行，或添加以“otherwise”开头的一行。</translation>
        </message>
        <message>
            <source>This row and the one of line %1 both fit “%2”. Narrow one of them, or write {first} at the step.</source>
            <translation>此行与第 %1 行都符合“%2”。请缩小其中一行的范围，或在步骤处写 {first}。</translation>
        </message>
        <message>
            <source>The row “%1” is never the first to fit. Move it up or take it out.</source>
            <translation>行“%1”永远不会最先匹配。请将其上移或删除。</translation>
        </message>
        <message>
            <source>The table (%1) has too many cases to look at them all for gaps and overlaps.</source>
            <translation>表格（%1）的情况过多，无法逐一检查缺漏和重叠。</translation>
        </message>
        <message>
            <source>“%1” is the id of %2 as well. Give one of them another.</source>
            <translation>“%1”也是 %2 的 id。请为其中一个另取 id。</translation>
        </message>
        <message>
            <source>There is no playbook “%1”.</source>
            <translation>没有操作手册“%1”。</translation>
        </message>
        <message>
            <source>“%1” includes itself by way of %2.</source>
            <translation>“%1”经由 %2 包含了自身。</translation>
        </message>
        <message>
            <source>The step “%1” is locked in “%2” and must stay as it is there.</source>
            <translation>步骤“%1”在“%2”中已锁定，必须与其保持一致。</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>注意：%1</translation>
        </message>
    </context>
    <context>
        <name>quayside::playbooks::RunCommands</name>
        <message>
            <source>Check</source>
            <translation>检查项</translation>
        </message>
        <message>
            <source>Check; empty: the whole step</source>
            <translation>检查项；留空：整个步骤</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Tick a check</source>
            <translation>勾选检查项</translation>
        </message>
        <message>
            <source>Untick a check</source>
            <translation>取消勾选检查项</translation>
        </message>
        <message>
            <source>Note evidence</source>
            <translation>记录凭证</translation>
        </message>
        <message>
            <source>Attach a file as evidence</source>
            <translation>附加文件作为凭证</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Take evidence away</source>
            <translation>移除凭证</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>凭证</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>Row; empty: the one that fits</source>
            <translation>行；留空：符合的那一行</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Record an act of a step</source>
            <translation>记录步骤的操作</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>产生的结果</translation>
        </message>
        <message>
            <source>Finish the step</source>
            <translation>完成步骤</translation>
        </message>
        <message>
            <source>Go to a step</source>
            <translation>转到步骤</translation>
        </message>
        <message>
            <source>Hand a run over</source>
            <translation>移交执行</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>移交给谁</translation>
        </message>
        <message>
            <source>Finish the run</source>
            <translation>完成执行</translation>
        </message>
        <message>
            <source>Abandon the run</source>
            <translation>中止执行</translation>
        </message>
        <message>
            <source>Look at the record of a run again</source>
            <translation>重新查看执行所针对的记录</translation>
        </message>
        <message>
            <source>Escalate an overdue run</source>
            <translation>上报逾期的执行</translation>
        </message>
        <message>
            <source>Start a playbook</source>
            <translation>启动操作手册</translation>
        </message>
        <message>
            <source>Playbook</source>
            <translation>操作手册</translation>
        </message>
        <message>
            <source>Step; empty: where the record enters</source>
            <translation>步骤；留空：记录进入的步骤</translation>
        </message>
        <message>
            <source>What it needs to know: name=value; name=value</source>
            <translation>需要知道的信息：name=value; name=value</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::CommandActions</name>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>变更</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>运行</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>转到</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ConnectionsDialog</name>
        <message>
            <source>Practice shop on this computer</source>
            <translation>本机上的练习店铺</translation>
        </message>
        <message>
            <source>Practice shop at %1</source>
            <translation>位于 %1 的练习店铺</translation>
        </message>
        <message>
            <source>TikTok Shop, app %1</source>
            <translation>TikTok Shop，应用 %1</translation>
        </message>
        <message>
            <source>ERP at %1</source>
            <translation>位于 %1 的 ERP</translation>
        </message>
        <message>
            <source>It runs while the workspace is open. Nothing in it reaches anybody.</source>
            <translation>工作区打开期间运行。其中的任何内容都不会发给他人。</translation>
        </message>
        <message>
            <source>Reading until when the consent holds…</source>
            <translation>正在读取授权有效期…</translation>
        </message>
        <message>
            <source>Database %1, user %2</source>
            <translation>数据库 %1，用户 %2</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Nothing is connected yet.</source>
            <translation>尚未连接任何内容。</translation>
        </message>
        <message>
            <source>Connect a TikTok Shop…</source>
            <translation>连接 TikTok Shop…</translation>
        </message>
        <message>
            <source>Opens in a workspace of its own; this one stays as it is.</source>
            <translation>在单独的工作区中打开；此工作区保持不变。</translation>
        </message>
        <message>
            <source>For this workspace.</source>
            <translation>用于此工作区。</translation>
        </message>
        <message>
            <source>Connect an ERP…</source>
            <translation>连接 ERP…</translation>
        </message>
        <message>
            <source>For this workspace: products, stock and sales of a Tryton server.</source>
            <translation>用于此工作区：Tryton 服务器的产品、库存和销售。</translation>
        </message>
        <message>
            <source>Open the practice shop</source>
            <translation>打开练习店铺</translation>
        </message>
        <message>
            <source>A workspace of its own, to try things without consequences.</source>
            <translation>单独的工作区，可放心尝试，不会产生任何影响。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>重新登录</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source>Nobody is signed in.</source>
            <translation>没有人登录。</translation>
        </message>
        <message>
            <source>The consent ended on %1.</source>
            <translation>授权已于 %1 到期。</translation>
        </message>
        <message>
            <source>Signed in.</source>
            <translation>已登录。</translation>
        </message>
        <message>
            <source>The consent holds until %1.</source>
            <translation>授权有效期至 %1。</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::Desktop</name>
        <message>
            <source>The copy of the shop was damaged and moved aside to %1. It is read from the shop again; your changes are safe.</source>
            <translation>店铺的副本已损坏，已移至 %1。将重新从店铺读取；您的变更安全无损。</translation>
        </message>
        <message>
            <source>Your changes were in a damaged file, which lies at %1 now. %2 changes and %3 entries of the outbox were saved, %4 rows could not be read.</source>
            <translation>您的变更所在的文件已损坏，现位于 %1。已保存 %2 项变更和 %3 个发件箱条目，%4 行无法读取。</translation>
        </message>
        <message>
            <source>Setting up a practice shop</source>
            <translation>正在设置练习店铺</translation>
        </message>
        <message>
            <source>Opening the workspace</source>
            <translation>正在打开工作区</translation>
        </message>
        <message>
            <source>A shop of your own to try everything on. Nothing in it reaches anybody.</source>
            <translation>一个供您尝试一切的专属店铺。其中的任何内容都不会影响他人。</translation>
        </message>
        <message>
            <source>Pass-phrase</source>
            <translation>密码短语</translation>
        </message>
        <message>
            <source>The secrets of this workspace are sealed. Pass-phrase:</source>
            <translation>此工作区的机密信息已加密。密码短语：</translation>
        </message>
        <message>
            <source>The history of what the shop said before was damaged and moved aside to %1. It is kept anew from now on; your changes are safe.</source>
            <translation>店铺以往数据的历史已损坏，并已移至 %1。从现在起会重新保存历史；您的更改安全无损。</translation>
        </message>
        <message>
            <source>Setting up the workspace</source>
            <translation>正在设置工作区</translation>
        </message>
        <message>
            <source>Setting up the connection</source>
            <translation>正在设置连接</translation>
        </message>
        <message>
            <source>Signed in to %1 again.</source>
            <translation>已重新登录 %1。</translation>
        </message>
        <message>
            <source>What waited goes on now.</source>
            <translation>等待中的内容现在继续处理。</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ErpPage</name>
        <message>
            <source>Connect an ERP</source>
            <translation>连接 ERP</translation>
        </message>
        <message>
            <source>A Tryton server, version 6 or 7. Stock and costs come from it, sales go to it; what belongs together is matched by code and barcode and shown before anything is written.</source>
            <translation>Tryton 服务器，版本 6 或 7。库存和成本来自它，销售写入它；对应项按代码和条形码匹配，并在写入任何内容之前显示出来。</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>数据库</translation>
        </message>
        <message>
            <source>User</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>测试连接</translation>
        </message>
        <message>
            <source>That is no address; one looks like https://erp.example.com:8000</source>
            <translation>这不是有效地址；地址形如 https://erp.example.com:8000</translation>
        </message>
        <message>
            <source>Logging in to %1…</source>
            <translation>正在登录 %1…</translation>
        </message>
        <message>
            <source>Tryton %1, company %2, %3.</source>
            <translation>Tryton %1，公司 %2，%3。</translation>
        </message>
        <message>
            <source>Every module that is needed is active.</source>
            <translation>所需模块均已启用。</translation>
        </message>
        <message>
            <source>Modules are missing: %1. Ask whoever runs the ERP to activate them, then test again.</source>
            <translation>缺少模块：%1。请联系 ERP 管理人员启用，然后重新测试。</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::HelpWindow</name>
        <message>
            <source>Help — Quayside</source>
            <translation>帮助 — Quayside</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>搜索帮助</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Page of the help</source>
            <translation>帮助页面</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::MainWindow</name>
        <message>
            <source>%1 (practice) — Quayside</source>
            <translation>%1（练习）— Quayside</translation>
        </message>
        <message>
            <source>%1 — Quayside</source>
            <translation>%1 — Quayside</translation>
        </message>
        <message>
            <source>Navigation</source>
            <translation>导航</translation>
        </message>
        <message>
            <source>Work in hand</source>
            <translation>手头工作</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>离线工作</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Find a command or record…</source>
            <translation>查找命令或记录…</translation>
        </message>
        <message>
            <source>Narrow navigation</source>
            <translation>窄导航栏</translation>
        </message>
        <message>
            <source>Relaxed rows</source>
            <translation>宽松行距</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>转到%1</translation>
        </message>
        <message>
            <source>Next panel</source>
            <translation>下一个面板</translation>
        </message>
        <message>
            <source>Previous panel</source>
            <translation>上一个面板</translation>
        </message>
        <message>
            <source>Panels at the side</source>
            <translation>侧边面板</translation>
        </message>
        <message>
            <source>Reset layout</source>
            <translation>重置布局</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>About Quayside</source>
            <translation>关于 Quayside</translation>
        </message>
        <message>
            <source>Colours of the system</source>
            <translation>跟随系统配色</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>记录(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Changes</source>
            <translation>变更(&amp;C)</translation>
        </message>
        <message>
            <source>R&amp;un</source>
            <translation>运行(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>转到(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Window</source>
            <translation>窗口(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>Who works here</source>
            <translation>当前操作人</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>工具</translation>
        </message>
        <message>
            <source>Find a command, a record or a person</source>
            <translation>查找命令、记录或人员</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>Dismiss the notice</source>
            <translation>关闭提示</translation>
        </message>
        <message>
            <source>Quayside %1
A workstation for shops. Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Quayside %1
店铺工作站。依据 GNU 通用公共许可证第 3 版或更高版本发布的自由软件。</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n record(s)</source>
            <translation>
                <numerusform>%1：%n 条记录</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: done</source>
            <translation>%1：完成</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) stayed as they were</source>
            <translation>
                <numerusform>%n 条记录保持不变</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were left out: %1</source>
            <translation>
                <numerusform>跳过了 %n 行：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message numerus="yes">
            <source>Synchronised: %n record(s) changed here</source>
            <translation>
                <numerusform>已同步：此处更改了 %n 条记录</numerusform>
            </translation>
        </message>
        <message>
            <source>Synchronised: everything is up to date</source>
            <translation>已同步：全部为最新</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) went live</source>
            <translation>
                <numerusform>%n 项变更已生效</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused by the shop</source>
            <translation>
                <numerusform>%n 项被店铺驳回</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) found</source>
            <translation>
                <numerusform>发现 %n 个冲突</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) could not be read; they are tried again</source>
            <translation>
                <numerusform>%n 个部分无法读取；系统会重试</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %2, %n record(s)</source>
            <translation>
                <numerusform>%1 %2，%n 条记录</numerusform>
            </translation>
        </message>
        <message>
            <source>%1
There is no step to take.</source>
            <translation>%1
没有可执行的步骤。</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>PIN of %1</source>
            <translation>%1 的 PIN</translation>
        </message>
        <message>
            <source>Choose who works here</source>
            <translation>选择操作人</translation>
        </message>
        <message>
            <source>%1, %2. Click to change who works here.</source>
            <translation>%1，%2。点击可更换操作人。</translation>
        </message>
        <message>
            <source>Everything has its place</source>
            <translation>一切各就其位</translation>
        </message>
        <message>
            <source>Today says what needs you first. Below it are the records, then what waits for a decision. Ctrl and a digit goes there.</source>
            <translation>“今天”显示最先需要您处理的事项。其下是各类记录，再往下是等待决定的内容。按 Ctrl 加数字即可转到相应位置。</translation>
        </message>
        <message>
            <source>Rows answer at once</source>
            <translation>表格行即时响应</translation>
        </message>
        <message>
            <source>All of it is read from this computer, with or without a network. Press / to filter, F2 to change a cell; -5% works on a price.</source>
            <translation>所有内容都从本机读取，无论是否联网。按 / 可筛选，按 F2 可更改单元格；价格可输入 -5%。</translation>
        </message>
        <message>
            <source>What is chosen stands beside</source>
            <translation>所选内容显示在旁边</translation>
        </message>
        <message>
            <source>The listing, its playbook and what people said about it follow the row you choose.</source>
            <translation>商品、其操作手册以及相关讨论会随您选择的行切换。</translation>
        </message>
        <message>
            <source>Nothing leaves by itself</source>
            <translation>任何内容都不会自行发出</translation>
        </message>
        <message>
            <source>Changes are collected here, checked and approved; then the outbox sends them, exactly once, when the network is there.</source>
            <translation>变更在此汇集，经检查和批准后，由发件箱在联网时发送，且只发送一次。</translation>
        </message>
        <message>
            <source>One key for the rest</source>
            <translation>其余的只需一个快捷键</translation>
        </message>
        <message>
            <source>Ctrl+K finds every command, record and person. F1 explains what you look at. Ctrl+Z takes back.</source>
            <translation>Ctrl+K 可查找所有命令、记录和人员。F1 说明您正在查看的内容。Ctrl+Z 撤销。</translation>
        </message>
        <message>
            <source>Connections…</source>
            <translation>连接…</translation>
        </message>
        <message>
            <source>Open the practice shop</source>
            <translation>打开练习店铺</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>开始导览</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>语言：%1</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>“%1” holds text that was not sent.</source>
            <translation>“%1”中有尚未发送的文本。</translation>
        </message>
        <message>
            <source>Nothing was changed. Send it or clear it, then try again.</source>
            <translation>未做任何更改。请先发送或清空该文本，然后重试。</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>重新登录</translation>
        </message>
        <message>
            <source>Go to the message</source>
            <translation>转到消息</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::NavigationModel</name>
        <message>
            <source>%1, %2, %3 urgent</source>
            <translation>%1，%2，%3 项紧急</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::Palette</name>
        <message>
            <source>Command palette</source>
            <translation>命令面板</translation>
        </message>
        <message>
            <source>Command, panel, # record or @ person</source>
            <translation>命令、面板、# 记录或 @ 人员</translation>
        </message>
        <message>
            <source>Find a command, a record or a person</source>
            <translation>查找命令、记录或人员</translation>
        </message>
        <message>
            <source>Type words or criteria of records</source>
            <translation>输入关键词或记录条件</translation>
        </message>
        <message>
            <source>Find records: %1</source>
            <translation>查找记录：%1</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>最近使用</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>全部</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ParameterDialog</name>
        <message>
            <source>Still needed: %1.</source>
            <translation>还需要：%1。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::SetupPage</name>
        <message>
            <source>Needed</source>
            <translation>必填</translation>
        </message>
        <message>
            <source>(code %1)</source>
            <translation>（代码 %1）</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::SetupWindow</name>
        <message>
            <source>Set up Quayside</source>
            <translation>设置 Quayside</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Which shop do you want to start with?</source>
            <translation>您想从哪个店铺开始？</translation>
        </message>
        <message>
            <source>You can add a shop or an ERP later. Nothing is written to any shop during set-up.</source>
            <translation>以后可以再添加店铺或 ERP。设置过程中不会向任何店铺写入内容。</translation>
        </message>
        <message>
            <source>Practice shop</source>
            <translation>练习店铺</translation>
        </message>
        <message>
            <source>No account needed</source>
            <translation>无需账号</translation>
        </message>
        <message>
            <source>A full shop that lives on this computer: five markets, a thousand listings, orders, returns with running clocks. Try everything; nothing reaches anybody.</source>
            <translation>一个完整的店铺，就在本机上：五个市场、一千个商品、订单，以及正在计时的退货。可随意尝试，任何内容都不会发给他人。</translation>
        </message>
        <message>
            <source>A TikTok Shop</source>
            <translation>TikTok Shop 店铺</translation>
        </message>
        <message>
            <source>Opens the browser for your consent and comes back with your shops. Needs the app key of your organisation.</source>
            <translation>打开浏览器供您授权，然后带回您的店铺。需要贵组织的 app key。</translation>
        </message>
        <message>
            <source>An ERP alone</source>
            <translation>仅 ERP</translation>
        </message>
        <message>
            <source>Looks at products and stock of a Tryton server, before any shop is connected.</source>
            <translation>在连接店铺之前，先查看 Tryton 服务器的产品和库存。</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>ERP</source>
            <translation>ERP</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Everything stays on this computer. Secrets go to the system's keychain.</source>
            <translation>所有内容都保留在本机。机密信息存入系统钥匙串。</translation>
        </message>
        <message>
            <source>Pass-phrase</source>
            <translation>密码短语</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Without an ERP</source>
            <translation>不使用 ERP</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>第 %1 步，共 %2 步</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>It is being set up.</source>
            <translation>正在设置。</translation>
        </message>
        <message>
            <source>Sign in first.</source>
            <translation>请先登录。</translation>
        </message>
        <message>
            <source>Test the connection first.</source>
            <translation>请先测试连接。</translation>
        </message>
        <message>
            <source>Ready in a few seconds</source>
            <translation>几秒后即可使用</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ShopPage</name>
        <message>
            <source>Connect a TikTok Shop</source>
            <translation>连接 TikTok Shop</translation>
        </message>
        <message>
            <source>The app of your organisation signs you in: its key, secret and service id stand in Partner Center. You consent in the browser; nothing is written to the shop.</source>
            <translation>通过贵组织的应用登录：其 app key、app secret 和 service id 可在 Partner Center 中查看。您在浏览器中授权；不会向店铺写入任何内容。</translation>
        </message>
        <message>
            <source>Outside the United States</source>
            <translation>美国以外</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>美国</translation>
        </message>
        <message>
            <source>A practice shop that runs by itself</source>
            <translation>独立运行的练习店铺</translation>
        </message>
        <message>
            <source>Seller's region</source>
            <translation>商家所在地区</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
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
            <translation>请在应用中登记此重定向地址：%1</translation>
        </message>
        <message>
            <source>Sign in with the browser</source>
            <translation>用浏览器登录</translation>
        </message>
        <message>
            <source>Or paste it</source>
            <translation>或粘贴</translation>
        </message>
        <message>
            <source>The browser did not come back? Paste the code, or the address of the page you ended on, within 30 minutes.</source>
            <translation>浏览器没有返回？请在 30 分钟内粘贴授权码，或最后停留页面的地址。</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>That is no address; one looks like http://127.0.0.1:8080</source>
            <translation>这不是有效地址；地址形如 http://127.0.0.1:8080</translation>
        </message>
        <message>
            <source>The browser shows the page of consent; this window waits for it.</source>
            <translation>浏览器正在显示授权页面；此窗口在等待结果。</translation>
        </message>
        <message>
            <source>Signing in and reading the list of shops…</source>
            <translation>正在登录并读取店铺列表…</translation>
        </message>
        <message>
            <source>Signed in as %1.</source>
            <translation>已登录为 %1。</translation>
        </message>
        <message numerus="yes">
            <source>%n shop(s): %1</source>
            <translation>
                <numerusform>%n 个店铺：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>The app has every right that is needed.</source>
            <translation>应用已具备所需的全部权限。</translation>
        </message>
        <message>
            <source>The app lacks rights: %1. Add them in Partner Center under Manage API and sign in again; until then those parts stay empty.</source>
            <translation>应用缺少权限：%1。请在 Partner Center 的 Manage API 中添加，然后重新登录；在此之前，相关部分将为空。</translation>
        </message>
        <message>
            <source>The clocks agree within %1 s.</source>
            <translation>两边时钟相差不超过 %1 秒。</translation>
        </message>
        <message>
            <source>The clock of this computer is %1 s behind the shop's. Calls allow for it, deadlines do not: set the clock.</source>
            <translation>本机时钟比店铺慢 %1 秒。调用会自动修正，截止时间则不会：请校准时钟。</translation>
        </message>
        <message>
            <source>The clock of this computer is %1 s ahead of the shop's. Calls allow for it, deadlines do not: set the clock.</source>
            <translation>本机时钟比店铺快 %1 秒。调用会自动修正，截止时间则不会：请校准时钟。</translation>
        </message>
        <message>
            <source>The consent holds until %1.</source>
            <translation>授权有效期至 %1。</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
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
            <translation>重试</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::StatusBar</name>
        <message>
            <source>Sending the outbox</source>
            <translation>正在发送发件箱</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Progress of running work</source>
            <translation>运行中工作的进度</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stop the running work</source>
            <translation>停止运行中的工作</translation>
        </message>
        <message>
            <source>Outbox %1</source>
            <translation>发件箱 %1</translation>
        </message>
        <message>
            <source>Conflicts %1</source>
            <translation>冲突 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n deadline(s) lapse before %1</source>
            <translation>
                <numerusform>%n 个截止时间在 %1 前到期</numerusform>
            </translation>
        </message>
        <message>
            <source>Online</source>
            <translation>在线</translation>
        </message>
        <message>
            <source>No shop connected</source>
            <translation>未连接店铺</translation>
        </message>
        <message>
            <source>Working offline</source>
            <translation>离线工作中</translation>
        </message>
        <message>
            <source>Offline since %1</source>
            <translation>自 %1 起离线</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>需要关注</translation>
        </message>
        <message>
            <source>Everything can be read and edited; what you publish waits in the outbox. Click to go online.</source>
            <translation>所有内容均可读取和编辑；您发布的内容会在发件箱中等待。点击可联网。</translation>
        </message>
        <message>
            <source>Click to work offline.</source>
            <translation>点击可离线工作。</translation>
        </message>
        <message>
            <source>As of %1</source>
            <translation>截至 %1</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>尚未同步</translation>
        </message>
        <message>
            <source>%1, %2 of %3</source>
            <translation>%1，%2/%3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message numerus="yes">
            <source>ERP: %n problem(s)</source>
            <translation>
                <numerusform>ERP：%n 个问题</numerusform>
            </translation>
        </message>
        <message>
            <source>ERP not reached</source>
            <translation>无法连接 ERP</translation>
        </message>
        <message>
            <source>ERP needs attention</source>
            <translation>ERP 需要处理</translation>
        </message>
        <message>
            <source>Online, metered</source>
            <translation>在线，按流量计费</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>what is done: with what</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Click to renew the consent.</source>
            <translation>点击可续期授权。</translation>
        </message>
        <message>
            <source>Click to see what mends it.</source>
            <translation>点击查看解决办法。</translation>
        </message>
        <message>
            <source>Everything can be read and edited; what you publish waits in the outbox. Click to see what mends it.</source>
            <translation>所有内容均可读取和编辑；您发布的内容会在发件箱中等待。点击查看解决办法。</translation>
        </message>
        <message>
            <source>%1: paused</source>
            <translation>%1：已暂停</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of work paused</source>
            <translation>
                <numerusform>%n 条工作线已暂停</numerusform>
            </translation>
        </message>
        <message>
            <source>Paused: %1. Click to resume.</source>
            <translation>已暂停：%1。点击以继续。</translation>
        </message>
        <message>
            <source>%1: failed</source>
            <translation>%1：失败</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of work failed</source>
            <translation>
                <numerusform>%n 条工作线失败</numerusform>
            </translation>
        </message>
        <message>
            <source>Failed: %1. Click to see why.</source>
            <translation>失败：%1。点击查看原因。</translation>
        </message>
    </context>
    <context>
        <name>quayside::shell::Tour</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Tour</source>
            <translation>导览</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::BulkBar</name>
        <message>
            <source>Bulk edit</source>
            <translation>批量编辑</translation>
        </message>
        <message>
            <source>of %1 selected</source>
            <comment>after the count of marked rows</comment>
            <translation>项已选，共 %1 项</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Cell</name>
        <message>
            <source>no value</source>
            <translation>无数值</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>剩余 %1</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>%1, was %2</source>
            <translation>%1，原为 %2</translation>
        </message>
        <message>
            <source>%1, edited</source>
            <translation>%1，已编辑</translation>
        </message>
        <message>
            <source>%1, breaks a rule</source>
            <translation>%1，违反规则</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Clock</name>
        <message>
            <source>%1 h</source>
            <comment>hours left</comment>
            <translation>%1 小时</translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days left</comment>
            <translation>%1 天</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::ClockPie</name>
        <message>
            <source>Time left: %1</source>
            <translation>剩余时间：%1</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::CompletionPopup</name>
        <message>
            <source>Proposals</source>
            <translation>建议</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::DecisionBar</name>
        <message>
            <source>Decision</source>
            <translation>决定</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::DiffLabel</name>
        <message>
            <source>%1, was %2</source>
            <translation>%1，原为 %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::DockTitleBar</name>
        <message>
            <source>Keep in every layout</source>
            <translation>在所有布局中保留</translation>
        </message>
        <message>
            <source>Float</source>
            <translation>浮动</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::FilterBar</name>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Field, value or words</source>
            <translation>字段、值或关键词</translation>
        </message>
        <message>
            <source>%1 %2, Delete removes, Enter edits</source>
            <translation>%1 %2，按 Delete 移除，按 Enter 编辑</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::ImageStrip</name>
        <message>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>%1 of %2: %3</source>
            <translation>%1/%2：%3</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::KeyHint</name>
        <message>
            <source>%1: key %2</source>
            <translation>%1：按键 %2</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::MarkCorner</name>
        <message>
            <source>Mark all matching rows</source>
            <translation>标记所有符合的行</translation>
        </message>
        <message>
            <source>Mark all matching rows (%1)</source>
            <translation>标记所有符合的行（%1）</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::SearchableList</name>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>结果</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Timeline</name>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>now</source>
            <translation>当前</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>未到</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <comment>station: state, time</comment>
            <translation>%1：%2，%3</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>时间线</translation>
        </message>
    </context>
    <context>
        <name>quayside::ui::Toast</name>
        <message>
            <source>Close message</source>
            <translation>关闭消息</translation>
        </message>
    </context>
    <context>
        <name>quayside::workspace::Loopback</name>
        <message>
            <source>Nothing is here. Sign in from Quayside.</source>
            <translation>这里没有内容。请从 Quayside 登录。</translation>
        </message>
        <message>
            <source>You can close this page and go back to Quayside.</source>
            <translation>您可以关闭此页面，返回 Quayside。</translation>
        </message>
    </context>
    <context>
        <name>quayside::workspace::Workspace</name>
        <message>
            <source>Back up the workspace</source>
            <translation>备份工作区</translation>
        </message>
        <message>
            <source>File; empty: in the workspace's folder “backups”</source>
            <translation>文件；留空：存入工作区的“backups”文件夹</translation>
        </message>
        <message>
            <source>Synchronise with the ERP now</source>
            <translation>立即与 ERP 同步</translation>
        </message>
        <message>
            <source>Read everything again</source>
            <translation>重新读取全部内容</translation>
        </message>
    </context>
</TS>
