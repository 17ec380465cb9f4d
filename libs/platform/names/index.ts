export { checkSubdomain, SUBDOMAIN_MAX, SUBDOMAIN_MIN, type SubdomainFault } from './check-subdomain';
export { stripCompanyForms } from './company-forms';
export { parsePhone } from './parse-phone';
export { previewLabel, previewSecret } from './preview-label';
export { proposeSubdomain, withSuffix } from './propose-subdomain';
export { romanise } from './romanise';
export { slugify, type SlugOptions } from './slugify';
export { scriptLocale } from './script-locale';
