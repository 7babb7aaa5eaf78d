### Audience: page
### For a parent who may be watched or in danger: Quick Exit, traces on a device, mail and phone, address protection, whom to call. Nothing here may hint whether anybody asked for protection.

# src: bd9e9d
safety-title = 安全须知
# src: 2ea339
safety-lead = 您害怕另一方家长，或者有人监视您的手机？请阅读本页。

# src: 7b7946
safety-help-title = 如果您现在需要帮助
# src: fdcaca
safety-help-danger = 您现在有危险吗？请拨打：
# src: 80634c
safety-help-lines = 以下热线帮助受到伴侣或家人伤害或威胁的人。热线免费，由其他机构管理，与我们的办公室无关。
# src: 6a683f
safety-help-phone = 电话
# src: 7fbcab
safety-help-tty = 文字电话 (TTY)
# src: 31180e
safety-help-text = 短信
# src: 07b229
safety-help-text-how = 发送 { $word } 至 { $number }
# src: 1b356b
safety-help-hours = 服务时间
# src: 36b94d
safety-help-site = 网站
# src: dcd5d7
safety-help-interpreter = 请说明您使用的语言。多数热线可以安排口译员。
# src: c51b8c
safety-help-trace = 通话和短信可能会显示在手机的通话记录和账单上。

# src: d8d52d
safety-watched-title = 如果有人监视您的设备
# src: 9123f2
safety-watched-spy = 隐藏的监视软件能让他人看到您的一切操作。本页的方法都无法阻止。
# src: 3aec3b
safety-watched-other = 请使用他人无法打开的设备，例如图书馆、工作单位或朋友家的设备。
# src: 909562
safety-watched-sudden = 请避免突然改变习惯。浏览记录突然清空，可能会引起怀疑。

# src: a0ce20
safety-exit-title = “快速离开”的作用
# src: 202401
safety-exit-how = “快速离开”按钮位于每一页的顶部。使用键盘时，也可以连按三次 Shift 键。
# src: ca948b
safety-exit-does = 它能做到：
# src: 27916d
safety-exit-does-clear = 立即清空屏幕，并打开其他网站。
# src: 6d9f03
safety-exit-does-sign-out = 为您退出登录。他人没有密码，就无法再进入您的账户，除非浏览器保存了密码。
# src: 6c19c4
safety-exit-does-tabs = 如果浏览器允许，本网站的其他标签页也会一起转到别的网站。
# src: 742d39
safety-exit-not = 但请注意：
# src: 0d3d87
safety-exit-not-history = 不会清除浏览器的历史记录。您之前看过的页面仍在记录中。
# src: 6fa152
safety-exit-not-cookies = 浏览器中会留下 cookies 等小文件，其中显示有人曾在此登录，以及所选的语言。
# src: a05ec6
safety-exit-not-files = 不会删除您保存、打印或通过电子邮件收到的内容。
# src: 920df1
safety-exit-not-others = 在其他网站上不起作用，例如付款网站。
# src: 3740ee
safety-exit-not-offline = 没有网络连接时，它无法为您退出登录。您的登录会在约 { $minutes } 分钟后自动结束。
# src: c0c0b9
safety-exit-not-scripts = 如果浏览器关闭了脚本 (JavaScript)，离开时需要网络连接，速度也较慢。此时按 Shift 键不起作用。
# src: ca34ff
safety-exit-try = 请在需要之前先试用一次。

# src: cf48e4
safety-private-title = 使用无痕窗口
# src: b7e93d
safety-private-text = 关闭无痕窗口后，浏览器不会留下历史记录。请在用完后关闭窗口。
# src: 32f97b
safety-private-not = 它无法阻止监视软件，网络的所有者也可能看到您访问的网站。
# src: f272dc
safety-private-iphone = iPhone 的 Safari：轻触标签页按钮，然后选择<b>无痕浏览</b>。
# src: 577525
safety-private-android = 安卓手机的 Chrome：轻触三个圆点，然后选择<b>打开新的无痕式标签页</b>。
# src: f7b36a
safety-private-computer = 电脑：打开浏览器菜单，选择<b>打开新的无痕式窗口</b>或<b>新建隐私窗口</b>。

