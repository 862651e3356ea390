/** The people in the listings, as `src/people.rs` writes them, and what can be read of them. */

export const API_KEY = 'bench-0123456789abcdef0123456789';
export const TEAM = 't7c2m9x4k';
/** A smaller team, of a hundred pages. */
export const HUNDRED_PAGES = 't100pages';
export const MEMBERS_A_PAGE = 120;
export const ORGANIZATION = 'acme';
export const COLLEAGUES_A_PAGE = 1000;

/** The accounts of the first members. */
export function userIds(count) {
  return Array.from({ length: count }, (_, index) => {
    const number = BigInt.asUintN(64, BigInt(index + 1) * 0x9e37_79b9_7f4a_7c15n);
    return `u${(number >> 32n).toString(16).padStart(8, '0')}`;
  });
}

/** To open a connection with. */
export const [SOMEBODY] = userIds(1);

/** What is put where a value is missing, whether as null or left out. */
const NONE = '';

/**
 * Read the nine fields of a Paperspace member, as one who prints a table would.
 *
 * Of a time one digit counts: RosterKit writes times anew, and need not write as many digits.
 */
export function touchOne({ dtConfirmed, isAdmin, isOwner, user }) {
  let sum = user.id.length + user.email.length;
  sum += (user.firstName ?? NONE).length + (user.lastName ?? NONE).length;
  sum += (user.publicProfileImageUrl ?? NONE).length;
  sum += secondsDigit(dtConfirmed) + secondsDigit(user.lastActive);
  return sum + (isAdmin ? 1 : 0) + (isOwner ? 2 : 0);
}

export function touch(members) {
  let sum = 0;
  for (const member of members) {
    sum += touchOne(member);
  }
  return sum;
}

/** The eleven of GitBook members; `photo` reads the one that has two names. */
export function touchColleagues(members, photo) {
  let sum = 0;
  for (const { organization, team } of members) {
    const { user } = organization;
    sum += organization.id.length + (organization.role ?? NONE).length + team.role.length;
    sum += user.id.length + user.displayName.length + (user.email ?? NONE).length;
    sum += (photo(user) ?? NONE).length;
    sum += secondsDigit(organization.joinedAt) + secondsDigit(organization.lastSeenAt);
    sum += (organization.disabled ? 1 : 0) + (organization.sso ? 2 : 0);
  }
  return sum;
}

function secondsDigit(time) {
  return time == null ? 0 : time.charCodeAt('2019-08-24T14:15:2'.length);
}

/** How many were read, which must be all: competitors could be short together. */
export function complete(count, expected) {
  if (count !== expected) {
    throw new Error(`${count} were read of ${expected}`);
  }
  return count;
}

/**
 * The weight of all fields that the Rust bench computes, and the sum of all times in milliseconds.
 *
 * Not part of what is measured.
 */
export function weigh(members, expected) {
  complete(members.length, expected);
  const total = new Weight();
  for (const { dtConfirmed, isAdmin, isOwner, user } of members) {
    const { id, email, firstName, lastName, lastActive, publicProfileImageUrl } = user;
    [id, email, firstName, lastName, publicProfileImageUrl].forEach((text) => total.text(text));
    [isAdmin, isOwner].forEach((flag) => total.flag(flag));
    [dtConfirmed, lastActive].forEach((time) => total.time(time));
  }
  return { weight: total.weight, times: total.times };
}

export function weighColleagues(members, photo, expected) {
  complete(members.length, expected);
  const total = new Weight();
  for (const { organization, team } of members) {
    const { user } = organization;
    [organization.id, organization.role, team.role].forEach((text) => total.text(text));
    [user.id, user.displayName, user.email, photo(user)].forEach((text) => total.text(text));
    [organization.disabled, organization.sso].forEach((flag) => total.flag(flag));
    [organization.joinedAt, organization.lastSeenAt].forEach((time) => total.time(time));
  }
  return { weight: total.weight, times: total.times };
}

class Weight {
  weight = 0;
  times = 0;

  text(text) {
    const octets = text == null ? null : Buffer.from(text);
    this.weight += octets === null ? 1 : octets.length + (octets.at(-1) ?? 0);
  }

  flag(flag) {
    this.weight += flag === true ? 1 : 0;
  }

  time(time) {
    if (time != null) {
      this.weight += 1;
      this.times += Date.parse(time);
    }
  }
}
