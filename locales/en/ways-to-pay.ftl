### Audience: page
### For the parent who pays: every way to pay, what to write on it, how long it takes, and how to notice a scam.

# Context: title of the page and its tab; the same words as in the menu
ways-to-pay-title = Ways to pay
# Context: first sentences under the title
ways-to-pay-lead = Choose the way that suits you. Give your name and case number each time, so that we can count the payment.

# Context: heading: what holds for every way to pay
ways-to-pay-before-title = Before you pay
# Context: first point under that heading
ways-to-pay-before-us = Pay through us, not to the other parent. Money that you hand to the other parent may not be counted.
# Context: second point: where the case number stands
ways-to-pay-before-number = Your case number is on every letter from us.
# Context: third point: when a payment counts
ways-to-pay-before-early = Most payments count on the day we receive them. Pay a few days before the due date.
# Context: fourth point: for a parent with several cases
ways-to-pay-before-several = Do you have more than one case? Ask us how to divide a payment between them.

# Context: heading of the table that compares the ways
ways-to-pay-glance-title = All ways at a glance
# Context: caption of that table, for screen readers
ways-to-pay-glance-caption = Ways to pay, how long each takes, and what it costs
# Context: head of the first column: name of a way to pay, a link to its part of the page
ways-to-pay-glance-way = Way to pay
# Context: head of a column, and label in each part of the page: how long until we have the money
ways-to-pay-glance-time = How long it takes
# Context: head of a column, and label in each part of the page: what the way costs
ways-to-pay-glance-fee = Fee
# Context: value: how long a way takes
# $days (Number) business days until we have the money, e.g. 2
ways-to-pay-time-days = About { $days ->
    [one] { $days } business day
   *[other] { $days } business days
  }
# Context: value: how long a way takes, from and to
# $from (Number) fewest business days, e.g. 5
# $to (Number) most business days, e.g. 10
ways-to-pay-time-range = { $from } to { $to } business days
# Context: value: how long paycheck withholding takes
ways-to-pay-time-employer = Depends on the employer
# Context: value: the agency has not said how long a way takes
ways-to-pay-time-ask = Ask your office
# Context: value: a way costs nothing
ways-to-pay-fee-none = None
# Context: value: a fixed fee
# $fee (Money) the fee of one payment, e.g. 200
ways-to-pay-fee-amount = { MONEY($fee) } per payment
# Context: value: the highest fee
# $fee (Money) the highest fee of one payment, e.g. 399
ways-to-pay-fee-up-to = Up to { MONEY($fee) } per payment
# Context: value: a fee that is a share of the sum
# $share (Percent) the share in hundredths of a percent, e.g. 250
ways-to-pay-fee-share = { PERCENT($share) } of the payment
# Context: value: the payment site or the store names the fee
ways-to-pay-fee-shown = Shown before you pay
# Context: value: what a money order costs
ways-to-pay-fee-money-order = Price of the money order

# Context: heading: support is taken out of the wages; term of the field
ways-to-pay-withholding-title = Paycheck withholding
# Context: text under that heading
ways-to-pay-withholding-text = Your employer takes the support out of your paycheck and sends it to us. You do not have to do anything each month.
# Context: second text: when nothing was taken out
ways-to-pay-withholding-stub = Look at your pay stub. If nothing was taken out, the support is still due. Pay in another way until it starts.
# Context: third text: a new job
ways-to-pay-withholding-job = Tell us at once when you change jobs. Give us the name and address of the new employer.
# Context: fourth text: the sum is wrong
ways-to-pay-withholding-wrong = If the amount is wrong, ask your employer first. Then call us.

# Context: heading: paying on the site of a payment company
ways-to-pay-online-title = Pay online by card or from a bank account
# Context: text under that heading
ways-to-pay-online-text = A company that works for us runs the payment site. You leave this site when you go there.
# Context: second text: safety; a link to the safety page stands after it
ways-to-pay-online-exit = That site has no Quick Exit button. If somebody watches your device, read about safety first.
# Context: third text, only where the configuration does not list the reader’s language for that site
ways-to-pay-online-language = That site may not be in your language. We can help you by phone.
# Context: label of a short list: what to have at hand
ways-to-pay-online-ready = Have ready:
# Context: entry of that list
ways-to-pay-online-ready-case = your case number
# Context: entry of that list
ways-to-pay-online-ready-card = your card, or the routing and account numbers of your bank account
# Context: last text
ways-to-pay-online-keep = Keep the confirmation number until you see the payment on this site.
# Context: main button of that part; leads to the payment company
ways-to-pay-online-go = Go to the payment site

