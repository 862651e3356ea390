/** Names: declared with underscores, and in JavaScript without. */

import { DECLARED } from './declared';

/** `team_id` as JavaScript has it. */
export function camel(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The path of an argument, such as `update.job_title`. Names that a program chose stay as they are. */
export function argumentName(path: string): string {
  return path
    .split('.')
    .map((part) => (DECLARED.has(part) ? camel(part) : part))
    .join('.');
}
