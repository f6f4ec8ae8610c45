/** What a duty calendar says, in English. It names nobody but those whose first names may be shown. */
export const calendarEn = {
  name: 'Vigil rota',
  onDuty: 'On duty',
  people: 'people on duty',
  person: 'person on duty',
  nobody: 'Nobody on duty',
};
