/** A style sheet as a module: its class names by the names that it gives them. */
declare module '*.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
