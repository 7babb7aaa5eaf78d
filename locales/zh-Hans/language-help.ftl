### Audience: page
### Free help in the reader's language. The lines in the many languages are data (`language-help.toml`), not messages.

# src: f81bd6
language-help-title = 免费语言协助
# src: b50cf4
language-help-lead = 请在下方找到您的语言，并拨打电话。口译员会协助您，您无需付费。
# src: 06ba6e
language-help-list-title = 查找您的语言
# src: b290fe
language-help-list-label = 每种语言一行
# src: b270f6
language-help-tty = 如需使用文字电话 (TTY)，请拨打：

# src: 51bdff
language-help-how-title = 使用方法
# src: 67012a
language-help-how-call = 致电我们，用英语说出您的语言名称。
# src: 3f60ec
language-help-how-say = 说普通话的人可以说<say>“Mandarin”</say>，说粤语的人可以说<say>“Cantonese”</say>。
# src: ac5173
language-help-how-wait = 请不要挂断电话，口译员会加入通话。
# src: 09b17d
language-help-how-meet = 如果有面谈或听证，请提前申请口译员。
# src: e1eb74
language-help-how-family = 您不需要请孩子或朋友为您翻译。

# src: d418a2
language-help-card-title = 在办公室出示此卡
# src: a2d632
language-help-card-staff = 我需要口译员。我的语言是：

# src: f24064
language-help-site-title = 本网站的语言
# src: 2f96b8
language-help-site = 您可以用以下语言阅读整个网站：
# src: 37c35e
language-help-other = 如需其他语言，请致电我们，口译员可以为您读出网页内容。
