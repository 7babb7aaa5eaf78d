### Audience: page
### Parts of every long list: its filter and its pages.

lists-apply = 筛选
lists-clear = 清除筛选
lists-newer = 较新
lists-older = 较早
lists-page-of = 第 { $page } 页，共 { $pages } 页
