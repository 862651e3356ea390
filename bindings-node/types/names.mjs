export const camel = (name) => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** A name that no other service has: `paperspaceTeamMember`. */
export const flat = (service, name) => `${service}${name}`;
