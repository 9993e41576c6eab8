/// What the demo offers: the log-ins of its agents, in whichever of the server's spellings.

export function loginsOf(offer) {
  const listed = offer?.logins ?? offer?.agents ?? [];
  return listed.filter((login) => login?.user && login?.password);
}
