### Audience: page
### What a debt is for: the kinds of support and costs that a case can have.

debts-child = 子女抚养费
debts-spousal = 配偶赡养费
debts-family = 家庭抚养费
debts-medical = 医疗费现金支付
debts-child-care = 托儿费
debts-education = 教育费
debts-birth = 生育费用
debts-genetic-test = 亲子鉴定费
debts-attorney = 律师费
debts-court-cost = 法庭费用
debts-medical-reimbursement = 医疗费报销
debts-interest = 利息
debts-fee = 费用
debts-out-of-state = 其他州的抚养费
debts-recoupment = 应退还的多付款项
debts-other = 其他抚养费
