### Audience: page
### Words that several public pages share.

# src: c0d95e
public-contents = 本页内容
# src: d6d875
public-print = 打印本页
# src: 04697e
public-more = 相关页面
