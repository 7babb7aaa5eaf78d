### Audience: island
### How hard a new password is to guess.

# src: 7af277
passwords-weak = 太容易猜到
# src: b1bb48
passwords-fair = 可以使用
# src: 707bab
passwords-strong = 很安全
