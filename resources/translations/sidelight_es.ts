<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>ApartSection</name>
  <message>
   <source>Allow {} to be merged again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>decided {}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ArticleHeader</name>
  <message>
   <source>Articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no date</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ArticleList</name>
  <message>
   <source>Articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No outlet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no date</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ArticlePage</name>
  <message>
   <source>Add a note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Byline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No outlet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outlet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reliability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type of outlet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why this grade?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>inferred from the article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not read yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>read with {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} characters · {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{}. Outlet, byline, address and file are hidden while you judge.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{}” is not a date; write it like 2023, 2023-06 or 5 Jun 2023.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AsOfPlot</name>
  <message>
   <source>{} · the axis does not start at zero</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Assessing</name>
  <message>
   <source>D{}: how likely is this side?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How likely is this claim?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How sure are you?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} confidence</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>AssessmentPart</name>
  <message>
   <source>1 analyst</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Likelihood</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody has judged this dispute yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opinion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reasoning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why you hold it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as a whole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} analysts</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BackupsDialog</name>
  <message>
   <source>Backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backups of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put this backup in its place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project as it is now is kept beside it under another name; nothing is deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no backup of this project yet. One is made whenever it is opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{}  –  damaged</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Blind</name>
  <message>
   <source>Article {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an author</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ButtonBar</name>
  <message>
   <source>Accept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reject</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skip</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CandidateRow</name>
  <message>
   <source>Merge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Candidates</name>
  <message>
   <source>initials of the name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one name within the other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>same article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>same name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>shared first word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>shared last word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>shared words</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CandidatesSection</name>
  <message>
   <source>Could be the same</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CellDelegate</name>
  <message>
   <source>passage to check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>silent</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Checks</name>
  <message>
   <source>= The sum fits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A mistake</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It fits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No matter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} to look at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>≠ The parts do not give the whole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>≠ The weekday does not fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>≠ These do not fit</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ChoiceField</name>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ClaimDesk</name>
  <message>
   <source>Choose a claim first; M makes one of the selection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a passage in one pane, then the other in another pane.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Joined to D{}: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Joined: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made a claim. Press E to word its statement.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New dispute with this claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No more disputes in this article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opened the dispute D{}. Its question can be worded on the right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the statement first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These two stand in one dispute already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They are joined so already: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This claim stands in a dispute; take it out there.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ClaimPage</name>
  <message>
   <source>Accept  A</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Certainty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmed claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Credibility</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disputed claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hedge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Join to a dispute…  ⇧J</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind of claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Likelihood…  Q</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark as disputed  ⇧X</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not disputed  ⇧X</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Polarity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposed claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reject  R</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rejected claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resolved claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speaker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Statement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Voice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>score {:.2f}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ClaimsPage</name>
  <message>
   <source>All dated claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All dates  0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Closer  +</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dated claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No claim says the day it is true of. E in Read opens its fields.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first {:,} of {:,} dated claims, the earliest first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wider  −</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{:,} claims of {:,} articles say the day they are true of. The earliest comes first.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ColourField</name>
  <message>
   <source>! A colour looks like #2859BE.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another colour, as #RRGGBB</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ConcordanceModel</name>
  <message>
   <source>confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>suggested</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ConcordanceView</name>
  <message>
   <source>Places in context</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ContextMenus</name>
  <message>
   <source>About this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Label as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open in a pane of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open in the current pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove from the project</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ContextText</name>
  <message>
   <source>Text around the suggestion</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Corner</name>
  <message>
   <source>Order of the questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort the questions</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Corrections</name>
  <message>
   <source>Entity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shift with the arrows moves the end, Ctrl+Shift+↑ and ↓ widen and narrow. A accepts, Esc leaves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This one has several stretches; change them in Read. A accepts, Esc leaves.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CounterpartBar</name>
  <message>
   <source>1 passage about this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next passage about this (.)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous passage about this (,)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put this bar away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} of {} passages about this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} passages about this</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>Everything is saved already: each change is stored as you make it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save a copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sidelight projects (*{})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The backup is in its place. The project as it was is kept as {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sample could not be made in {}: {}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DetailHead</name>
  <message>
   <source> · {:,} silent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A dispute needs a question.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cite a source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dismiss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dispute D{}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order positions by date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order positions by value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reopen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reword the question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What can be done with this dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is the question?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} positions</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DetailsDialog</name>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the log folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The log is in {}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Dialog</name>
  <message>
   <source>.sidelight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alt+Shift+→</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Create project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ctrl+Shift+↑</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ctrl+Shift+↓</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Esc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Extend it by a character</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Extend the selection by a word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L (hold)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Label the selection or the mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Narrow again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next mark of the pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open what is selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste an article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shift+→</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show label codes in the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step out, select nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Widen: word, sentence, paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write report</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DisputeDetail</name>
  <message>
   <source>Arithmetic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assessment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a dispute to see its positions, what speaks for each, and how you judge it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted the dispute. Ctrl+Z brings it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plot of the positions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resolution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Silent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>agree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>asserts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>consistent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>disagree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>inconsistent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>neutral</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not applicable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rebuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reporter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>strongly agree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>strongly disagree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>supports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unattributed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>undercuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unnamed source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>very consistent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>very inconsistent</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DisputeList</name>
  <message>
   <source>Disputes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disputes by number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Positions sit at the date the source says the figure was true, not the day it was printed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by number</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DisputeMatrix</name>
  <message>
   <source>1 position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>agrees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>conflict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>conflicts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>copy of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>different dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>different scope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no claims yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>other date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>other scope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>passage to check: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rebuts {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reporter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>silent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stated by {} sources</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unattributed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>undercuts {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unjudged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unnamed source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>wording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} positions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} silent</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DisputePage</name>
  <message>
   <source>Date its first claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Figure date and publication</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to Disputes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No position of this dispute has a date, nor has an article that speaks of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plot of the positions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Positions by date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This dispute has no positions yet.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DisputeSection</name>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rationale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resolution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take this claim out of the dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is the question?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why you see it so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this claim</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DisputesRoom</name>
  <message>
   <source>Disputes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This article is silent here: there is no passage to open.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DropZone</name>
  <message>
   <source>Drop articles here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop articles here, or press Enter to choose them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two or more .txt or .html files, or a folder of them, start a new project</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EditVerbs</name>
  <message>
   <source>Copied with its source.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EditorList</name>
  <message>
   <source>Labels</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EntitiesDesk</name>
  <message>
   <source>No entities yet: they appear when articles have been read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No entity fits this filter.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EntitiesRoom</name>
  <message>
   <source>Entities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every mention is ticked: leave one, or rename the entity.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EntityEdits</name>
  <message>
   <source>Deleted the entity {}; its mentions stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merged {} entities into {}. Ctrl+Z brings them back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moved 1 mention out of {} into {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moved {} mentions out of {} into {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} and {} stay apart and are not proposed again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} entities are of the type {} now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} entities stay apart and are not proposed as one again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} is of the type {} now.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EntityLinks</name>
  <message>
   <source>different from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has the part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has the people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is meant by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>part of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>people of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>same as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stands for</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EntityModel</name>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also called</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entity</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EntityPage</name>
  <message>
   <source> · grouped by Sidelight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> · speaks in 1 claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> · speaks in {} claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm with its {} mentions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the entity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identifiers elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mentions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge into</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the other entity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other names, separated by commas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no entity called “{}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>and {} more articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>wikidata: Q42, one per line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{}” is no identifier: write the register, a colon and the number.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EntitySide</name>
  <message>
   <source>Choose an entity to see what is known about it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entity</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EntityVerbs</name>
  <message>
   <source>It is the only mention of its entity: there is nothing to move out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sidelight knows no other entity that this could be the same as.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EntityView</name>
  <message>
   <source>Entities</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EvidencePart</name>
  <message>
   <source>Choose a passage in Read first, then cite it here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Citation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cite a source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cite the passage chosen in Read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Document, page, date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit the citation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Least inconsistent first: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is cited yet. Each piece of evidence is rated against every position.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the passage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speaks against it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} for · {} against {}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>EvidenceText</name>
  <message>
   <source>Bears on all positions alike: tells nothing apart.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>Also what was rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read back from the disk: everything matches.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote {}: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} things could not be written.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FactRow</name>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FilterField</name>
  <message>
   <source>Filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter  /</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter by name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter the disputes by words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words, kind, topic, article or speaker (/)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Close (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next hit (F3)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not in this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous hit (Shift+F3)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This expression cannot be used: {} (character {}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This expression cannot be used: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This expression takes too long here: make it simpler.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{:,} of the first {:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{:,} of {:,}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FindOptions</name>
  <message>
   <source>Accents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep accents apart: “cafe” does not find “café”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Match case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Regular expression</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole words only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Word forms: “protest” also finds “protesters”</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Following</name>
  <message>
   <source>Alike words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score {:.2f}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shared words: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speaks of “{}” as well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is the best passage.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That was the last passage about this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The other panes say nothing about this, as far as Sidelight sees.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FoundList</name>
  <message>
   <source>Articles that have it</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FoundModel</name>
  <message>
   <source>1 place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{:,} places</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>GroupBar</name>
  <message>
   <source>Accept all {}  ⇧A</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept: {}, Shift+A</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reject all {}  ⇧R</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reject: {}, Shift+R</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Gutter</name>
  <message>
   <source>G jumps there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ribbons between the panes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} further down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} further left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} further right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} further up</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source> · {:,} skipped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only {}; show everything again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show everything again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of {:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{:,} accepted · {:,} rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} of {}: {}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HeaderView</name>
  <message>
   <source>Close this pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No outlet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No outlet · no date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pin this pane: it does not follow the others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Swap with the neighbouring pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as of {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>About Sidelight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything stays on this computer. MIT licence. Fonts: Inter, Charis SIL (OFL).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read conflicting reports side by side, and see exactly where they part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The machine proposes with its reasons shown, the person decides, nothing is ever lost.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HistoryDelegate</name>
  <message>
   <source>Sidelight</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HistoryModel</name>
  <message>
   <source> (undone)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sidelight</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HistoryPanel</name>
  <message>
   <source>Close the history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Double click: go back, or forward, to that moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Inspector</name>
  <message>
   <source>Choose a mark or select some words to see what is known about them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Join with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>chosen there</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>IntakeDesk</name>
  <message>
   <source> (and 1 more)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> (and {} more)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a folder of articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added 1 article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added {} articles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adding article {} of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Annotated documents ({});;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Articles (*.txt *.text *.md *.html *.htm *.xhtml *.mht *.mhtml);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything in {} is here already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import annotations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imported from {}: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening file {} of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There were no articles in what was chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} is here already as “{}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} were here already: {}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>KeyRecorder</name>
  <message>
   <source>New key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press the new key</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>KeyRow</name>
  <message>
   <source>contradicts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>different date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>move</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open the passage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>same</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>KeySheet</name>
  <message>
   <source>Change keys…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plain letters work whenever no text field has the focus.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Keymap</name>
  <message>
   <source>L, held, shows the codes of the labels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The digits belong to the labels: give a label this key in Labels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This key is not understood.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} is needed to move about.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>KeysPage</name>
  <message>
   <source>Change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comes with: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Command, menu or key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commands and their keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a command or a key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Label keys are changed in Labels. Up to {} keys for one command.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset all keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Swap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Swap with {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} has {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} is now the key of {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} is the key of {}, which would have {} then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} is this command’s key already.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LabelColours</name>
  <message>
   <source>Hard to read on paper: contrast {:.1f}, at least {} is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looks like {} to {} (distance {:.1f}, at least {:.0f} is needed).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same colour as {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>everybody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>people who do not see blue (tritanopia)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>people who do not see green (deuteranopia)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>people who do not see red (protanopia)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LabelDesk</name>
  <message>
   <source>Export labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Label sets (*.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project had all of {} already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote 1 label to {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote {} labels to {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{}: {} added, {} merged. Ctrl+Z takes it back.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LabelDialog</name>
  <message>
   <source>Colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For names of things (mentions)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For passages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For relations between passages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is a label of that name already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as {}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LabelForm</name>
  <message>
   <source>A label needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A name has at most 80 characters, in one line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answers to {} as well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Borne by {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Description</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge into…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing bears it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shown as {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answers to comparisons need this relation; it can be renamed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is a label {} already; merge the two instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it is for: shown as a tooltip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{}, now of {}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LabelList</name>
  <message>
   <source>Labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>key {}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LabelsEditor</name>
  <message>
   <source>Add label…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From a file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move down (Alt+Down)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move up (Alt+Up)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Relations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no labels of this kind yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>borne {} times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>key {}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Legend</name>
  <message>
   <source>Ring: as of. Dot: published.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>published</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LinksSection</name>
  <message>
   <source>Confirm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Links</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the other entity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reject</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no entity called “{}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>suggested</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LogoButton</name>
  <message>
   <source>Menu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Menu (F10)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Something went wrong inside Sidelight ({}). Your work is saved.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MarkOutline</name>
  <message>
   <source>Marks of the article</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Marks</name>
  <message>
   <source>Agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Conflict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disputed claim {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposed claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rejected claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rejected mention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rejected quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rejected quotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rejected span</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resolved claim {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Span</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suggested mention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suggested quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suggested quotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suggested span</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MarksFeed</name>
  <message>
   <source>1 day apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>agree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>resolved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} days apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{}% apart</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MatrixBar</name>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resolved</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MatrixDesk</name>
  <message>
   <source>A takes a passage to check into its dispute; here is none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answers are about {} against {}: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Called unrelated: the article is silent here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted the dispute D{}. Its claims stay; Ctrl+Z brings it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>D{}: type its question. Claims join it in Read with Shift+J.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>D{}: {} says {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter shows it, A takes it in, R dismisses it. Compared with {}: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No other article says anything here yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>R dismisses a passage to check; here is none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Silent: no claim of this article is in D{}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That was the last dispute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no other dispute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These two have no answer yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This article is silent here: there is nothing to compare.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This claim stands in a dispute; it can be taken out of it at the right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the first dispute.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Took the answer back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} and {} are joined so already: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} and {}: {}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MatrixTable</name>
  <message>
   <source>Disputes, a row per question and a column per article</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MatrixView</name>
  <message>
   <source>By how far the figures lie apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By how many articles speak</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No dispute is like that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where two articles disagree, X in Read makes a dispute of their passages.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MentionPage</name>
  <message>
   <source>Accept  A</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete  Del</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reject  R</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag 1 more place  O</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag everywhere  O</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag {} more places  O</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a name: Enter takes the entity of that name, or makes a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>grouped by Sidelight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>score {:.2f}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MergeDialog</name>
  <message>
   <source>Delete {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Label that stays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge {} into another label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move and delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing bears {} at present.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The one thing that bears {} will bear this label instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {:,} things that bear {} will bear this label instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the machine or an import calls {} gets it too. Ctrl+Z brings both back as they were.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NamesSection</name>
  <message>
   <source>Also called</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move 1 mention out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move {} mentions out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tick to move out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} more ways of writing it</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NamingModel</name>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NamingTable</name>
  <message>
   <source>How each article calls it</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NamingView</name>
  <message>
   <source>Copied the table of names: paste it into a spreadsheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First in {}:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not written so here</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>NewProjectDialog</name>
  <message>
   <source>Change folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder of the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Project name</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Others</name>
  <message>
   <source>= consistent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>= same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>= same words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>= supports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alike in words, best first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alike words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed the answer. The dispute stays; a claim can be taken out of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contradicts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Different date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Different scope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Differs: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No other article speaks of this, as far as Sidelight sees.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passages alike in words, best first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Same measure, different value: check.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shared words: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show {} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>T</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take this answer back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They stand in the dispute D{} now. Its question can be worded on the right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>U</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unrelated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What do the others say?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>X</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>accent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>amber</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>amberline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>different date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>different scope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ink2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ink3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>other date?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>other scope?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>teal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tealline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unrelated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} of {} articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>≠ check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>≠ contradicts</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OverviewRuler</name>
  <message>
   <source>Overview of the article</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Page</name>
  <message>
   <source> in 1 article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> in {} articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 mention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{:,} mentions</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PaletteSource</name>
  <message>
   <source>Article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Label as {}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PaneRow</name>
  <message>
   <source>Articles side by side</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PaneVerbs</name>
  <message>
   <source>Every article is open already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No open pane has a counterpart of this passage.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not pinned any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pinned: this pane keeps its article and its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed the article. Ctrl+Z brings it back.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PartField</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pick in the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the selection</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PasteDialog</name>
  <message>
   <source>Text of the article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title on the first line, then the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title, outlet and date are proposed and can be corrected. Ctrl+Enter adds it.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Picking</name>
  <message>
   <source>Select the words of the {} in the text and press Enter; Esc leaves it as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select words of the same article first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hedge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>speaker</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PlaceLine</name>
  <message>
   <source>as of {}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Plots</name>
  <message>
   <source> on {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A lower bound: the true figure may be higher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An upper bound: the true figure may be lower</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a difference of {} % of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>almost {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>around {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at least {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at most {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>exact count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>exact figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>less than {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lower bound, open upwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>more than {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>read as {} to {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the same as {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>upper bound, open downwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{:,} days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} later than “{}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} less than {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} more than {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} to {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} ÷ {} = {} a day</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PositionList</name>
  <message>
   <source>A position needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A position of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge into</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the claim to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No claim speaks for it yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the passage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Positions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the claim out of the dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it says: 27, at least 50, an operation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the claim does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nobody yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>value · speaker · as of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} and {} more</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QuantitySection</name>
  <message>
   <source>As of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modifier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a range</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>almost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at least</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>exactly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>less than</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>more than</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>vague</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{}” is not a date; write it like 2023, 2023-06 or 5 Jun 2023.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{}” is not a number; write it like 3600000 or 3.6 billion.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QueryBar</name>
  <message>
   <source>A date such as 2024, 2024-03 or 5 Mar 2024</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All outlets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not tagged yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outlet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search all articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tagged as {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words in all articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{}” is no date: write 2024, 2024-03 or 5 Mar 2024.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>QuestionHeader</name>
  <message>
   <source>No question yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Questions</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RatingRow</name>
  <message>
   <source>not rated</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReadRoom</name>
  <message>
   <source>Read</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReadView</name>
  <message>
   <source>Add articles…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose an article on the left, or add some.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Reading</name>
  <message>
   <source> {} more could not be read either.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An article could not be read: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparing passages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grouping names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading 1 article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading is done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading was stopped; what was read so far is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading {} articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading {} of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} min left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} s left</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RecentList</name>
  <message>
   <source>1 article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 open dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recent projects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>today, {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yesterday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} open disputes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{}% reviewed</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RelationsSection</name>
  <message>
   <source>Joined with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take apart</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReportDialog</name>
  <message>
   <source>All questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Markdown, plain text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No question fits: the brief will hold the sources and what remains open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PDF, pages to print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Questions: {}, {} of them settled. Exact quotations: {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report (*{})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settled questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The analysts who judged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Web page (HTML), one file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With the tables of evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without the names of outlets and authors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote {} to {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{}: where the articles differ</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReviewDesk</name>
  <message>
   <source>Accepted {} suggestions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing else belongs to this one; press A or R.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only names and passages bear a label; press A or R.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rejected {} suggestions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing before this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This suggestion is gone: its article was read again.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReviewFacts</name>
  <message>
   <source>Accepted {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Direct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hedge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indirect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mixed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Modifier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposed {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Range</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rejected {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speaker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Would join</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>score {:.2f}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReviewRoom</name>
  <message>
   <source> · about a minute left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> · about {} hours left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> · about {} minutes left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept the whole group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accepted as {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accepted {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the suggestion before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put this suggestion off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reject the whole group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rejected {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rejected · not proposed again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skipped · returns at the end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} decisions a minute</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReviewSide</name>
  <message>
   <source>Decisions are saved as you go. Rejected suggestions are kept out of sight, are not proposed again and stay in the history.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Just decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing waits behind this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review: next and just decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Up next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by entity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{:,} left</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReviewView</name>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All {} claims of this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All {} mentions of {} as {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All {} passages of this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All {} places of “{}” as {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All {} quantities of this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All {} quotations of this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Articles are being read; suggestions appear here as they come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to reading  Ctrl+1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything is decided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gathering suggestions…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is left to decide here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing waits for you right now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quantities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quotations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all suggestions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no such suggestions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no suggestions yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>paragraph {} of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{:,} accepted, {:,} rejected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{:,} accepted, {:,} rejected. Ctrl+Z takes the last decision back.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Sample</name>
  <message>
   <source>How it looks in the light and the dark theme</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SaysSection</name>
  <message>
   <source>A claim without a statement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Says in claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>and {} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>suggested</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SearchActions</name>
  <message>
   <source>Copied 1 line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied {:,} lines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag the places first: {} has no label of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no entity “{}”: choose one of the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote {}: 1 line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wrote {}: {:,} lines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lines.csv</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SearchDesk</name>
  <message>
   <source>, 1 named it before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, 1 was tagged already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, {} named it before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, {} sentences were claims already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, {} were tagged already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made 1 claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made {} claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to do: these sentences are claims already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to tag: all {} places are tagged already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tagged 1 place as {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tagged {} places as {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} is named in 1 place more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} is named in {} places more</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Search or command</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SearchPalette</name>
  <message>
   <source>Command, article, entity, or words in the texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search or command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was found</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SearchSide</name>
  <message>
   <source>1 place selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 place ticked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entity that the places name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export lines…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of an entity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No place chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select or tick places to tag, name or copy them together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Space ticks what is selected; then the ticked places are meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tick all {:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Untick all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to do with the places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Word after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Word before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{:,} places selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{:,} places ticked</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SearchSurface</name>
  <message>
   <source> so far, {} of {} read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> · too slow in {} articles: simplify the expression</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Searching…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first {:,} places; narrow the search to see others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type what to look for: each place is shown with the words around it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{:,} articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{:,} places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} in {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{}” is in none of these articles.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Segment</name>
  <message>
   <source>, shown</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SelectionPage</name>
  <message>
   <source>Label it with a key, or click:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a claim  M</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Selection</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Session</name>
  <message>
   <source>Read only: the file or its folder cannot be written, or a newer Sidelight saved it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read only: this project is open elsewhere ({}).</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SettingsDialog</name>
  <message>
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Charis SIL (serif)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder of a spaCy pipeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From disk:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>General</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inter (as the interface)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pipeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sidelight speaks it from its next start on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Typeface of articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wheel of a spaCy pipeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wheels (*.whl)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wheel…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} {}, language {}. Articles are read with it from now on.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Sheet</name>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Sidebar</name>
  <message>
   <source>Add articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add articles…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop .txt or .html files here to add articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names, colours, keys and sets of labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no articles in this project yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in 1 article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in {} articles</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SilentPart</name>
  <message>
   <source>and {:,} more</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SortHead</name>
  <message>
   <source>1 left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>2 left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>2 right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>3 left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>3 right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort by article, the best first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort by the article’s date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort by the second word after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort by the second word before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort by the third word after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort by the third word before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort by the word after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort by the word before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sort by the words found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words found</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Speech</name>
  <message>
   <source>Cue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Direct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entity: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indirect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mixed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quotation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speaker</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StatusBar</name>
  <message>
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Error: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Offline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sidelight never goes online: nothing leaves this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>✕ Cancel</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>1 name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every mention of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How does each article call it? (W)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sorted by article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sorted by name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sorted by what follows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sorted by what stands before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{:,} in context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} names</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Swatch</name>
  <message>
   <source>{}, chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{}, the colour of {}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Tagging</name>
  <message>
   <source>Choose a mark, then select the words to add to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a tagged mention first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmed 1 suggestion.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmed {} suggestions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every suggestion of this article is decided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No more suggestions above; {} below (N).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No more suggestions below; {} above (Shift+N).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press N to go to the next suggestion.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rejected 1 suggestion.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rejected {} suggestions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select part of a mark to split it off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select some words first, then press the label’s key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag the other place (O)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag the other {} places (O)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tagged “{}” as {} in 1 more place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tagged “{}” as {} in {} more places.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tagged “{}” as {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no such suggestions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{}” is tagged as {} everywhere already.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TakeDialog</name>
  <message>
   <source>Add 1 label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add {} labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill in descriptions and keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labels of the project that the set has not got</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New in this project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project has all of these labels already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What becomes of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>merge 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>merge {}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TextField</name>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TickRow</name>
  <message>
   <source>not ticked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ticked</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Timeline</name>
  <message>
   <source> ({} without a date)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 day ahead of print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 day from figure to print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All figures are of one date: dates do not explain the difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dates explain the order of the figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every position is of a day of its own: things may have changed in between</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Figures go up and down: dates alone do not explain them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Five positions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Four positions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later figures are now higher, now lower: dates alone do not explain them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No later figure is higher than an earlier one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No later figure is lower than an earlier one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No positions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Others speak of {}: scope may differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Printed {} after its date: there may be a newer figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Six positions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speaks of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The date is the article’s: the passage itself gives none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The figure is the same on every date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The figures overlap: none is surely higher or lower than another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The figures overlap: they may all be true</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Three positions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two positions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>printed the same day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{:,} days ahead of print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{:,} days from figure to print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} lies inside “{}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} positions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} to {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} to {} {} {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{}: scope may differ</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TimelineDesk</name>
  <message>
   <source>D{} is explained by different dates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>D{} is explained by different scopes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>D{} is open again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Joined: the two are unrelated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Joined: the two contradict each other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Joined: the two say the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no other dated position to compare this one with.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TimelineRoom</name>
  <message>
   <source>1 claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All dated claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to Disputes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No more disputes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no disputes yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{:,} claims</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TimelineSide</name>
  <message>
   <source>Compared with the one before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Different date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Different scope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Explained by date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Explained by scope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the passage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The position at hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>and {} more claims say so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>credibility {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dated claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>position {} of {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>source {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to be checked</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Toolbar</name>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As many articles as have room: those open in panes first, then in the order of the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Named once in all articles: often another thing’s name in other words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names that Sidelight joined, or links that it proposes: nobody has looked yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only {}; show every type again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show every type again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Single mention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} of {:,} articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} selected</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>1 article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All changes saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outlets hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saving…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show outlets and authors again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last change took {:.1f} s to be written: the disk is slow or busy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} articles</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TypeChip</name>
  <message>
   <source>Change the type</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>VerdictPart</name>
  <message>
   <source>Confidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rationale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resolution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Topic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why it ends so</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ViewVerbs</name>
  <message>
   <source>Outlets and authors are hidden while you judge.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outlets and authors are shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Panes stand still.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text size {}%</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The other panes follow what you choose.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Clear list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything stays on this computer. Sidelight never goes online.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open project…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the sample: five articles that disagree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Projects that you open are listed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read conflicting reports side by side, and see exactly where they part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recent projects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sidelight</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WordRow</name>
  <message>
   <source>Select the lines that have it there</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Workspace</name>
  <message>
   <source>Done again: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every pane is pinned; let one go first (P).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Four panes are open; close one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved a copy as {}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text size {}% in this pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undone: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{:,} to review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} · {} resolved</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>actions</name>
  <message>
   <source>A brief for readers without Sidelight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A label set from a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About Sidelight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept all of this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept all suggestions of this entity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accept all suggestions with this label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a folder of articles…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add articles…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the selection to the mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Align to this passage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Article by article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backups…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change keys…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear the label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close this pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm what is selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contradicts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the table of names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy with source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Credibility…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Different date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Different scope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disputes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disputes by articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disputes by number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disputes by spread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entities into one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entity by entity, by name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every article, label and kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything is saved as you go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export labels…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Extend the selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Figures farthest apart first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter entities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow in other panes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Full screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go back to an earlier state of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the first field of the inspector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide outlets and authors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How does each article call it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import annotations…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import labels…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In all articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the other panes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It comes back when all others are decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is remembered and not proposed again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It keeps its article and its place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its question is typed at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Join to a dispute…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Judge what is said without seeing who says it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Label by label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labels…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Likelihood and confidence…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mark as disputed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Most speaking first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move mentions out of their entity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move this pane to the left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move this pane to the right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names, colours, keys, order; merge and delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never proposed again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New label…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New project…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next article in this pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next hit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next passage about this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next suggestion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of the selection, or of the sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open project…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the next article beside these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opens a dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste an article…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pin this pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous article in this pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous hit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous passage about this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous suggestion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit Sidelight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read all articles again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reject</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reject all of this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reject all suggestions of this entity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reject all suggestions with this label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove this article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review by article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review by entity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review by label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review by score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ribbons between panes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save a copy…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Says the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search all articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search or command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the phrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the whole article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settings…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the log folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shrink the selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sidebar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Skip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smaller text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Split</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Split the selection off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop reading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag every other place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The other panes move to what they say about what you choose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The surest suggestions first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theme of the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To the word, mention, phrase, quotation, sentence, paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unrelated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Usual text size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where you were before</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <source>Sidelight could not go on with {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project {} can only be read, not changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project {} cannot be changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project {} is already open for editing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project {} is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The project {} was not made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a file of that name exists already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an older version of Sidelight saved it, and it has to be converted first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an unknown problem of the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another window has it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>check that it is there and that you may open it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>check that the disk is still connected and repeat the last step; everything before it is safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>check that you saved the whole article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>check the file; the project is as it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>choose a file that ends in .sidelight, or import this one as an article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>choose another name or another folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>choose another place and export again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>close it there, or go on reading here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>copy it to a folder where you may write, and open the copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>free some space and repeat the last step; everything before it is safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it begins like UTF-16 text but is damaged or cut off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not exist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has {} and the limit is {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds no text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a Sidelight project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a database of another program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a project or another database, which an export never replaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is empty (0 bytes)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not a Sidelight file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not an ordinary file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not text (it holds bytes that no text encoding uses)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is of a kind that Sidelight cannot read yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is the project that is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is too large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is {}, which Sidelight cannot read yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it leads back into itself through a link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it was moved, deleted or replaced while it was open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it was saved by a newer version of Sidelight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it was saved by a newer version of Sidelight ({})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its contents could not be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its contents do not fit its format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its markup is nested too deeply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its text encoding could not be recognised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open its newest backup</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>parts of it are missing ({})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>save it as text or HTML and import that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>some of its rows point at others that are not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>split it into single articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the disk or network folder does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the end of the file is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file could not be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file or its folder is read-only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the folder does not exist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the page holds no readable text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the saved page is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the system refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the system says: {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no space left on the disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>update Sidelight to edit it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you have no permission to read it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>you have no permission to write there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} could not be reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} could not be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} could not be saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} has it open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} is not a Sidelight project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} was not exported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} was not imported</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>fields</name>
  <message>
   <source>address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as-of date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>boundaries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>certainty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>grade</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>identifiers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lower bound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>outlet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reason for the grade</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>scope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>speaker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>speaker’s entity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>upper bound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>voice</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>figures</name>
  <message>
   <source>Is it so: {}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which is right: {} or {}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which is right: “{}” or “{}”?</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>history</name>
  <message>
   <source>Added the label {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added the position “{label}” to D{number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added the source {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added {count:article|articles}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added “{title}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answered a comparison: {relation}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Assessed {subject}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed evidence of the dispute D{number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed the note on “{quote}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed the order of the labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed the type of {count:entity|entities} to {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed the type of {name} to {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed what “{statement}” does for the position “{label}” in D{number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed {count:annotation|annotations} to {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed {fields} of the claim “{statement}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed {fields} of the dispute D{number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed {fields} of the entity {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed {fields} of the label {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed {fields} of the position “{label}” in D{number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed {fields} of the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed {fields} of the quantity “{quote}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed {fields} of the quotation “{quote}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed {fields} of the source {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed {fields} of “{title}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed “{quote}” from {old} to {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cited evidence for the dispute D{number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmed the entity {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmed {count:suggestion|suggestions}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmed “{quote}” as {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted the dispute D{number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted the entity {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted the label {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted {count:annotation|annotations}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted {label} “{quote}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Explained the dispute D{number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Explained the dispute D{number} by different dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Explained the dispute D{number} by different scopes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imported {articles:article|articles} and {annotations:annotation|annotations} from {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Joined “{quote}” and “{other}”: {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Joined “{statement}” to the dispute D{number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps {count:entity|entities} apart from one another, {name} among them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps {name} and {other} apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lets {name} and {other} be one again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Linked {name} and {other}: {relation}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made a claim of “{quote}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made claims of {count:sentence|sentences}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made the entity {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marked “{quote}” as {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marked “{statement}” as disputed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merged the label {old} into {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merged {count:entity|entities} into {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merged {count:label|labels} into {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merged {count:position|positions} of D{number} into “{label}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moved the boundaries of “{old}” to “{quote}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moved “{statement}” to the position “{label}” in D{number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Named {name} in {count:place|places}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opened the dispute D{number}: “{question}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the positions of D{number} in another order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rejected {count:suggestion|suggestions}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rejected “{quote}” as {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed evidence from the dispute D{number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed the position “{label}” from D{number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed {count:article|articles} with {annotations:annotation|annotations}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed “{title}” with {annotations:annotation|annotations}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sidelight compared the articles and suggests {suggestions:comparison|comparisons}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sidelight grouped {mentions:mention|mentions} into {entities:entity|entities}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sidelight read {articles:article|articles} and suggests {suggestions:annotation|annotations}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Split {name} off from {old}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Split “{quote}” off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tagged {count:place|places} as {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tagged “{quote}” as {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tagged “{quote}” as {label} in {count:place|places}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Took apart “{quote}” and “{other}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Took back how the dispute D{number} was explained</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Took over the label set {name}: {added} added, {merged} merged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Took the dispute mark off “{statement}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Took the link of {name} and {other} away: {relation}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Took “{statement}” out of the dispute D{number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{quote}” names nothing in particular</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{quote}” names {name}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>labels</name>
  <message>
   <source>Contradicts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Da</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Different date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Different scope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ev</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fa</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Facility</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gr</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Highlight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>La</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Law</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ln</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Money</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Od</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Or</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ordinal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Percent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pl</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pr</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Product</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Qu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Re</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reframes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Says the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Supports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ti</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unrelated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>menus</name>
  <message>
   <source>Alt+Shift+→</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ctrl+Shift+↑</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ctrl+Shift+↓</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Esc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Extend it by a character</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Extend the selection by a word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L (hold)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Label the selection or the mark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Narrow again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next mark of the pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open what is selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shift+→</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show label codes in the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step out, select nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Widen: word, sentence, paragraph</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dispute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>entity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mark</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>pipelines</name>
  <message>
   <source>{} is not available</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} {} ready</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>wording</name>
  <message>
   <source>1 · confirmed by other sources</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>2 · probably true</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>3 · possibly true</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>4 · doubtful</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>5 · improbable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>6 · truth cannot be judged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A · completely reliable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Affirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Author’s own words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>B · usually reliable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>C · fairly reliable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>D · not usually reliable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Denied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Direct quote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E · unreliable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F · reliability cannot be judged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imported from {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Indirect speech</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marked by a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mixed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposed by a rule of Sidelight ({})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposed by {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unnamed source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>disputes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>entities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mentions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>suggested</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>suggestions</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
