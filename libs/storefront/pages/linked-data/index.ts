export { breadcrumbNode } from './breadcrumbs';
export { type LinkedNode, serializeGraph } from './linked-node';
export { organizationNode } from './organization';
export { personNode } from './person';
export { postNode } from './post';
export { productNode } from './product';
export { vacancyNode } from './vacancy';
