### Audience: page
### Words that a parent meets, by topic. A term is the official English one; `-text` is its plain meaning. The Chinese page also shows the English term.

# Context: title of the page and its tab; the same words as in the menu
glossary-title = Glossary
# Context: first sentence under the title
glossary-lead = This page says in plain words what you may read on this site, in our letters, and in court papers.
# Context: second sentence; only on pages that are not in English
glossary-official = The official English term stands beside each word.
# Context: small line at the end of the page
glossary-not-law = These texts explain. They are not the law, and they do not change your order.

# Context: heading of a group of words
glossary-people = People and your case
# Context: a term
glossary-office = Local child support office
# Context: meaning of that term
glossary-office-text = The office that keeps your case. It answers your questions about it.
# Context: a term
glossary-custodial-parent = Custodial parent
# Context: meaning of that term
glossary-custodial-parent-text = The parent with whom the child mostly lives. This parent receives support, so we say “parent who receives support”.
# Context: a term
glossary-noncustodial-parent = Noncustodial parent
# Context: meaning of that term
glossary-noncustodial-parent-text = The parent with whom the child mostly does not live. This parent pays support, so we say “parent who pays support”.
# Context: a term
glossary-other-parent = Other parent
# Context: meaning of that term
glossary-other-parent-text = The parent on the other side of your case.
# Context: a term
glossary-guardian = Guardian
# Context: meaning of that term
glossary-guardian-text = A person who takes care of a child in place of the parents. A guardian may receive support.
# Context: a term
glossary-obligor = Obligor, payer
# Context: meaning of that term
glossary-obligor-text = The person who must pay support under an order.
# Context: a term
glossary-obligee = Obligee, payee
# Context: meaning of that term
glossary-obligee-text = The person or agency to whom support is owed.
# Context: a term
glossary-case = Case
# Context: meaning of that term
glossary-case-text = Our record of support for one family. A parent can have more than one.
# Context: a term
glossary-case-number = Case number
# Context: meaning of that term
glossary-case-number-text = The number of your case. It stands on each letter from us.
# Context: a term
glossary-participant-number = Participant number
# Context: meaning of that term
glossary-participant-number-text = A number that stands for one person in our records.
# Context: a term
glossary-authorized-representative = Authorized representative
# Context: meaning of that term
glossary-authorized-representative-text = A person who may speak with us for you, because you allowed it in writing.
# Context: a term
glossary-interpreter = Interpreter
# Context: meaning of that term
glossary-interpreter-text = A person who helps you speak with us in your language. You pay nothing for it.

# Context: heading of a group of words
glossary-orders = Your support order
# Context: a term
glossary-child-support = Child support
# Context: meaning of that term
glossary-child-support-text = Money that a parent pays to help raise a child who mostly lives with somebody else.
# Context: a term
glossary-support-order = Child support order
# Context: meaning of that term
glossary-support-order-text = A paper from a court or agency. It says who pays support, how much, and how often.
# Context: a term
glossary-order-number = Order number, docket number
# Context: meaning of that term
glossary-order-number-text = The number by which a court or agency finds your order.
# Context: a term
glossary-obligation = Support obligation
# Context: meaning of that term
glossary-obligation-text = What an order tells a parent to pay, for example a sum each week.
# Context: a term
glossary-obligation-summary = Obligation summary
# Context: meaning of that term
glossary-obligation-summary-text = A list of what your orders say must be paid.
# Context: a term
glossary-current-support = Current support
# Context: meaning of that term
glossary-current-support-text = Support for the time we are in now. It is not past due.
# Context: a term
glossary-spousal-support = Spousal support
# Context: meaning of that term
glossary-spousal-support-text = Money that a person pays to a husband, a wife, or a former one.
# Context: a term
glossary-medical-support = Medical support, cash medical support
# Context: meaning of that term
glossary-medical-support-text = Health insurance for a child, or money for a child’s health care.
# Context: a term
glossary-child-care = Child care
# Context: meaning of that term
glossary-child-care-text = What it costs when others look after a child, for example while a parent works.
# Context: a term
glossary-emancipation-date = Emancipation date
# Context: meaning of that term
glossary-emancipation-date-text = The day on which support for a child is expected to end. The age differs by state.
# Context: a term
glossary-modification = Review, modification
# Context: meaning of that term
glossary-modification-text = A new look at an order, because something has changed. The order may then be changed.
# Context: a term
glossary-parentage = Paternity, parentage
# Context: meaning of that term
glossary-parentage-text = Who is a child’s parent under the law.
# Context: a term
glossary-custody = Custody
# Context: meaning of that term
glossary-custody-text = The right and the duty to care for a child.
# Context: a term
glossary-visitation = Visitation
# Context: meaning of that term
glossary-visitation-text = The right to spend time with a child who lives with the other parent.
# Context: a term
glossary-hearing = Hearing
# Context: meaning of that term
glossary-hearing-text = A meeting with a judge or officer. Both sides can say what they think.
# Context: a term
glossary-family-court = Family Court
# Context: meaning of that term
glossary-family-court-text = A court that decides about families. In some states it has another name.

