export { createEdge, type EdgeHandler, type EdgeOptions, sendText } from './edge';
export { forwardByHttp } from './forward-by-http';
