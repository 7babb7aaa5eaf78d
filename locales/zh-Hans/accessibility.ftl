### Audience: page
### How far everybody can use the portal, what was tested, what does not work yet, and whom to ask.

# src: 0e784f
accessibility-title = 无障碍说明
# src: 8f7a6e
accessibility-lead = 每个人都应该能够使用本网站。如果您在使用中遇到困难，请告诉我们。

# src: 9157b0
accessibility-goal-title = 我们的目标
# src: fe4854
accessibility-goal-text = 每个页面的每种语言版本都按照《网页内容无障碍指南》(WCAG) 2.2 的 AA 级制作。

# src: 5b6d43
accessibility-can-title = 您可以这样使用本网站
# src: 5bced0
accessibility-can-keyboard = 只用键盘
# src: 580e39
accessibility-can-reader = 使用屏幕阅读软件
# src: f8a674
accessibility-can-zoom = 将文字放大到四倍，无需左右滚动
# src: 90ad2b
accessibility-can-colors = 使用深色屏幕或您自己设定的颜色
# src: d64043
accessibility-can-motion = 关闭动画效果
# src: 1e56d7
accessibility-can-scripts = 使用旧手机，或关闭脚本
# src: 3f4fe6
accessibility-can-time = 自动退出登录之前，我们会提醒您，您可以在时限内继续使用。重新登录后，您会返回原来的页面。

# src: 1d3a85
accessibility-tested-title = 我们如何测试
# src: 669f8e
accessibility-tested-programs = 我们用程序检查每个页面的每种语言版本。
# src: 4c5db6
accessibility-tested-hand = 测试还包括手机屏幕大小、放大、深色模式和关闭脚本的情况，也会测试键盘操作。
# src: ba7965
accessibility-tested-limits = 程序只能发现一部分问题。
# src: 2f7247
accessibility-tested-people = 残障人士最近一次试用本网站的日期：{ DATE($day, style: "long") }。
# src: b5f5e5
accessibility-tested-people-not = 残障人士尚未测试过本网站。请告诉我们您遇到的情况。

# src: cb73e9
accessibility-limits-title = 目前的不足
# src: bece64
accessibility-limits-sites = 付款网站等其他网站不由我们管理，我们无法保证其使用效果。
# src: 00e44f
accessibility-limits-papers = 法院等机构的文件可能是图片，屏幕阅读软件无法读取。
# src: a74708
accessibility-limits-videos = 视频和使用指南可能没有字幕，或没有您的语言版本。
# src: b49e84
accessibility-limits-words = 有些法律用语难以简化。术语表会加以解释。

# src: 61992e
accessibility-ask-title = 索取其他形式的资料
# src: 9afaf6
accessibility-ask-text = 您可以获得本网站资料的大字版、盲文版或录音，也可以请我们通过电话为您朗读。全部免费。
# src: 22ca0e
accessibility-ask-say = 请说明您需要哪个页面或文件、哪种形式、哪种语言：
# src: 4fa072
accessibility-ask-relay = 您失聪、听障或有言语障碍吗？您可以通过电话转接服务致电我们：
# src: a653e4
accessibility-ask-days = 我们会在 { $days } 个工作日内答复。

# src: 44656a
accessibility-complain-title = 如果我们没有帮到您
# src: 16f21d
accessibility-complain-text = 您可以投诉。任何人都不得因此对您区别对待。
# src: e63b70
accessibility-complain-where = 投诉请联系：