# Context: heading of a group of words
glossary-paying = Paying support
# Context: a term
glossary-due = Amount due, due date
# Context: meaning of that term
glossary-due-text = How much must be paid, and by which day.
# Context: a term
glossary-income-withholding = Income withholding
# Context: meaning of that term
glossary-income-withholding-text = The employer takes support out of the paycheck and sends it to us.
# Context: a term
glossary-withholding-order = Income withholding order
# Context: meaning of that term
glossary-withholding-order-text = A paper that tells an employer how much support to take out.
# Context: a term
glossary-coupon = Payment coupon
# Context: meaning of that term
glossary-coupon-text = A slip that you mail with a check. It tells us whose payment it is.
# Context: a term
glossary-money-order = Money order
# Context: meaning of that term
glossary-money-order-text = A slip that works like a check. You buy it with cash, for example from the postal service.
# Context: a term
glossary-returned-payment = Returned payment (NSF)
# Context: meaning of that term
glossary-returned-payment-text = A payment that the bank did not make, because the account held too little money.
# Context: a term
glossary-interest = Interest
# Context: meaning of that term
glossary-interest-text = An extra charge on past-due support. It grows over time. Not every state adds it.
# Context: a term
glossary-fee = Fee, processing charge
# Context: meaning of that term
glossary-fee-text = What we or a bank may charge for handling a payment.

# Context: heading of a group of words
glossary-money = Where the money goes
# Context: a term
glossary-payment-history = Payment history
# Context: meaning of that term
glossary-payment-history-text = The list of all payments in a case, with the days and the amounts.
# Context: a term
glossary-collection = Collection, payment received
# Context: meaning of that term
glossary-collection-text = Money that has reached us.
# Context: a term
glossary-applied = Applied to
# Context: meaning of that term
glossary-applied-text = Counted toward something that is owed, for example this month’s support.
# Context: a term
glossary-disbursement = Disbursement
# Context: meaning of that term
glossary-disbursement-text = Money that we have sent out. Some papers say “payments sent to you”.
# Context: a term
glossary-on-hold = On hold
# Context: meaning of that term
glossary-on-hold-text = We have the money, but have not sent it yet.
# Context: a term
glossary-unallocated = Unallocated on hold
# Context: meaning of that term
glossary-unallocated-text = Money on hold that does not count toward anything yet.
# Context: a term
glossary-adjustment = Adjustment
# Context: meaning of that term
glossary-adjustment-text = A sum in our records was put right.
# Context: a term
glossary-reversal = Reversal
# Context: meaning of that term
glossary-reversal-text = We had to take a payment back. It does not count as paid any more.
# Context: a term
glossary-direct-deposit = Direct deposit
# Context: meaning of that term
glossary-direct-deposit-text = We send the money straight to your bank account.
# Context: a term
glossary-payment-card = Payment card
# Context: meaning of that term
glossary-payment-card-text = A prepaid debit card onto which we load your payments.
# Context: a term
glossary-balance = Account balance
# Context: meaning of that term
glossary-balance-text = What is still owed on a certain day.
# Context: a term
glossary-arrears = Arrears, past-due support
# Context: meaning of that term
glossary-arrears-text = Support from earlier months that is still owed.
# Context: a term
glossary-cash-assistance = Cash assistance
# Context: meaning of that term
glossary-cash-assistance-text = Money from the government for families with little income.
# Context: a term
glossary-assigned-support = Assigned support
# Context: meaning of that term
glossary-assigned-support-text = Support that is owed to the state, because the family gets or got cash assistance.
# Context: a term
glossary-pass-through = Pass-through payment
# Context: meaning of that term
glossary-pass-through-text = The part of assigned support that the state passes on to the family.
# Context: a term
glossary-monthly-notice = Monthly notice
# Context: meaning of that term
glossary-monthly-notice-text = It tells you each month how much assigned support came in, and how much you got.
# Context: a term
glossary-statement = Account statement
# Context: meaning of that term
glossary-statement-text = A page to print or save. It shows payments and what is owed for a time that you choose.