# Context: heading
ways-to-pay-phone-title = Pay by phone
# Context: text under that heading; number and hours of the payment line stand after it
ways-to-pay-phone-text = Have your case number at hand, and your card or bank account numbers. Then call the payment line:
# Context: second text
ways-to-pay-phone-interpreter = You can ask for an interpreter. It costs nothing.
# Context: third text
ways-to-pay-phone-private = Do not say your card number where others can hear it.

# Context: heading
ways-to-pay-mail-title = Mail a check or money order
# Context: first step; the name of the payee stands after it
ways-to-pay-mail-payable = Make the check or money order out to:
# Context: second step; a short list stands after it
ways-to-pay-mail-write = Write on the front:
# Context: entry of that list
ways-to-pay-mail-write-name = your full name
# Context: entry of that list
ways-to-pay-mail-write-case = your case number
# Context: entry of that list
ways-to-pay-mail-write-order = your order number
# Context: entry of that list
ways-to-pay-mail-write-county = the county of your child support order
# Context: after that list
ways-to-pay-mail-no-ssn = Do not write your Social Security number on it.
# Context: third step
ways-to-pay-mail-coupon = Put a payment coupon into the envelope. It tells us whose payment it is.
# Context: after the third step
ways-to-pay-mail-coupon-none = No coupon? Put in a sheet of paper with the same facts.
# Context: fourth step; the address stands after it as on an envelope
ways-to-pay-mail-to = Mail it to:
# Context: after the address
ways-to-pay-mail-no-cash = Never mail cash.
# Context: after the address
ways-to-pay-mail-keep = Keep a copy of the check, or the stub of the money order.
# Context: last text: the bank does not pay the check
ways-to-pay-mail-returned = If the bank does not pay a check, we take the payment back. You may have to pay a fee.

# Context: heading: for those without a bank account
ways-to-pay-money-order-title = Pay cash with a money order
# Context: text under that heading
ways-to-pay-money-order-text = You can buy a money order with cash from the postal service and in many stores. You need no bank account.
# Context: second text
ways-to-pay-money-order-fill = Fill it in right away, before you leave. Keep the receipt.
# Context: third text; a link to the part about mail stands after it
ways-to-pay-money-order-mail = Then mail it like a check.

# Context: heading
ways-to-pay-cash-title = Pay cash at a store
# Context: text under that heading
ways-to-pay-cash-text = Some stores take cash payments for us.
# Context: label of a short list; the case number and the code are its entries
ways-to-pay-cash-bring = Bring along:
# Context: entry of that list, where stores ask for a code
ways-to-pay-cash-bring-code = the payment code from the payment site
# Context: text, where there is a limit
# $most (Money) the most that a store takes at once, e.g. 100000
ways-to-pay-cash-limit = A store takes up to { MONEY($most) } at a time.
# Context: last text
ways-to-pay-cash-receipt = Check the case number and the amount on the receipt. Then keep it.
# Context: link to the list of stores
ways-to-pay-cash-find = Find a store

# Context: heading
ways-to-pay-after-title = After you pay
# Context: text under that heading
ways-to-pay-after-shown = You see the payment on this site on the business day after we receive it.
# Context: second text; the help line stands after it
# $days (Number) business days to wait before calling, e.g. 10
ways-to-pay-after-missing = Still not there after { $days ->
    [one] { $days } business day
   *[other] { $days } business days
  }? Have your receipt ready and call us:

# Context: heading
ways-to-pay-cannot-title = If you cannot pay
# Context: text under that heading
ways-to-pay-cannot-call = Call us before a payment is late. Your office will tell you what you can do.
# Context: second text
ways-to-pay-cannot-change = You can ask for a change of your order, for example when you lose your job.
# Context: third text; a link to legal aid stands after it
ways-to-pay-cannot-until = Until your order is changed, the amount in it stays due.

# Context: heading
ways-to-pay-scams-title = Beware of scams
# Context: text under that heading; a list stands after it
ways-to-pay-scams-signs = Some people pretend to call or write for us. These are signs of a scam:
# Context: entry of that list
ways-to-pay-scams-hurry = They say that you will go to jail if you do not pay right now.
# Context: entry of that list
ways-to-pay-scams-way = They want gift cards, crypto coins, or money through a chat app.
# Context: entry of that list
ways-to-pay-scams-code = They ask for your password, or for a code that your phone received.
# Context: entry of that list
ways-to-pay-scams-link = They text you a link or a QR code to pay with.
# Context: entry of that list; meant for the parent who receives
ways-to-pay-scams-faster = They want money so that your support comes faster.
# Context: what to do; the help line stands after it
ways-to-pay-scams-do = Hang up, and do not answer the message. Then call us at this number:
# Context: in bold after the number
ways-to-pay-scams-never = We never ask for your password.
# Context: last text
ways-to-pay-scams-paid = Have you paid already? Call your bank at once, then us.
# Context: link to where scams are reported
ways-to-pay-scams-report = Report a scam
