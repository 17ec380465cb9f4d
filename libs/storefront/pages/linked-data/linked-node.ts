/** A node of the graph; schema.org names its properties. */
export type LinkedNode = { '@type': string } & Record<string, unknown>;

/** The graph as JSON that cannot leave a script element. */
export function serializeGraph(nodes: readonly LinkedNode[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replace(/</g, '\\u003c');
}
