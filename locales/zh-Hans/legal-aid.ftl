### Audience: page
### Free legal help from others than the agency. Names, numbers and addresses come from the agency's configuration.

# src: 86e1fb
legal-aid-title = 免费法律援助
# src: 404bf3
legal-aid-lead = 需要律师，但付不起费用？法律援助机构可能会免费帮助您。

# src: 2cd5a7
legal-aid-we-title = 我们能做什么，不能做什么
# src: dbbbbe
legal-aid-we = 我们可以解释我们的信函、您的账户和付款流程，但不能提供法律意见。
# src: 3289c0
legal-aid-they = 法律援助机构不属于我们。是否帮助您、如何帮助，由这些机构自行决定。

# src: 75ff41
legal-aid-ask-title = 您可以咨询的问题
# src: 0a389b
legal-aid-ask-papers = 法院文件或我们的信函对您意味着什么
# src: e4dc48
legal-aid-ask-change = 如何申请变更抚养费命令
# src: d6066f
legal-aid-ask-wrong = 认为某项决定有误时怎么办
# src: ff68d2
legal-aid-ask-safe = 如何保护自己不受另一方家长伤害

# src: b74c2d
legal-aid-places-title = 到哪里咨询
# src: 82e41a
legal-aid-area = 服务地区：{ $area }
# src: f2459d
legal-aid-kind-legal-aid = 法律援助机构
# src: 10f9da
legal-aid-kind-court = 法院自助中心
# src: 56aa3e
legal-aid-kind-referral = 律师转介服务
# src: 2f5d9f
legal-aid-phone = 电话
# src: 9a1f13
legal-aid-site = 网站
# src: ad550e
legal-aid-none = 请致电我们，询问附近哪里可以获得法律援助：

# src: ffb96f
legal-aid-ready-title = 致电之前
# src: 4c75aa
legal-aid-ready-papers = 请准备好法院文件和我们的信函。
# src: 38e134
legal-aid-ready-dates = 请查看文件上的日期。如果有日期临近，请今天就致电，并说明日期临近。
# src: 42d9f0
legal-aid-ready-language = 请说明您使用的语言，并要求提供口译员。