# Context: heading of a group of words
glossary-enforcement = When support is not paid
# Context: a term
glossary-enforcement-action = Enforcement action
# Context: meaning of that term
glossary-enforcement-action-text = A step that we or a court take to get support paid.
# Context: a term
glossary-tax-refund-offset = Tax refund offset
# Context: meaning of that term
glossary-tax-refund-offset-text = A tax refund is used to pay past-due support.
# Context: a term
glossary-license-suspension = License suspension
# Context: meaning of that term
glossary-license-suspension-text = A parent may not use a license for a while, for example to drive.
# Context: a term
glossary-passport-denial = Passport denial
# Context: meaning of that term
glossary-passport-denial-text = A parent who owes a lot of support may not get a passport.
# Context: a term
glossary-lien = Lien
# Context: meaning of that term
glossary-lien-text = A claim on a house, a car, or other things, until what is owed is paid.
# Context: a term
glossary-debt-reduction = Debt reduction
# Context: meaning of that term
glossary-debt-reduction-text = A parent may owe the state less under certain rules. Not every state has such rules.
# Context: a term
glossary-dispute = Challenge, dispute
# Context: meaning of that term
glossary-dispute-text = You tell us that something is wrong, and ask us to look at it again.

# Context: heading of a group of words
glossary-site = Using this site
# Context: a term
glossary-user-id = User ID
# Context: meaning of that term
glossary-user-id-text = The name with which you sign in. You choose it.
# Context: a term
glossary-activation-link = Activation link
# Context: meaning of that term
glossary-activation-link-text = A link that we e-mail to you. It opens your new account.
# Context: a term, where the agency mails PINs
glossary-pin = Personal Identification Number (PIN)
# Context: meaning of that term
glossary-pin-text = A secret number in a letter from us. You use it once, to prove who you are.
# Context: a term, where the agency has Web IDs
glossary-web-id = Web ID
# Context: meaning of that term
glossary-web-id-text = A secret number from us. You use it once, to prove who you are.
# Context: a term
glossary-ssn = Social Security number (SSN)
# Context: meaning of that term
glossary-ssn-text = A number from the federal government. We use it to check who you are.
# Context: a term
glossary-identity-verification = Identity verification
# Context: meaning of that term
glossary-identity-verification-text = You prove who you are, so that nobody else can see your case.
# Context: a term, where parents sign in through the state’s sign-in service
glossary-link-account = Link an existing account
# Context: meaning of that term
glossary-link-account-text = You use an account that you already have with the state, in place of a new one.
# Context: a term; the button in the top bar of every page
glossary-quick-exit = Quick Exit
# Context: meaning of that term
glossary-quick-exit-text = A button on every page. It signs you out and shows another site at once.
# Context: a term
glossary-domestic-violence = Domestic violence
# Context: meaning of that term
glossary-domestic-violence-text = A partner or relative hurts, threatens, or controls somebody.
# Context: a term
glossary-address-protection = Address protection, nondisclosure
# Context: meaning of that term
glossary-address-protection-text = We keep a person’s address secret, to protect that person. Ask your office about it.
