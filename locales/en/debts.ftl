### Audience: page
### What a debt is for: the kinds of support and costs that a case can have.

# Context: a kind of debt
debts-child = Child support
# Context: a kind of debt
debts-spousal = Spousal support
# Context: a kind of debt: not divided between child and spouse
debts-family = Family support
# Context: a kind of debt: cash for health care
debts-medical = Cash medical support
# Context: a kind of debt
debts-child-care = Child care
# Context: a kind of debt
debts-education = Education
# Context: a kind of debt
debts-birth = Birth costs
# Context: a kind of debt
debts-genetic-test = Genetic test
# Context: a kind of debt
debts-attorney = Attorney fee
# Context: a kind of debt
debts-court-cost = Court costs
# Context: a kind of debt
debts-medical-reimbursement = Medical reimbursement
# Context: a kind of debt
debts-interest = Interest
# Context: a kind of debt: fee of the agency
debts-fee = Fees
# Context: a kind of debt: owed in another state's case
debts-out-of-state = Out-of-state support
# Context: a kind of debt: the parent who receives was paid too much
debts-recoupment = Overpayment to be repaid
# Context: a kind of debt
debts-other = Other support
