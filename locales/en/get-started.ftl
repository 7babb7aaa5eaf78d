### Audience: page
### How to get in for the first time, step by step, on one printed sheet. There are two lists: `own` (an account of this site) and
### `linked` (an account of the state's sign-in service). The agency's configuration picks the list, and the proofs in it.

# Context: title of the page and its tab
get-started-title = How to get started
# Context: first sentence under the title
get-started-lead = On this site you can look up your child support case: what is owed, what was paid, and how to pay.
# Context: under that sentence
# $minutes (Number) minutes that all steps take together, e.g. 10
get-started-time = The steps take about { $minutes } minutes.
# Context: notice above the steps as long as accounts of the state’s sign-in service cannot be linked; the help-line number stands after it
get-started-not-yet-linked = Accounts cannot be opened or linked on this site yet. Call us and we will help you:
# Context: in that notice, after the number
get-started-not-yet-steps = Once it is possible, follow the steps below.
# Context: link above the steps to the page about safety; the reader may share the device with the other parent
get-started-safety = Does somebody else use your phone or read your e-mail? Read this first
# Context: heading of a box beside the steps: what the reader needs
get-started-ready-title = Have these ready
# Context: entry of that list
get-started-ready-email = An e-mail address that you can open
# Context: entry of that list
get-started-ready-case = Your case number, from any letter of ours
# Context: entry of that list
get-started-ready-ssn = Your Social Security number (SSN)
# Context: entry of that list, where the parent who receives may prove it with the payment card or the bank account
# $digits (Number) digits that are asked for, e.g. 4
# $card (Text) name of the payment card in Latin letters, e.g. Buckeye QuickPay
get-started-ready-card = If you receive support: the last { $digits } digits of your { $card } card or direct deposit account
# Context: entry of that list, where the parent who receives may use the Web ID in place of card and account
# $digits (Number) digits of a Web ID, e.g. 12
get-started-ready-web-id-instead = If you receive support and have neither number: your { $digits }-digit Web ID
# Context: entry of that list, where only the parent who pays needs a Web ID in any case
# $digits (Number) digits of a Web ID, e.g. 12
get-started-ready-web-id-pays = If you pay support: your { $digits }-digit Web ID
# Context: entry of that list, where both parents need a Web ID
# $digits (Number) digits of a Web ID, e.g. 12
get-started-ready-web-id = Your { $digits }-digit Web ID
# Context: entry of that list, where both parents need a PIN
# $digits (Number) digits of a PIN, e.g. 5
get-started-ready-pin = The letter with your { $digits }-digit PIN
# Context: link under that list to the page about the Web ID
get-started-no-web-id = Do you need your Web ID?
# Context: link under that list to the page about the PIN
get-started-no-pin = Do you need your PIN?
# Context: link under that list to the same page, to the part for people without a Social Security number or abroad
get-started-no-ssn = No SSN, or not living in the United States?
# Context: at the end of a step's heading; about how long it takes
# $minutes (Number) minutes, e.g. 3
get-started-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  }

# Context: heading of the first part of the list `own`
get-started-own-account-title = Create your account
# Context: a step of that part
# <b> name of a button, bold
get-started-own-open = Open the front page of this site. Choose <b>Create an account</b>.
# Context: a step of that part
get-started-own-form = A form opens. Go through it from top to bottom.
# Context: a step of that part
get-started-own-name = Enter your name and your e-mail address.
# Context: a step of that part
get-started-own-user-id = Think of a user ID and a password, and enter them.
# Context: heading of the second part
get-started-own-mail-title = Open the mail we send you
# Context: a step of that part
get-started-own-look = Open your e-mail and look for our message. If it is not there, look in your junk mail folder.
# Context: second sentence of that step
# $agency (Text) short name of the agency in the page’s language, e.g. Buckeye
get-started-own-subject = Its subject is “Account activation link – { $agency }”.
# Context: a step of that part
# $hours (Number) hours for which the link works, e.g. 96
get-started-own-link = Open the message. Use the link in it within { $hours } hours.
# Context: a step of that part
get-started-own-active = The link activates your account.
# Context: a step of that part
# <b> name of a button, bold
get-started-own-back = A page says that your account is ready. Choose <b>Sign in</b>, or go back to the front page.
# Context: heading of the third part
get-started-own-prove-title = Prove who you are
# Context: a step of that part
get-started-own-sign-in = Sign in with your new user ID and password.
# Context: a step of that part
# <b> name of a button, bold
get-started-own-case = Enter your child support case number and your Social Security number. Choose <b>Continue</b>.
# Context: a step of that part, where the card or the bank account proves it
# $digits (Number) digits that are asked for, e.g. 4
# $card (Text) name of the payment card in Latin letters, e.g. Buckeye QuickPay
get-started-own-receives-card = Do you receive support in one of your cases? Enter the last { $digits } digits of your { $card } card or direct deposit account.
# Context: second sentence of that step, where the Web ID stands in for card and account
# $digits (Number) digits of a Web ID, e.g. 12
get-started-own-receives-web-id-instead = If you have neither, enter your { $digits }-digit Web ID.
# Context: the step for the parent who receives, where the Web ID alone proves it
# $digits (Number) digits of a Web ID, e.g. 12
get-started-own-receives-web-id = Do you receive support in one of your cases? Enter your { $digits }-digit Web ID.
# Context: the step for the parent who receives, where the PIN alone proves it
# $digits (Number) digits of a PIN, e.g. 5
get-started-own-receives-pin = Do you receive support in one of your cases? Enter the { $digits }-digit PIN from our letter.
# Context: the step for the parent who pays, where the Web ID proves it
# $digits (Number) digits of a Web ID, e.g. 12
get-started-own-pays-web-id = Do you pay support? Enter your { $digits }-digit Web ID.
# Context: the step for the parent who pays, where the PIN proves it
# $digits (Number) digits of a PIN, e.g. 5
get-started-own-pays-pin = Do you pay support? Enter the { $digits }-digit PIN from our letter.
# Context: under the steps that ask for a Web ID; the help-line number stands after it
get-started-own-web-id-call = If you do not know your Web ID, call us:
# Context: under the steps that ask for a PIN; the help-line number stands after it
get-started-own-pin-call = If you do not have your PIN, call us:
# Context: heading of the last part
get-started-own-done-title = See your case
# Context: text of that part
# <b> names of a page and a button, bold
get-started-own-done = The page <b>Registration confirmation</b> opens. Choose <b>Continue</b> to see your case.

