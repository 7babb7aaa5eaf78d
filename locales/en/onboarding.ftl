### Audience: page
### The steps from a new account to one's own case.

# Context: above the title of each step
# $current (Number) the step at hand, e.g. 2
# $count (Number) how many there are, e.g. 4
onboarding-step = Step { $current } of { $count }
# Context: name of the first step
onboarding-create-account = Account
# Context: name of the second step: the reader opens our mail
onboarding-open-mail = Mail
# Context: name of the third step
onboarding-sign-in = Sign in
# Context: name of the fourth step
onboarding-prove = Prove who you are
