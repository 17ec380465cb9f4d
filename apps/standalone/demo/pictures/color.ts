function channels(hex: string): [number, number, number] {
  const value = parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** The colour between two `#rrggbb` colours; 0 is the first, 1 the second. */
export function mix(from: string, to: string, amount: number): string {
  const a = channels(from);
  const b = channels(to);
  const blended = a.map((channel, i) => Math.round(channel + (b[i]! - channel) * amount));
  return `#${blended.map((channel) => Math.max(0, Math.min(255, channel)).toString(16).padStart(2, '0')).join('')}`;
}

/** The colour towards a warm white, 0 to 1. */
export function lighten(color: string, amount: number): string {
  return mix(color, '#fff9ec', amount);
}

/** The colour towards a warm black, 0 to 1. Pure black makes shadows look printed, not lit. */
export function darken(color: string, amount: number): string {
  return mix(color, '#150d0a', amount);
}
