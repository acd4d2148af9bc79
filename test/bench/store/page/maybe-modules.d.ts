/** A module that an earlier checkout may lack; see `bundlePage`. */
declare module 'maybe:*' {
  const found: Readonly<Record<string, unknown>>;
  export default found;
}
