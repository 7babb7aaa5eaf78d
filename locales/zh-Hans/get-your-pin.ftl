### Audience: page
### The secret number that opens a case: what it is, where it comes from, what to do without it. The agency's configuration says
### whether that is a PIN (`pin`), a Web ID (`web-id`), or both; then both parts stand on the page, under the title `both`.

# src: 2b69d3
get-your-pin-title-pin = 获取 PIN 码
# src: 4db90c
get-your-pin-title-web-id = 获取网络识别号 (Web ID)
# src: 94e561
get-your-pin-title-both = 获取 PIN 码或 Web ID
# src: d55a35
get-your-pin-lead = 这是一个保密的号码，用来证明您是个案当事人。您只需在开通账户时使用一次。

# src: 95e857
get-your-pin-pin-title = 您的 PIN 码
# src: 279208
get-your-pin-pin = 个人识别号码 (PIN) 共 { $digits } 位数。在您的子女抚养费命令完成记录后，我们向您邮寄了含 PIN 码的通知。
# src: e00549
get-your-pin-pin-valid = PIN 码自信函日期起 { $days } 天内有效。
# src: 763f86
get-your-pin-pin-post-only = PIN 码只通过邮寄发送，我们不会在电话中告知。

# src: cf9e26
get-your-pin-web-id-title = 您的网络识别号 (Web ID)
# src: 8fc51b
get-your-pin-web-id = 网络识别号 (Web ID) 共 { $digits } 位数。
# src: b08084
get-your-pin-web-id-who = 谁需要此号码
# src: 7e70ec
get-your-pin-web-id-pays = 付款家长：需要网络识别号。
# src: 61df35
get-your-pin-web-id-card = 收款家长：提供 { $card } 卡或直接存款账户号码的最后 { $digits } 位数字即可。
# src: afd27b
get-your-pin-web-id-instead = 如果两者都没有，则需要网络识别号。
# src: 7506a4
get-your-pin-web-id-receives = 收款家长：需要网络识别号。

# src: 8b1f41
get-your-pin-lost-pin-title = 没有收到或遗失了信函？
# src: b89cdd
get-your-pin-lost-pin = 请致电我们，申请重新邮寄信函：
# src: 046d26
get-your-pin-lost-web-id-title = 不知道网络识别号？
# src: 0dc021
get-your-pin-lost-web-id = 请致电我们，查询您的网络识别号：
# src: 4cc30a
get-your-pin-language = 如需免费语言协助，请致电：
# src: 9df1d6
get-your-pin-call-title = 致电流程
# src: c131e8
get-your-pin-call-language = 请说明您使用的语言。口译服务免费。
# src: 447373
get-your-pin-call-case = 如果有个案编号，请告诉我们。我们可能会问几个问题，以确认是您本人。
# src: d2377b
get-your-pin-call-address = 请与我们核对您的邮寄地址。如果您已搬家，请告诉我们。
# src: 5177f5
get-your-pin-call-pin = 我们会将信函邮寄给您。
# src: 5f3be5
get-your-pin-call-days = 信函需要 { $from } 至 { $to } 天送达。
# src: 9fdff6
get-your-pin-call-newest = 如果收到不止一封信函，请使用最新的一封。
# src: c41d99
get-your-pin-call-web-id = 我们会告诉您如何取得网络识别号。
# src: 8fb9ad
get-your-pin-next-title = 取得号码之后
# src: 737691
get-your-pin-next = 请妥善保管您的号码，并按以下步骤操作：
# src: fa193b
get-your-pin-next-linked = 目前还不能在本网站关联账户。在此之前，请妥善保管您的号码。开通后请按以下步骤操作：

# src: f8e68c
get-your-pin-no-ssn-title = 没有社会安全号码，或住在美国境外？
# src: 5ea1c0
get-your-pin-no-ssn = 您仍然可以联系我们。请致电或前往办公室，我们会告诉您如何验证身份。
# src: b44433
get-your-pin-abroad = 在其他国家可能无法拨打免费电话。请从国外拨打：
# src: 072548
get-your-pin-offices = 查找办公室

# src: acc65b
get-your-pin-safe-title = 请为号码保密
# src: 85c69d
get-your-pin-safe-secret = 知道此号码的人可能看到您的个案。请勿告诉他人，包括另一方家长。
# src: ef413b
get-your-pin-safe-never = 我们绝不会通过电子邮件或短信向您索取此号码。
# src: 2dd650
get-your-pin-safe-mail = 另一方家长可能拆看您的信件吗？请在致电时告诉我们，并询问如何安全地收取信函。
