/**
 * The class that TikTok's build gives to a styled element: hash, build, name.
 *
 * @example
 * toClassName('DivLeftContainer', false) // 'css-1q2w3e-7937d88b--DivLeftContainer'
 * toClassName('DivLeftContainer', true) // 'x1q2w3e', after a redesign
 */
export function toClassName(name: string, isRedesigned: boolean): string {
  let value = 5_381;
  for (let index = 0; index < name.length; index++) {
    value = (value * 33 + name.charCodeAt(index)) % 2_176_782_336;
  }
  const digest = value.toString(36);
  return isRedesigned ? `x${digest}` : `css-${digest}-7937d88b--${name}`;
}
