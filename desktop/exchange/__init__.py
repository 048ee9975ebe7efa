"""Files of other programs: calendars in and out. The only room that knows icalendar and dateutil."""
