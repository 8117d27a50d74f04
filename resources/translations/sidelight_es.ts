<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
   <source>“{}” is not a date; write it like 2023, 2023-06 or 5 Jun 2023.</source>
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
   <source>Dispute D{}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Question</source>
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
 </context>
 <context>
  <name>DisputeDetail</name>
  <message>
   <source>Choose a dispute to see its positions, what speaks for each, and how you judge it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dispute</source>
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
  <name>EntityPage</name>
  <message>
   <source>Add a note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also called</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm with its {} mentions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entity</source>
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
   <source>{} of {}</source>
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
  <name>KeySheet</name>
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
  <name>LabelDialog</name>
  <message>
   <source>Colour</source>
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
   <source>agree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>resolved</source>
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
   <source>As of</source>
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
   <source>Kind</source>
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
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Range</source>
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
   <source>Value</source>
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
   <source>Same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Same measure, different value: check.</source>
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
   <source>{} mentions</source>
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
   <source>Removed the article. Ctrl+Z brings it back.</source>
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
  <name>PlaceLine</name>
  <message>
   <source>as of {}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Plots</name>
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
   <source>upper bound, open downwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{} to {}</source>
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
  <name>SearchField</name>
  <message>
   <source>Search or command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search or command, Ctrl+K</source>
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
   <source>Inter (as the interface)</source>
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
   <source>Add articles (Ctrl+I)</source>
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
  <name>TextField</name>
  <message>
   <source>None</source>
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
   <source>Read only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saving…</source>
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
  <name>ViewVerbs</name>
  <message>
   <source>Text size {}%</source>
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
  <name>Workspace</name>
  <message>
   <source>Done again: {}</source>
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
   <source>Edit</source>
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
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in this article</source>
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
   <source>Go to the first field of the inspector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import annotations…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In all articles</source>
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
   <source>Join to a dispute…</source>
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
   <source>Next region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next suggestion</source>
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
   <source>Search or command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the whole article</source>
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
   <source>The surest suggestions first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theme of the system</source>
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
   <source>label</source>
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
   <source>Moved the boundaries of “{old}” to “{quote}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opened the dispute D{number}: “{question}”</source>
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
