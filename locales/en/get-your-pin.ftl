### Audience: page
### The secret number that opens a case: what it is, where it comes from, what to do without it. The agency's configuration says
### whether that is a PIN (`pin`), a Web ID (`web-id`), or both; then both parts stand on the page, under the title `both`.

# Context: title of the page and its tab, where the agency uses PINs
get-your-pin-title-pin = Get your PIN
# Context: title of the page and its tab, where the agency uses Web IDs
get-your-pin-title-web-id = Get your Web ID
# Context: title of the page and its tab, where the agency uses both
get-your-pin-title-both = Get your PIN or Web ID
# Context: under the title
get-your-pin-lead = It is a secret number. With it you show that a case is yours. You need it only once, when you open your account.

# Context: heading of the part about the PIN
get-your-pin-pin-title = Your PIN
# Context: text of that part
# $digits (Number) digits of a PIN, e.g. 5
get-your-pin-pin = Your Personal Identification Number (PIN) has { $digits } digits. A notice with it was mailed to you after your child support order was recorded.
# Context: text of that part, where the PIN in a letter ends after a time
# $days (Number) days after the date of the letter, e.g. 30
get-your-pin-pin-valid = The PIN works for { $days } days after the date of the letter.
# Context: text of that part, where the PIN is never told on the phone
get-your-pin-pin-post-only = We send a PIN by mail only. We never tell it on the phone.

# Context: heading of the part about the Web ID
get-your-pin-web-id-title = Your Web ID
# Context: text of that part
# $digits (Number) digits of a Web ID, e.g. 12
get-your-pin-web-id = Your Web ID has { $digits } digits.
# Context: heading of a list: who needs a Web ID
get-your-pin-web-id-who = Who needs it
# Context: entry of that list, where the parent who pays proves the case with it
get-your-pin-web-id-pays = Parent who pays support: you need your Web ID.
# Context: entry of that list, where the parent who receives may use other numbers
# $digits (Number) digits that are asked for, e.g. 4
# $card (Text) name of the payment card in Latin letters, e.g. Buckeye QuickPay
get-your-pin-web-id-card = Parent who receives support: the last { $digits } digits of your { $card } card are enough. So are those of your direct deposit account.
# Context: second sentence of that entry
get-your-pin-web-id-instead = If you have neither number, you need your Web ID.
# Context: entry of that list, where the parent who receives proves the case with it
get-your-pin-web-id-receives = Parent who receives support: you need your Web ID.

# Context: heading of the part for people who do not have the letter
get-your-pin-lost-pin-title = No letter, or letter lost?
# Context: text of that part; help line, TTY number and hours stand after it
get-your-pin-lost-pin = Call us and ask for a new letter:
# Context: heading of the part for people who do not know their Web ID
get-your-pin-lost-web-id-title = Do you need your Web ID?
# Context: text of that part; help line, TTY number and hours stand after it
get-your-pin-lost-web-id = Call us and ask for your Web ID:
# Context: before the number for free interpreters
get-your-pin-language = To get help in your language at no cost, call:
# Context: heading of a numbered list
get-your-pin-call-title = What happens when you call
# Context: step of that list
get-your-pin-call-language = Say which language you speak. An interpreter is free.
# Context: step of that list
get-your-pin-call-case = Give your case number, if you have it. We may ask questions to be sure that it is you.
# Context: step of that list
get-your-pin-call-address = Check with us which address we have for you. If you have moved, tell us.
# Context: last step of that list, for a PIN
get-your-pin-call-pin = We mail the letter to you.
# Context: after that step, where the agency knows how long its mail takes
# $from (Number) days at least, e.g. 5
# $to (Number) days at most, e.g. 10
get-your-pin-call-days = A letter takes { $from } to { $to } days.
# Context: after that step
get-your-pin-call-newest = If more than one letter comes, use the newest.
# Context: last step of that list, for a Web ID
get-your-pin-call-web-id = We tell you how you get your Web ID.
# Context: heading of the last part of that list: how to go on
get-your-pin-next-title = When you have it
# Context: text of that part, before the link to the steps
get-your-pin-next = Keep your number in a safe place, and follow these steps:
# Context: the same, where parents use an account of the state’s sign-in service
get-your-pin-next-linked = Accounts cannot be linked on this site yet. Until then, keep your number in a safe place. These will be the steps:

# Context: heading of the part for people without a Social Security number, or abroad
get-your-pin-no-ssn-title = No SSN, or outside the United States?
# Context: text of that part
get-your-pin-no-ssn = You can still reach us. Call or visit an office. We tell you how you can prove who you are.
# Context: text of that part, where there is a number for calls from abroad; the number stands after it
get-your-pin-abroad = Free numbers may not work from other countries. From there, call:
# Context: link to the list of offices
get-your-pin-offices = Find an office

# Context: heading of the part about safety
get-your-pin-safe-title = Keep it to yourself
# Context: entry of a list
get-your-pin-safe-secret = Anyone who knows this number may be able to see your case. Do not share it, not even with the other parent.
# Context: entry of that list
get-your-pin-safe-never = We never ask for it by e-mail or text message.
# Context: entry of that list
get-your-pin-safe-mail = Can the other parent open your mail? Tell us when you call, and ask for a safe way to get it.
