### Audience: page
### What surrounds every page: the top bar, the menu, the footer, the head of a printed page.

# src: 211668
shell-title = { $page } – { $service }
# src: beb7f5
shell-title-with-errors = 有误：{ $page } – { $service }
# src: 67e688
shell-quick-exit = 快速离开
# src: 1fa5a1
shell-skip = 跳至正文
# src: 46e862
shell-language = Language · 语言
# src: 90c43b
shell-menu = 菜单
# src: cc538a
shell-sign-out = 退出登录
# src: 5d43c2
shell-demonstration = 演示系统：请勿填写真实资料
# src: e64617
shell-closing = { TIME($from) } 至{ TIME($until) } 系统维护，账户页面暂停使用。
# src: 4c83d3
shell-phone = 服务电话
# src: e73f4b
shell-tty = 文字电话 (TTY)
# src: 2d390b
shell-hours = 服务时间
# src: 0d56d7
shell-language-line = 免费语言协助
# src: d64653
shell-public-pages = 信息与帮助
# src: 5ff36b
shell-home = 首页
# src: 2b55f4
shell-as-of = 数据截至 { DATE($day, style: "long") }
# src: 4e756b
shell-printed = 打印日期：{ DATE($day, style: "long") }
# src: 7c3283
shell-overview = 概览
# src: 5e728c
shell-payments = 付款记录