# Context: heading of the first step of the list `linked`
get-started-linked-pin-title = Get your account PIN
# Context: text of that step
get-started-linked-pin = You need your Personal Identification Number (PIN). We mailed you a notice with it after your child support order was recorded.
# Context: text of that step; the help-line and TTY numbers stand after it
get-started-linked-pin-call = If you do not have this letter, call us. We will mail it to you:
# Context: heading of the second step
get-started-linked-sign-in-title = Sign in to your account
# Context: heading of the first of two ways in that step
# $provider (Text) name of the state's sign-in service in Latin letters, e.g. HarborID
get-started-linked-new-title = If you do not have a { $provider } account, create one
# Context: text of that way; a QR code and the address stand after it
get-started-linked-new = Scan the QR code to open the registration page. You need a valid e-mail address.
# Context: text of that way
# $digits (Number) digits of a PIN, e.g. 5
get-started-linked-new-proof = Then verify your Social Security number, and enter your { $digits }-digit account PIN.
# Context: heading of the second way
# $provider (Text) name of the state's sign-in service in Latin letters, e.g. HarborID
get-started-linked-existing-title = Link an existing { $provider } account
# Context: text of that way; a QR code and the address stand after it
# $provider (Text) name of the state's sign-in service in Latin letters, e.g. HarborID
get-started-linked-existing = Scan the QR code to sign in to your { $provider } account.
# Context: text of that way
# $digits (Number) digits of a PIN, e.g. 5
get-started-linked-existing-proof = Then verify your Social Security number, and enter your { $digits }-digit account PIN.
# Context: heading of the third step
get-started-linked-review-title = Review the information online
# Context: text of that step
get-started-linked-review = Look at your payments and balances. You can print them.

# Context: under a QR code that leads to the page for new accounts
get-started-qr-register = Registration page
# Context: under a QR code that leads to the sign-in page
get-started-qr-sign-in = Sign-in page
# Context: what a screen reader says in place of a QR code
# $address (Text) address that the code holds, e.g. portal.example.gov/en/sign-in
get-started-qr-alt = QR code for the address { $address }
# Context: between a QR code and the same address in readable letters
get-started-qr-or = Or type this address:
# Context: link beside that button to the sign-in page
get-started-sign-in = I have an account: sign in

# Context: question that opens an explanation
get-started-why-title = Why do we ask for your SSN?
# Context: the explanation
get-started-why = We compare it with our records, so that nobody else can open your case. No page of this site shows it.

# Context: heading of what is good to know later
get-started-later-title = After the first time
# Context: text of that part, for accounts of this site
get-started-later-own = Next time you need only your user ID and your password.
# Context: text of that part, for accounts of the state's sign-in service
# $provider (Text) name of the state's sign-in service in Latin letters, e.g. HarborID
get-started-later-linked = Next time you need only your { $provider } account.
# Context: text of that part, where the account pages close for a while every day
# $hours (Number) hours a day in which the account pages are open, e.g. 23
get-started-later-open = You can see your case { $hours } hours a day, 7 days a week.
# Context: text of that part, where the account pages never close
get-started-later-always = You can see your case 24 hours a day, 7 days a week.
# Context: after the hours a day; the name of the time zone stands after it
# $from (DateTime) when the account pages close, e.g. 2026-11-23T03:00
# $to (DateTime) when they open again, e.g. 2026-11-23T04:00
get-started-later-closed = The account pages are closed every day from { TIME($from) } to { TIME($to) } for maintenance.
# Context: text of that part
# $minutes (Number) minutes without activity after which the session ends, e.g. 20
get-started-later-idle = If you do nothing for { $minutes } minutes, we sign you out. The page tells you before, and you can stay.

# Context: heading of the part with help
get-started-help-title = Do you need help?
# Context: before a list of videos; each has its own name
get-started-videos = Watch how it is done:
# Context: after the name of a video
# $minutes (Number) whole minutes of its length, e.g. 2
# $seconds (Number) the seconds beyond them, e.g. 10
get-started-video-length = { $minutes } min { $seconds } s
# Context: after the length of a video
# $languages (Text) the languages of its captions in their own names, e.g. English, 中文（简体）
get-started-video-captions = Captions: { $languages }
# Context: before links to the user guide, one for each language, named in that language
get-started-guide = User guide:
# Context: after such a link
# $pages (Number) pages of the document, e.g. 2
get-started-guide-format = { $pages ->
    [one] PDF, { $pages } page
   *[other] PDF, { $pages } pages
  }
# Context: link to the page about contact
get-started-more = For more help with your child support case, contact us
# Context: before the help-line number, TTY number and hours
get-started-call = Or call us:
