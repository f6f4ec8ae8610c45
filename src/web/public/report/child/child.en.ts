/** For somebody under 18 (R10): help first, then choices alone. In Easy Read for everybody. */
export const childEn = {
  title: 'Help',
  heading: 'Thank you for telling us',
  lead: 'It was right to tell someone. You need not carry this alone.',
  ring: 'You can talk to someone now',
  grownUp: 'Tell a grown-up you trust: at home, at school, or a doctor.',
  reads: 'A grown-up from our network reads what you send.',
  choose: 'From here you only choose answers. You need not write more. What you wrote is kept.',
  paused: 'Here you only choose. A grown-up from our network reads it.',
  first: 'A grown-up from our network reads your report first. Then you can write here too.',
} as const;
