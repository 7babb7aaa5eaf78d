### Audience: every
### Names that must be the same everywhere, and what the program knows about the language.

-endonym = 中文（简体）
-endonym-short = 中文
-group-separator = ,
-decimal-separator = .
