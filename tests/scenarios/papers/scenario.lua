-- Documents that are hard to show: mail, a picture, a table that is wide and one that is long, lines with gaps.

scenario {
  id = "papers", title = "A desk of papers", family = "papers", version = 1,
  kind = "teamwork", channel = "email", minutes = 2,
  setting = "The back office, Wednesday 14:00.", role = "You are {trainee}.",
  framework = "training",
  points = {}, criteria = {},
  documents = { "mail", "spout", "wide", "long", "note", "form", "lines" },
}

local ada = actor { name = "Ada Nwosu", role = "colleague", mood = "calm" }

exhibit "mail" { title = "The depot answers", kind = "email", from = "depot@bryn.example", to = "desk@bryn.example",
  date = "5 May 2026, 16:41", subject = "Re: order 118, the second kettle, and what is to be done about the third",
  "Good afternoon,", "We sent what was on the label. What was on the label is what was typed at the desk.",
  "Regards, the depot" }
exhibit "spout" { title = "The spout", kind = "image", file = "spout.png", alt = "A kettle's spout with a hairline crack on the left." }
exhibit "wide" { title = "Who was there", kind = "table",
  columns = { "Name", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Remarks" },
  rows = {
    { "Ada Nwosu", "09:00", "09:00", "off", "12:00", "09:00", "Moves to the warehouse on the first of June, and is then in reach by telephone only." },
    { "Tomasz Przybyszewski", "off", "07:30", "07:30", "07:30", "", "" },
  }, note = "From the book by the door." }
exhibit "long" { title = "Calls in one morning", kind = "table", columns = { "Time", "About" },
  rows = {
    { "09:02", "a drip" }, { "09:10", "a drip" }, { "09:31", "a bill" }, { "09:40", "a drip" }, { "09:58", "a thank-you" },
    { "10:05", "a drip" }, { "10:17", "a bill" }, { "10:22", "a drip" }, { "10:49", "a lid" }, { "11:03", "a drip" },
    { "11:20", "a drip" }, { "11:32", "a lid" }, { "11:47", "a bill" }, { "11:58", "a drip" },
  } }
exhibit "note" { title = "A note", kind = "letter", "Back at four." }
exhibit "form" { title = "Returns form", kind = "form",
  { "What came back", "One kettle, in its box, with the flex but without the lid that it was sold with in April" }, { "Signed", "" } }
exhibit "lines" { title = "Calls a week", kind = "chart", chart = "line", x = { "18", "19", "20", "21", "22" },
  series = { { name = "Drips", values = { 12, 14, 19, 24, 22 } }, { name = "Bills", values = { 8, 7, 9, 8, 8 } } }, unit = "calls" }

scene "desk" {
  ada.calm "It is all here somewhere.",
  choose "Which do you take first?" {
    act "The mail" { go "end" },
    act "The bin" { critical = "What is thrown away unread may be somebody's right.", ties = {},
      because = "Nobody can find it again.", go "end" },
  },
}

ending "end" { title = "Sorted", outcome = "mixed", "By five the desk is empty." }
