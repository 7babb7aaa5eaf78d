### Audience: page
### What the portal learns about a visitor, why, who sees it and for how long. Every statement must be true of the program and of the agency.

# src: 502aff
privacy-title = 隐私说明
# src: 9f0f4b
privacy-lead = 本页说明我们收集您的哪些信息、为什么需要，以及谁能看到。本网站没有广告，也没有跟踪程序。

# src: ad5287
privacy-ssn-title = 您的社会安全号码
# src: 3bc686
privacy-ssn-not-yet = 目前还不能在本网站创建账户，因此本网站暂不询问您的号码。今后询问时，适用以下规定：
# src: 318d5b
privacy-ssn-once = 我们在您验证身份时询问您的社会安全号码。以后登录时不再需要。
# src: 204b8f
privacy-ssn-mandatory = 按照法律规定，您必须提供此号码。
# src: 3d2528
privacy-ssn-voluntary = 您可以选择不提供此号码。
# src: 6026a5
privacy-ssn-without = 如果不提供，您将无法在本网站查看个案。您仍可致电我们或前往办公室。
# src: f3699e
privacy-ssn-law = 我们询问此号码的法律依据：
# src: 84cc29
privacy-ssn-use = 我们用此号码查找您的个案，并确保他人无法查看。
# src: c2c54e
privacy-ssn-keep = 我们不会保存您填写的号码。本网站的任何页面都不会显示此号码，您本人也看不到。
# src: f381d3
privacy-ssn-act = 《1974年隐私权法》第 7 条要求我们告知您以上内容。

# src: 7b479c
privacy-collect-title = 我们收集哪些信息
# src: 6fdfc1
privacy-collect-case = 来自我们的个案记录：您的个案、命令和款项。
# src: 4cde33
privacy-collect-account = 来自您的账户：您的姓名、电子邮件地址、用户名和语言。姓名和地址均加密保存。
# src: ebdfb2
privacy-collect-password = 我们只以任何人都无法读取的形式保存您的密码。
# src: a6158b
privacy-collect-sign-in = 登录或尝试登录时：时间，以及互联网地址 (IP) 的开头部分。退出登录时：时间。
# src: 591072
privacy-collect-session = 登录期间：开始的时间，以及最近一次操作的时间。
# src: ea78b2
privacy-collect-browsers = 您用来登录的浏览器，只以代码形式记录。
# src: 0cc9e7
privacy-collect-tries = 用户名和互联网地址的尝试次数，以防他人猜测密码。两者只以代码形式记录。
# src: 184027
privacy-collect-visit = 打开某些页面时：页面的类型和打开的时间，不记录由谁打开、是哪个个案。
# src: d7d9dd
privacy-collect-form = 您在表格中填写的内容（密码除外），以免出错时丢失。
# src: e87854
privacy-collect-public = 浏览大部分公开页面时，本网站不留任何记录。
# src: c24cc3
privacy-collect-not = 我们不会获取您的设备所在的位置，也不会查看您的通讯录、照片或文件。
# src: 4f6802
privacy-collect-foreign = 页面不加载其他公司的任何内容。

# src: b7bba0
privacy-use-title = 信息的用途
# src: ebbb73
privacy-use-text = 我们用这些信息向您显示个案、答复您，并防止他人查看。我们不会出售这些信息。

# src: 047516
privacy-who-title = 谁能看到
# src: 57fa95
privacy-who-you = 您本人（登录后）。
# src: d6a1e0
privacy-who-staff = 因工作需要的工作人员。
# src: 7e5632
privacy-who-company = 受我们委托管理本网站的公司。这些公司不得将信息用于其他用途。
# src: 6d540c
privacy-who-law = 法院和其他政府机构，仅限法律规定的情形。

# src: b4eccb
privacy-other-title = 另一方家长能看到什么
# src: 5b541f
privacy-other-sees = 另一方家长能看到您的姓名，以及双方共同个案的信息：负责的办公室、命令、款项和余额。
# src: d0691d
privacy-other-never = 另一方家长绝不会在这里看到您的地址、电话、电子邮件、雇主、银行、收款卡或社会安全号码。
# src: 4a581d
privacy-other-use = 另一方家长不会知道您使用本网站，也不会知道您向我们询问的内容。

# src: 990b14
privacy-cookies-title = 浏览器存储的小文件 (Cookies)
# src: 0405f1
privacy-cookies-text = Cookies 是网站存放在您的浏览器中的短文本。我们只用六种，都是本网站必需的。
# src: 1e7724
privacy-cookies-caption = 各种 Cookies 的用途和保存时间
# src: 148317
privacy-cookies-name = 名称
# src: e826ac
privacy-cookies-for = 用途
# src: e64f1c
privacy-cookies-time = 保存时间
# src: 550bee
privacy-cookies-session = 保持登录状态。
# src: 10c9f3
privacy-cookies-session-time = 直到您退出登录或关闭浏览器
# src: ea95c0
privacy-cookies-visitor = 找回您登录前填写的内容。在较旧的浏览器中，还用来确认表格来自本网站。
# src: 5ae373
privacy-cookies-hours = { $hours } 小时
# src: 55a035
privacy-cookies-link = 保存您从我们的电子邮件中打开的链接代码，直到您使用这个链接。
# src: 9305e1
privacy-cookies-link-time = 直到使用完毕，或关闭浏览器
# src: d07f9e
privacy-cookies-code = 表示您的密码正确，直到您输入应用显示的验证码。
# src: ac318a
privacy-cookies-code-time = 十分钟
# src: 26e513
privacy-cookies-device = 表示有人曾在此设备上登录。这样，他人在别处的错误尝试不会使您无法登录。
# src: a91837
privacy-cookies-language = 记住您选择的语言。
# src: 3af9ef
privacy-cookies-year = 一年
# src: c07ec1
privacy-cookies-exit = 只要能连接到本网站，“快速离开”就会删除前四种。如需全部删除，请在浏览器中清除本网站的数据。
# src: 8ee79e
privacy-cookies-mark = 浏览器还可能保存两个时间，让各标签页同步。一个是登录结束的时间，另一个是使用“快速离开”的时间。其中没有您的身份信息。
# src: aabafb
privacy-cookies-place = 切换语言时，浏览器会记住您在页面上的位置，打开另一页后即删除。

# src: 2c99f6
privacy-kept-title = 信息保存多久
# src: 09a4ec
privacy-kept-drafts = 未能提交成功的表格内容：{ $hours } 小时；未登录时为 { $visitor } 小时。
# src: ed8ed7
privacy-kept-sign-ins = 登录和尝试登录的记录：本网站不会删除。
# src: 1af294
privacy-kept-tries = 尝试次数：最长约一年。
# src: 06d694
privacy-kept-account = 您的账户和个案记录：按法律规定的期限保存。负责您个案的办公室可以告诉您详情。

# src: 1b58e5
privacy-links-title = 其他网站的链接
# src: 60449b
privacy-links-text = 有些链接会打开其他网站，例如付款网站或视频网站。这些网站适用各自的规定。

# src: bd0e8a
privacy-ask-title = 疑问和更正
# src: 8e1ffd
privacy-ask-text = 您可以询问我们掌握您的哪些信息。如果信息有误，请告诉我们：
