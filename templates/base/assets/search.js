// Search within the site; see the search index of the storefront.
