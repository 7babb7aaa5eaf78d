### Audience: page
### Frequent questions. Each question is a heading with an anchor; `-text` (and `-more`) answer it. Some answers depend on the agency's configuration.

# Context: title of the page and its tab; the same words as in the menu
questions-title = Frequent questions
# Context: first sentence under the title
questions-lead = Choose a question. If your question is not here, call us:

# Context: heading of a group of questions
questions-start = Getting in
# Context: a question
questions-create = Can I create an account on this site?
# Context: answer, as long as the portal cannot create accounts; the help line stands after it
questions-create-text = Not yet. Call us, and we will help you:
# Context: a question
questions-need = What do I need to get started?
# Context: answer, where parents prove who they are with a PIN
questions-need-pin-text = You need an e-mail address, your Social Security number, and the PIN from our letter.
# Context: answer, where parents prove who they are with a Web ID
questions-need-web-id-text = You need an e-mail address, your case number, your Social Security number, and your Web ID.
# Context: second sentence of that answer, where the payment card proves who one is, too
# $card (Text) name of the payment card in Latin letters, e.g. Buckeye QuickPay
# $digits (Number) digits that are asked for, e.g. 4
questions-need-card-text = Do you receive support? The last { $digits } digits of your { $card } card or direct deposit account can replace the Web ID.
# Context: a question, where parents prove who they are with a PIN
questions-no-pin = I do not have the letter with my PIN. What can I do?
# Context: answer; a link to the page about the PIN stands after it
questions-no-pin-text = We mail the letter after your support order is recorded. Call us, and we will mail it again.
# Context: a question, where parents prove who they are with a Web ID
questions-no-web-id = I do not know my Web ID. What can I do?
# Context: answer; the help line and its hours stand after it
questions-no-web-id-text = Call us, and we will help you:
# Context: a question
questions-no-ssn = I have no Social Security number, or I live abroad. Can I still use this site?
# Context: answer; the help line stands after it
questions-no-ssn-text = Call us. We will tell you how you can prove who you are in another way.
# Context: a question
questions-no-email = I have no e-mail address. What can I do?
# Context: answer
questions-no-email-text = You need an e-mail address for an account on this site. Without one, call us. We can help you by phone.
# Context: a question
questions-forgot = I forgot my user ID or password. What can I do?
# Context: answer to that question, where accounts are of this site; the help-line number stands after it
questions-forgot-own-text = On the sign-in page, choose what you forgot. We send you an e-mail. Does that not help? Call us. We never ask for your password.
# Context: answer, as long as the portal cannot reset passwords; the help line stands after it
questions-forgot-call-text = Call us, and we will help you sign in. We never ask for your password.
# Context: a question
questions-too-many = Why does this site tell me to wait?
# Context: answer
questions-too-many-text = There were too many wrong tries. The wait protects your account. Try again later, or call us.
# Context: a question
questions-session = How long do I stay signed in?
# Context: answer
# $minutes (Number) minutes without activity that end a session, e.g. 20
# $warning (Number) minutes before the end at which the page asks, e.g. 2
questions-session-text = We sign you out if nothing happens for { $minutes } minutes. { $warning ->
    [one] { $warning } minute
   *[other] { $warning } minutes
  } before that, we ask if you need more time.
# Context: second part of that answer
# $hours (Number) hours after which every session ends, e.g. 12
questions-session-more = Each sign-in ends after { $hours } hours. When you sign in again, you are back on the same page.
# Context: a question
questions-open = Is this site open day and night?
# Context: answer, where there is a daily hour of maintenance; the time zone stands after it
# $from (DateTime) when maintenance begins each day, e.g. 2026-11-23T03:00
# $to (DateTime) when it ends, e.g. 2026-11-23T04:00
questions-open-window-text = Yes, except for maintenance from { TIME($from) } to { TIME($to) } every day.
# Context: answer, where there is no daily maintenance
questions-open-always-text = Yes, day and night, every day of the year.
# Context: second part of both answers
questions-open-more = During maintenance you can still read these public pages.
# Context: a question
questions-cost = What does this site cost? Do I need an app?
# Context: answer
questions-cost-text = This site is free, and you need no app. Most phones and computers with a browser will do, even old ones.

