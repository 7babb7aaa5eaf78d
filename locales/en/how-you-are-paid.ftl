### Audience: page
### For the parent who receives: how money is sent, when, why it may be on hold, and how to change the way.

# Context: title of the page and its tab; the same words as in the menu
how-you-are-paid-title = How you get paid
# Context: first sentences under the title
how-you-are-paid-lead = When we receive support for you, we send it on to you. This page says how and when.

# Context: heading
how-you-are-paid-when-title = When we send the money
# Context: text under that heading; the source of the rule stands after it
# $days (Number) business days that the federal rule gives us, e.g. 2
how-you-are-paid-when-rule = Under a federal rule, we send most payments within { $days ->
    [one] { $days } business day
   *[other] { $days } business days
  } after we receive them.
# Context: small line after that text: where the rule stands
# $rule (Text) the rule, as lawyers write it, e.g. 45 CFR 302.32
how-you-are-paid-when-source = Federal rule: { $rule }
# Context: second text: what a business day is
how-you-are-paid-when-business-day = Business days are Monday to Friday, except public holidays.
# Context: third text
how-you-are-paid-when-shown = You see a payment on this site on the business day after we receive it.
# Context: fourth text: how long a bank takes
# $days (Number) business days between sending and arrival, e.g. 2
how-you-are-paid-when-bank = Once it is sent, a direct deposit or card payment needs about { $days ->
    [one] { $days } business day
   *[other] { $days } business days
  } to arrive.
# Context: last text: why there may be nothing to send
how-you-are-paid-when-late = We can send only what we have received. If a payment reaches us late, you get it late, too.

# Context: heading
how-you-are-paid-deposit-title = Direct deposit
# Context: text under that heading
how-you-are-paid-deposit-text = We send each payment straight to your account at a bank or credit union. Nothing can get lost in the mail.
# Context: second text
how-you-are-paid-deposit-need = You need the routing number of the bank and the number of your account.
# Context: third text
how-you-are-paid-deposit-first = The first deposit may take longer, because the bank checks the numbers first.
# Context: fourth text: safety
how-you-are-paid-deposit-own = Choose an account that is yours alone. Anyone whose name is on it can see the money come in.
# Context: link to the agency’s form or page for direct deposit
how-you-are-paid-deposit-start = Sign up for direct deposit

# Context: heading
how-you-are-paid-card-title = Payment card
# Context: text under that heading
how-you-are-paid-card-text = We load each payment onto a prepaid debit card. You can shop with it, or take out cash.
# Context: label of a fact: what the card is called
how-you-are-paid-card-name = Name of the card
# Context: second text; the card company’s number and site stand after it
how-you-are-paid-card-company = A card company runs the card. Ask it about your balance, your card PIN, and fees:
# Context: link to the card company’s site
how-you-are-paid-card-site = Site of the card company
# Context: third text, where parents also get a PIN from us by mail
how-you-are-paid-card-pin = Your card PIN and the PIN in our letter are not the same.
# Context: third text, where the last digits of the card prove who somebody is
# $digits (Number) digits that are asked for, e.g. 4
how-you-are-paid-card-digits = Keep the card at hand when you create an account here. You may need the last { $digits } digits of its number.
# Context: last text
how-you-are-paid-card-keep = Keep the card even when it is empty. Later payments go to the same card.

# Context: heading
how-you-are-paid-check-title = Check by mail
# Context: text under that heading
how-you-are-paid-check-text = Your office will tell you if we can mail you checks. A check takes longer than the other ways.
# Context: second text
how-you-are-paid-check-moved = Tell us at once when you move. The postal service may not forward checks.
# Context: third text
how-you-are-paid-check-lost = Is a check lost or stolen? Call us. We will tell you how to get a new one.

# Context: heading
how-you-are-paid-hold-title = Why a payment may be on hold
# Context: text under that heading; a list stands after it
how-you-are-paid-hold-text = “On hold” means that we have the money, but have not sent it yet. These are common reasons:
# Context: entry of that list
how-you-are-paid-hold-address = We need your current address or bank details.
# Context: entry of that list
how-you-are-paid-hold-identity = We are checking whose payment it is.
# Context: entry of that list
how-you-are-paid-hold-bank = The bank has not confirmed the payment yet.
# Context: entry of that list
how-you-are-paid-hold-dispute = The payment is in dispute.
# Context: entry of that list
how-you-are-paid-hold-future = The money is for support that is due later.
# Context: entry of that list; a link to the part about tax refunds
how-you-are-paid-hold-tax = The money came from a tax refund.
# Context: last text
how-you-are-paid-hold-do = If we need something from you, the payment history says so. If not, you do not have to do anything.

# Context: heading
how-you-are-paid-refund-title = Money from a tax refund
# Context: text under that heading
how-you-are-paid-refund-text = A federal tax refund can be used to pay past-due support. It does not count toward this month’s support.
# Context: second text
# $months (Number) how long such money may be held at most, e.g. 6
how-you-are-paid-refund-hold = Such money may be on hold for up to { $months ->
    [one] { $months } month
   *[other] { $months } months
  }. It may be subject to adjustment.
# Context: third text
how-you-are-paid-refund-reason = The law does not let us tell you more about the reason.
# Context: fourth text
how-you-are-paid-refund-state = A part may be owed to the state.

# Context: heading
how-you-are-paid-less-title = Why you may get less than was paid
# Context: entry of a list under that heading
how-you-are-paid-less-state = While a family gets cash assistance, its support is assigned to the state. The state may pass some of it on.
# Context: entry of that list
how-you-are-paid-less-cases = The other parent may pay for other children, too. One payment is then divided.
# Context: entry of that list
how-you-are-paid-less-fee = A fee may be taken out. Your office will tell you which.
# Context: entry of that list
how-you-are-paid-less-hold = A part may still be on hold.
# Context: last text
how-you-are-paid-less-see = The payment history shows how each payment was divided.

# Context: heading
how-you-are-paid-change-title = Change how you get paid
# Context: text under that heading; the help line stands after it
how-you-are-paid-change-how = Call us, and we will tell you what to do:
# Context: second text
how-you-are-paid-change-keep = Keep the old account or card open until the first payment arrives at the new one.
# Context: third text
how-you-are-paid-change-tell = Tell us at once when you move, change your name, or change banks.
# Context: fourth text
how-you-are-paid-change-not-you = Did we write to you about a change that you did not ask for? Call us at once.

# Context: heading
how-you-are-paid-lost-title = Lost or stolen card
# Context: first step; the card company’s number stands after it
how-you-are-paid-lost-call = Call the card company at once. It stops the card and sends you a new one:
# Context: second step
how-you-are-paid-lost-cash = Ask the card company how to use your money until the new card comes.
# Context: third step
how-you-are-paid-lost-address = Have you moved? Give your new address to the card company and to us.

# Context: heading
how-you-are-paid-private-title = What the other parent sees
# Context: text under that heading
how-you-are-paid-private-text = The other parent can see that a payment was sent, but not where it went.
# Context: second text; a link to the safety page stands after it
how-you-are-paid-private-never = This site never shows the other parent your bank, your card, or your address.

# Context: heading of the last part; a link to the question about missing payments stands under it
how-you-are-paid-missing-title = Is a payment missing?