# src: 0af9b6
safety-history-title = 从历史记录中删除本网站
# src: 14a899
safety-history-only = 如果可以，请只删除本网站的记录，不要清空全部记录。
# src: 680027
safety-history-iphone-title = iPhone：Safari
# src: 3475e0
safety-history-iphone = 轻触书本图标，再轻触时钟图标。将记录向左滑动，然后选择<b>删除</b>。
# src: ce7fdb
safety-history-android-title = 安卓手机：Chrome
# src: 9a84de
safety-history-android = 轻触三个圆点，再轻触<b>历史记录</b>。轻触记录旁的叉号。
# src: 073273
safety-history-other-title = 安卓手机：其他浏览器
# src: 6028ac
safety-history-other = 打开菜单，查找<b>历史记录</b>。通常可以长按一条记录来删除。
# src: 2a9fcb
safety-history-wechat-title = 微信
# src: 7f85dc
safety-history-wechat-better = 如果他人能查看您的微信，请不要在微信内打开本网站。请使用其他浏览器。
# src: 82a458
safety-history-wechat-chat = 链接是在聊天中收到的吗？请删除那条消息，并查看收藏和浮窗中是否也有。
# src: 909817
safety-history-wechat-cache = 然后依次打开<b>我</b>、<b>设置</b>、<b>通用</b>、<b>存储空间</b>，清理缓存。之后仍可能留有痕迹。
# src: ac5c15
safety-history-computer-title = 电脑
# src: d07d8e
safety-history-computer = 在 Windows 电脑上，同时按 Ctrl 和 H 键。在 Mac 电脑上，打开<b>历史记录</b>菜单。然后删除本网站的记录。
# src: 489b54
safety-history-words = 您设备上的用词可能略有不同。
# src: 64e834
safety-history-sync = 有些浏览器会在您的其他设备上同步历史记录。请一并查看。
# src: c3c60a
safety-history-files = 请查看下载内容和相册中是否有来自本网站的文件和图片。

# src: 309f1f
safety-password-title = 您的密码
# src: 548ecc
safety-password-new = 请选择熟悉您的人也猜不到的密码。
# src: d53370
safety-password-browser = 在与他人共用的设备上，不要让浏览器保存密码。
# src: 5b4535
safety-password-out = 用完后请退出登录。按钮在菜单中。
# src: 60b6bd
safety-password-known = 有其他人知道您的密码吗？请使用安全的电话致电我们：

# src: b486a4
safety-mail-title = 电子邮件、电话和信函
# src: ca604c
safety-mail-own = 请使用只有您能打开的电子邮件地址。
# src: cbff75
safety-mail-lock = 锁屏的手机也可能显示消息内容。您可以在手机设置中关闭此功能。
# src: a2c918
safety-mail-paper = 有其他人拆看您的信件吗？请告诉我们，我们会和您一起寻找安全的联系方式。

# src: d3d96d
safety-other-title = 另一方家长能在这里了解什么
# src: 53b3bf
safety-other-sees = 另一方家长能看到您的姓名，以及双方共同个案的信息：负责的办公室、命令、款项和余额。
# src: 76c58b
safety-other-not = 另一方家长在本网站看不到您的地址、电话、电子邮件、雇主、银行或收款卡。
# src: b74f96
safety-other-use = 我们不会告诉另一方家长您使用本网站，也不会告知您向我们询问的内容。
# src: 24d60d
safety-other-court = 法院文件适用其他规定。请询问负责您个案的办公室或法院，文件会显示哪些内容。

# src: aee880
safety-address-title = 对您的地址保密
# src: 7cf627
safety-address-ask = 您随时可以要求负责您个案的办公室保护您的地址。请使用安全的电话致电我们：
# src: 1d6e6e
safety-address-say = 请说明您担心自己的安全。您不必讲述全部经过。
# src: 336297
safety-address-how = 负责您个案的办公室会告诉您可以采取哪些措施，以及是否需要您提供文件。
# src: d6a2c3
safety-address-nobody = 本网站绝不会显示谁提出过此项要求。
# src: 9862ac
safety-address-program = 州政府有一项计划，为有需要的人提供安全的邮寄地址：