# Context: heading of a group of questions
questions-payments = Payments and balances
# Context: a question of the parent who receives
questions-not-here = Why is my payment not here?
# Context: answer, before a list
questions-not-here-text = There are several things that can have happened:
# Context: entry of that list
questions-not-here-late = The payment has not reached us yet. You see it on the business day after it does.
# Context: entry of that list
questions-not-here-hold = The payment is on hold. The payment history says so.
# Context: entry of that list
# $days (Number) business days between sending and arrival, e.g. 2
questions-not-here-way = We have sent the money. A bank needs about { $days ->
    [one] { $days } business day
   *[other] { $days } business days
  }, and the mail needs longer.
# Context: entry of that list
questions-not-here-moved = Your address, bank account, or card has changed. Call us.
# Context: a question of the parent who pays
questions-not-shown = I have paid. Why do I not see the payment?
# Context: answer
questions-not-shown-text = You see a payment on the business day after we receive it. An employer or the mail may need longer.
# Context: second part of that answer; the help line stands after it
questions-not-shown-more = Is it still missing? Have your receipt or pay stub ready, and call us:
# Context: a question
questions-hold = What does “on hold” mean?
# Context: answer; a link to the reasons stands after it
questions-hold-text = We have the money, but have not sent it yet. If we need something from you, the payment history says so.
# Context: a question of the parent who receives
questions-less = Why did I get less than the other parent paid?
# Context: answer; a link to the reasons stands after it
questions-less-text = A part may be on hold, owed to the state, or used for fees. The other parent may also pay for other children.
# Context: a question
questions-balance = Why does the balance not match what I worked out?
# Context: answer, before a list
questions-balance-text = Look at these points first:
# Context: entry of that list
questions-balance-day = Each balance is for a certain day. This month’s support is not part of what is past due.
# Context: entry of that list
questions-balance-week = Support that is due each week is due five times in some months.
# Context: entry of that list
questions-balance-month = A sum by the month that we worked out from a weekly one is not exact for each month.
# Context: entry of that list
questions-balance-late = Most payments count on the day we receive them, not on the day they were sent.
# Context: entry of that list
questions-balance-fees = Interest and fees may be added. A payment that was taken back does not count.
# Context: a question
questions-history = How far back does the payment history go?
# Context: answer
questions-history-text = It shows all payments that our records hold. You can choose the dates, and print or save the list.
# Context: a question
questions-current = How up to date is this information?
# Context: answer
questions-current-text = Our records come to this site once a night. Each page of your account says how new they are.
# Context: a question
questions-wrong = A payment or a balance is wrong. What can I do?
# Context: answer; the help line stands after it
questions-wrong-text = Call us. Say what is wrong, and since when. Your office will tell you what happens next:
# Context: a question
questions-change-order = Can I ask for a change of my order?
# Context: answer; links to contact and legal aid stand after it
questions-change-order-text = Yes, for example when your income changes. Your office will tell you how. Until then, the order stays as it is.

# Context: heading of a group of questions
questions-private = The other parent and your privacy
# Context: a question
questions-other-sees = What does the other parent see about me?
# Context: answer; a link to the safety page stands after it
questions-other-sees-text = Your name, and the office, orders, payments, and balances of your case. Never your address, phone, e-mail, employer, or bank.
# Context: a question
questions-other-knows = Does the other parent learn that I use this site?
# Context: answer
questions-other-knows-text = We do not tell the other parent. But somebody who uses your device or your e-mail may find out.
# Context: a question
questions-address = How can I keep my address secret?
# Context: answer; a link to the safety page stands after it
questions-address-text = Tell your office that you fear for your safety. It will tell you what it can do.

# Context: heading of a group of questions
questions-help = Language and help
# Context: a question
questions-switch = How do I change the language of a page?
# Context: answer
questions-switch-text = Choose the other language at the top of the page. You stay on the same page, and keep what you typed, except a password.
# Context: a question
questions-speak = Can I speak with you in my language?
# Context: answer; the line for free interpreters stands after it
questions-speak-text = Yes. Say which language you speak, and we will get an interpreter. You pay nothing for it:
# Context: a question
questions-act = Can somebody else act for me?
# Context: answer
questions-act-text = Yes, if you allow it in writing. Ask your office for the form. Do not give your password to anybody.
# Context: a question
questions-moved = I have a new address, job, or phone number. Whom do I tell?
# Context: answer
questions-moved-text = Tell your office at once, so that letters and payments reach you.
# Context: a question
questions-several = I have several cases, or I both pay and receive. Do I need two accounts?
# Context: answer
questions-several-text = No. One account shows all of them, and you can switch between them.
