/** Names: declared with underscores, and in JavaScript without. */

/** `team_id` as JavaScript has it. */
export function camel(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
