// Which version of a report counts for a reader: the newest that is released; of the reports that a reader is listed for,
// the newest.

/** A condition on `report_version v`; whether the row may be seen at all the database decides by itself. */
export const COUNTS = `(case when v.id = any((select jianbao.previews())::text[]) then v.newest
  else v.visible_until > now() end)`;
