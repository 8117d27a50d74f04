<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>Announcer</name>
  <message>
   <source>Done again: {}</source>
   <translation>Rehecho: {}</translation>
  </message>
  <message>
   <source>Text size {}% in this pane</source>
   <translation>Tamaño del texto en este panel: {} %</translation>
  </message>
  <message>
   <source>Undone: {}</source>
   <translation>Deshecho: {}</translation>
  </message>
  <message>
   <source>{}: stopped, nothing was changed.</source>
   <translation>{}: detenido, no se ha cambiado nada.</translation>
  </message>
 </context>
 <context>
  <name>ApartSection</name>
  <message>
   <source>Allow {} to be merged again</source>
   <translation>Permitir que se vuelva a fusionar {}</translation>
  </message>
  <message>
   <source>Kept apart</source>
   <translation>Mantenido aparte</translation>
  </message>
  <message>
   <source>decided {}</source>
   <translation>decisión: {}</translation>
  </message>
 </context>
 <context>
  <name>ArticleHeader</name>
  <message>
   <source>Articles</source>
   <translation>Artículos</translation>
  </message>
  <message>
   <source>no date</source>
   <translation>sin fecha</translation>
  </message>
 </context>
 <context>
  <name>ArticleList</name>
  <message>
   <source>Articles</source>
   <translation>Artículos</translation>
  </message>
  <message>
   <source>No outlet</source>
   <translation>Sin medio</translation>
  </message>
  <message>
   <source>no date</source>
   <translation>sin fecha</translation>
  </message>
 </context>
 <context>
  <name>ArticlePage</name>
  <message>
   <source>Add a note</source>
   <translation>Añadir una nota</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>Article</source>
   <translation>Artículo</translation>
  </message>
  <message>
   <source>As of</source>
   <translation>A fecha de</translation>
  </message>
  <message>
   <source>Byline</source>
   <translation>Firma</translation>
  </message>
  <message>
   <source>Country</source>
   <translation>País</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Names and what others say; no figures, quotations or claims in this language yet</source>
   <translation>Nombres y lo que dicen los demás; en este idioma aún no hay cifras, citas ni afirmaciones</translation>
  </message>
  <message>
   <source>No outlet</source>
   <translation>Sin medio</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Outlet</source>
   <translation>Medio</translation>
  </message>
  <message>
   <source>Published</source>
   <translation>Publicado</translation>
  </message>
  <message>
   <source>Reliability</source>
   <translation>Fiabilidad</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Fuente</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <source>Type of outlet</source>
   <translation>Tipo de medio</translation>
  </message>
  <message>
   <source>Why this grade?</source>
   <translation>¿Por qué esta calificación?</translation>
  </message>
  <message>
   <source>day taken from the dateline “{}”, year from the date of publication</source>
   <translation>día tomado de la línea de fecha «{}»; el año, de la fecha de publicación</translation>
  </message>
  <message>
   <source>not read yet</source>
   <translation>sin leer aún</translation>
  </message>
  <message>
   <source>proposed when the article was added</source>
   <translation>propuesta al añadir el artículo</translation>
  </message>
  <message>
   <source>read with {}</source>
   <translation>leído con {}</translation>
  </message>
  <message>
   <source>taken from the dateline “{}”</source>
   <translation>tomada de la línea de fecha «{}»</translation>
  </message>
  <message>
   <source>taken to be the day of publication</source>
   <translation>se toma el día de publicación</translation>
  </message>
  <message>
   <source>{} characters · {}</source>
   <translation>{} caracteres · {}</translation>
  </message>
  <message>
   <source>{}. Outlet, byline, address and file are hidden while you judge.</source>
   <translation>{}. El medio, la firma, la dirección y el archivo están ocultos mientras se valora.</translation>
  </message>
  <message>
   <source>“{}” is not a date; write it like 2023, 2023-06 or 5 Jun 2023.</source>
   <translation>“{}” no es una fecha; se escribe como 2023, 2023-06 o 5/6/2023.</translation>
  </message>
 </context>
 <context>
  <name>AsOfPlot</name>
  <message>
   <source>{} · the axis does not start at zero</source>
   <translation>{} · el eje no empieza en cero</translation>
  </message>
 </context>
 <context>
  <name>Assessing</name>
  <message>
   <source>D{}: how likely is this side?</source>
   <translation>D{}: ¿qué probabilidad tiene esta posición?</translation>
  </message>
  <message>
   <source>How likely is this claim?</source>
   <translation>¿Qué probabilidad tiene esta afirmación?</translation>
  </message>
  <message>
   <source>How sure are you?</source>
   <translation>¿Con qué confianza se valora?</translation>
  </message>
  <message>
   <source>{} confidence</source>
   <translation>confianza {}</translation>
  </message>
 </context>
 <context>
  <name>AssessmentPart</name>
  <message>
   <source>1 analyst</source>
   <translation>1 analista</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Sobre</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Confianza</translation>
  </message>
  <message>
   <source>Likelihood</source>
   <translation>Probabilidad</translation>
  </message>
  <message>
   <source>Nobody has judged this dispute yet.</source>
   <translation>Nadie ha valorado aún esta disputa.</translation>
  </message>
  <message>
   <source>Opinion</source>
   <translation>Opinión</translation>
  </message>
  <message>
   <source>Reasoning</source>
   <translation>Razonamiento</translation>
  </message>
  <message>
   <source>Why you hold it</source>
   <translation>Por qué se sostiene</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Yo</translation>
  </message>
  <message>
   <source>as a whole</source>
   <translation>en conjunto</translation>
  </message>
  <message>
   <source>no verdict</source>
   <translation>sin veredicto</translation>
  </message>
  <message>
   <source>{} analysts</source>
   <translation>{} analistas</translation>
  </message>
 </context>
 <context>
  <name>BackupsDialog</name>
  <message>
   <source>Backups</source>
   <translation>Copias de seguridad</translation>
  </message>
  <message>
   <source>Backups of {}</source>
   <translation>Copias de seguridad de {}</translation>
  </message>
  <message>
   <source>Put this backup in its place</source>
   <translation>Poner esta copia en su lugar</translation>
  </message>
  <message>
   <source>The project as it is now is kept beside it under another name; nothing is deleted.</source>
   <translation>El proyecto tal como está ahora se conserva junto a ella con otro nombre; no se elimina nada.</translation>
  </message>
  <message>
   <source>There is no backup of this project yet. One is made whenever it is opened.</source>
   <translation>Aún no hay ninguna copia de seguridad de este proyecto. Se hace una cada vez que se abre.</translation>
  </message>
  <message>
   <source>today</source>
   <translation>hoy</translation>
  </message>
  <message>
   <source>{}  –  damaged</source>
   <translation>{}  –  dañada</translation>
  </message>
 </context>
 <context>
  <name>Blind</name>
  <message>
   <source>Article {}</source>
   <translation>Artículo {}</translation>
  </message>
  <message>
   <source>Source hidden</source>
   <translation>Fuente oculta</translation>
  </message>
  <message>
   <source>Source {}</source>
   <translation>Fuente {}</translation>
  </message>
  <message>
   <source>an author</source>
   <translation>un autor</translation>
  </message>
 </context>
 <context>
  <name>ButtonBar</name>
  <message>
   <source>Accept</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Editar</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rechazar</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Omitir</translation>
  </message>
 </context>
 <context>
  <name>CandidateRow</name>
  <message>
   <source>Merge</source>
   <translation>Fusionar</translation>
  </message>
  <message>
   <source>Not the same</source>
   <translation>Son distintas</translation>
  </message>
 </context>
 <context>
  <name>Candidates</name>
  <message>
   <source>initials of the name</source>
   <translation>iniciales del nombre</translation>
  </message>
  <message>
   <source>one name within the other</source>
   <translation>un nombre dentro del otro</translation>
  </message>
  <message>
   <source>same article</source>
   <translation>mismo artículo</translation>
  </message>
  <message>
   <source>same name</source>
   <translation>mismo nombre</translation>
  </message>
  <message>
   <source>shared first word</source>
   <translation>primera palabra en común</translation>
  </message>
  <message>
   <source>shared last word</source>
   <translation>última palabra en común</translation>
  </message>
  <message>
   <source>shared words</source>
   <translation>palabras en común</translation>
  </message>
 </context>
 <context>
  <name>CandidatesSection</name>
  <message>
   <source>Could be the same</source>
   <translation>Podrían ser lo mismo</translation>
  </message>
 </context>
 <context>
  <name>CellDelegate</name>
  <message>
   <source>passage to check</source>
   <translation>por comprobar</translation>
  </message>
  <message>
   <source>perhaps here</source>
   <translation>quizá aquí</translation>
  </message>
  <message>
   <source>silent</source>
   <translation>silencio</translation>
  </message>
 </context>
 <context>
  <name>Checks</name>
  <message>
   <source>= The sum fits</source>
   <translation>= La suma cuadra</translation>
  </message>
  <message>
   <source>A mistake</source>
   <translation>Es un error</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Comprobación</translation>
  </message>
  <message>
   <source>It fits</source>
   <translation>Cuadra</translation>
  </message>
  <message>
   <source>No matter</source>
   <translation>Sin importancia</translation>
  </message>
  <message>
   <source>{} to look at</source>
   <translation>{} por mirar</translation>
  </message>
  <message>
   <source>≠ The parts do not give the whole</source>
   <translation>≠ Las partes no dan el total</translation>
  </message>
  <message>
   <source>≠ The weekday does not fit</source>
   <translation>≠ El día de la semana no cuadra</translation>
  </message>
  <message>
   <source>≠ These do not fit</source>
   <translation>≠ Estos datos no cuadran</translation>
  </message>
 </context>
 <context>
  <name>ChoiceField</name>
  <message>
   <source>None</source>
   <translation>Sin indicar</translation>
  </message>
 </context>
 <context>
  <name>CitingMenu</name>
  <message>
   <source>Cited for D{}. It is rated in Disputes.</source>
   <translation>Se citó para D{}. Se valora en Disputas.</translation>
  </message>
  <message>
   <source>Evidence for which dispute?</source>
   <translation>¿Prueba para qué disputa?</translation>
  </message>
  <message>
   <source>There is no dispute yet for which this could be evidence.</source>
   <translation>Aún no hay ninguna disputa para la que esto pueda ser una prueba.</translation>
  </message>
 </context>
 <context>
  <name>ClaimDesk</name>
  <message>
   <source>Choose a claim first; M makes one of the selection.</source>
   <translation>Primero hay que elegir una afirmación; M crea una con la selección.</translation>
  </message>
  <message>
   <source>Choose a passage in one pane, then the other in another pane.</source>
   <translation>Hay que elegir un pasaje en un panel y luego el otro en otro panel.</translation>
  </message>
  <message>
   <source>Choose a passage to cite first.</source>
   <translation>Primero hay que elegir un pasaje que citar.</translation>
  </message>
  <message>
   <source>Joined to D{}: {}</source>
   <translation>Unido a D{}: {}</translation>
  </message>
  <message>
   <source>Joined: {}.</source>
   <translation>Pasajes unidos: {}.</translation>
  </message>
  <message>
   <source>Made a claim. Press E to word its statement.</source>
   <translation>Se creó una afirmación. Con E se redacta su enunciado.</translation>
  </message>
  <message>
   <source>New dispute with this claim</source>
   <translation>Disputa nueva con esta afirmación</translation>
  </message>
  <message>
   <source>No more disputes in this article.</source>
   <translation>No hay más disputas en este artículo.</translation>
  </message>
  <message>
   <source>Opened the dispute D{}. Its question can be worded on the right.</source>
   <translation>Se abrió la disputa D{}. Su pregunta se puede redactar a la derecha.</translation>
  </message>
  <message>
   <source>Select the statement first.</source>
   <translation>Primero hay que seleccionar el enunciado.</translation>
  </message>
  <message>
   <source>These two stand in one dispute already.</source>
   <translation>Estos dos pasajes ya están en una misma disputa.</translation>
  </message>
  <message>
   <source>They are joined so already: {}.</source>
   <translation>Los pasajes ya están unidos así: {}.</translation>
  </message>
  <message>
   <source>This claim stands in a dispute; take it out there.</source>
   <translation>Esta afirmación está en una disputa; se saca de ella allí.</translation>
  </message>
  <message>
   <source>This claim stands in no dispute.</source>
   <translation>Esta afirmación no está en ninguna disputa.</translation>
  </message>
 </context>
 <context>
  <name>ClaimPage</name>
  <message>
   <source>Accept  A</source>
   <translation>Aceptar  A</translation>
  </message>
  <message>
   <source>Add a note</source>
   <translation>Añadir una nota</translation>
  </message>
  <message>
   <source>As of</source>
   <translation>A fecha de</translation>
  </message>
  <message>
   <source>Certainty</source>
   <translation>Certeza</translation>
  </message>
  <message>
   <source>Confirmed claim</source>
   <translation>Afirmación confirmada</translation>
  </message>
  <message>
   <source>Credibility</source>
   <translation>Credibilidad</translation>
  </message>
  <message>
   <source>Cue</source>
   <translation>Indicio</translation>
  </message>
  <message>
   <source>Disputed claim</source>
   <translation>Afirmación disputada</translation>
  </message>
  <message>
   <source>Hedge</source>
   <translation>Atenuante</translation>
  </message>
  <message>
   <source>Join to a dispute…  ⇧J</source>
   <translation>Unir a una disputa…  ⇧J</translation>
  </message>
  <message>
   <source>Kind of claim</source>
   <translation>Clase de afirmación</translation>
  </message>
  <message>
   <source>Likelihood…  Q</source>
   <translation>Probabilidad…  Q</translation>
  </message>
  <message>
   <source>Mark as disputed  ⇧X</source>
   <translation>Marcar como disputada  ⇧X</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguna</translation>
  </message>
  <message>
   <source>Not disputed  ⇧X</source>
   <translation>No disputada  ⇧X</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Polarity</source>
   <translation>Polaridad</translation>
  </message>
  <message>
   <source>Proposed claim</source>
   <translation>Afirmación propuesta</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <source>Reject  R</source>
   <translation>Rechazar  R</translation>
  </message>
  <message>
   <source>Rejected claim</source>
   <translation>Afirmación rechazada</translation>
  </message>
  <message>
   <source>Resolved claim</source>
   <translation>Afirmación resuelta</translation>
  </message>
  <message>
   <source>Scope</source>
   <translation>Alcance</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>Hablante</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Enunciado</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Uphold…  ⇧Q</source>
   <translation>Dar la razón…  ⇧Q</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>Voz</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>score {}</source>
   <translation>puntuación {}</translation>
  </message>
 </context>
 <context>
  <name>ClaimsPage</name>
  <message>
   <source>All dated claims</source>
   <translation>Todas las afirmaciones con fecha</translation>
  </message>
  <message>
   <source>All dates  0</source>
   <translation>Todas las fechas  0</translation>
  </message>
  <message>
   <source>Closer  +</source>
   <translation>Acercar  +</translation>
  </message>
  <message>
   <source>Dated claims</source>
   <translation>Afirmaciones con fecha</translation>
  </message>
  <message>
   <source>No claim says the day it is true of. E in Read opens its fields.</source>
   <translation>Ninguna afirmación indica el día en que es cierta. En Lectura, E abre sus campos.</translation>
  </message>
  <message>
   <source>Reading the dated claims…</source>
   <translation>Leyendo las afirmaciones con fecha…</translation>
  </message>
  <message>
   <source>The first {} of {} dated claims, the earliest first.</source>
   <translation>Las primeras {} de {} afirmaciones con fecha, de la más antigua a la más reciente.</translation>
  </message>
  <message>
   <source>Wider  −</source>
   <translation>Alejar  −</translation>
  </message>
  <message>
   <source>{} claims of {} articles say the day they are true of. The earliest comes first.</source>
   <translation>{} afirmaciones de {} artículos indican el día en que son ciertas. La más antigua va primero.</translation>
  </message>
 </context>
 <context>
  <name>ColourField</name>
  <message>
   <source>! A colour looks like #2859BE.</source>
   <translation>! Un color se escribe como #2859BE.</translation>
  </message>
  <message>
   <source>Another colour, as #RRGGBB</source>
   <translation>Otro color, como #RRGGBB</translation>
  </message>
 </context>
 <context>
  <name>ConcordanceModel</name>
  <message>
   <source>confirmed</source>
   <translation>confirmado</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rechazado</translation>
  </message>
  <message>
   <source>suggested</source>
   <translation>sugerido</translation>
  </message>
 </context>
 <context>
  <name>ConcordanceView</name>
  <message>
   <source>Places in context</source>
   <translation>Apariciones en contexto</translation>
  </message>
 </context>
 <context>
  <name>ContextMenus</name>
  <message>
   <source>About this article</source>
   <translation>Acerca de este artículo</translation>
  </message>
  <message>
   <source>Label as</source>
   <translation>Etiquetar como</translation>
  </message>
  <message>
   <source>Open in a pane of its own</source>
   <translation>Abrir en un panel propio</translation>
  </message>
  <message>
   <source>Open in the current pane</source>
   <translation>Abrir en el panel actual</translation>
  </message>
  <message>
   <source>Remove from the project</source>
   <translation>Quitar del proyecto</translation>
  </message>
 </context>
 <context>
  <name>ContextText</name>
  <message>
   <source>Text around the suggestion</source>
   <translation>Texto alrededor de la sugerencia</translation>
  </message>
 </context>
 <context>
  <name>Corner</name>
  <message>
   <source>Order of the questions</source>
   <translation>Orden de las preguntas</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <source>Sort the questions</source>
   <translation>Ordenar las preguntas</translation>
  </message>
 </context>
 <context>
  <name>Corrections</name>
  <message>
   <source>Entity</source>
   <translation>Entidad</translation>
  </message>
  <message>
   <source>Shift with the arrows moves the end, Ctrl+Shift+↑ and ↓ widen and narrow. A accepts, Esc leaves.</source>
   <translation>Shift con las flechas mueve el final; Ctrl+Shift+↑ y ↓ amplían y reducen. A acepta, Esc sale.</translation>
  </message>
  <message>
   <source>This one has several stretches; change them in Read. A accepts, Esc leaves.</source>
   <translation>Esta tiene varios tramos; se cambian en Lectura. A acepta, Esc sale.</translation>
  </message>
 </context>
 <context>
  <name>CounterpartBar</name>
  <message>
   <source>1 distant passage</source>
   <translation>1 pasaje lejano</translation>
  </message>
  <message>
   <source>1 passage about this</source>
   <translation>1 pasaje sobre esto</translation>
  </message>
  <message>
   <source>Next passage about this (.)</source>
   <translation>Siguiente pasaje sobre esto (.)</translation>
  </message>
  <message>
   <source>Previous passage about this (,)</source>
   <translation>Pasaje anterior sobre esto (,)</translation>
  </message>
  <message>
   <source>Put this bar away</source>
   <translation>Ocultar esta barra</translation>
  </message>
  <message>
   <source>{} distant passages</source>
   <translation>{} pasajes lejanos</translation>
  </message>
  <message>
   <source>{} of {} distant passages</source>
   <translation>{} de {} pasajes lejanos</translation>
  </message>
  <message>
   <source>{} of {} passages about this</source>
   <translation>{} de {} pasajes sobre esto</translation>
  </message>
  <message>
   <source>{} passages about this</source>
   <translation>{} pasajes sobre esto</translation>
  </message>
 </context>
 <context>
  <name>Crediting</name>
  <message>
   <source>How credible is this claim?</source>
   <translation>¿Qué credibilidad tiene esta afirmación?</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>Everything is saved already: each change is stored as you make it.</source>
   <translation>Ya está todo guardado: cada cambio se guarda al hacerlo.</translation>
  </message>
  <message>
   <source>Open project</source>
   <translation>Abrir proyecto</translation>
  </message>
  <message>
   <source>Save a copy</source>
   <translation>Guardar una copia</translation>
  </message>
  <message>
   <source>Sidelight projects (*{})</source>
   <translation>Proyectos de Sidelight (*{})</translation>
  </message>
  <message>
   <source>The backup is in its place. The project as it was is kept as {}.</source>
   <translation>La copia de seguridad está en su lugar. El proyecto tal como estaba se conserva como {}.</translation>
  </message>
  <message>
   <source>The sample could not be made in {}: {}; check that you may write there.</source>
   <translation>No se pudo crear el ejemplo en {}: {}; compruebe que puede escribir allí.</translation>
  </message>
 </context>
 <context>
  <name>DetailHead</name>
  <message>
   <source> · {} silent</source>
   <translation> · {} en silencio</translation>
  </message>
  <message>
   <source> · {} to check</source>
   <translation> · {} por ver</translation>
  </message>
  <message>
   <source> · {} without an answer</source>
   <translation> · {} sin respuesta</translation>
  </message>
  <message>
   <source>1 position</source>
   <translation>1 posición</translation>
  </message>
  <message>
   <source>A dispute needs a question.</source>
   <translation>Una disputa necesita una pregunta.</translation>
  </message>
  <message>
   <source>Add a position</source>
   <translation>Añadir una posición</translation>
  </message>
  <message>
   <source>Cite a source</source>
   <translation>Citar una fuente</translation>
  </message>
  <message>
   <source>Delete the dispute</source>
   <translation>Eliminar la disputa</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Dispute D{}</source>
   <translation>Disputa D{}</translation>
  </message>
  <message>
   <source>Order positions by date</source>
   <translation>Ordenar las posiciones por fecha</translation>
  </message>
  <message>
   <source>Order positions by value</source>
   <translation>Ordenar las posiciones por valor</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>Reabrir</translation>
  </message>
  <message>
   <source>Reword the question</source>
   <translation>Reformular la pregunta</translation>
  </message>
  <message>
   <source>What can be done with this dispute</source>
   <translation>Qué se puede hacer con esta disputa</translation>
  </message>
  <message>
   <source>What is the question?</source>
   <translation>¿Cuál es la pregunta?</translation>
  </message>
  <message>
   <source>{} positions</source>
   <translation>{} posiciones</translation>
  </message>
 </context>
 <context>
  <name>DetailsDialog</name>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>Show the log folder</source>
   <translation>Mostrar la carpeta de registros</translation>
  </message>
  <message>
   <source>The log is in {}</source>
   <translation>El registro está en {}</translation>
  </message>
 </context>
 <context>
  <name>Dialog</name>
  <message>
   <source>Add article</source>
   <translation>Añadir artículo</translation>
  </message>
  <message>
   <source>Add label</source>
   <translation>Añadir etiqueta</translation>
  </message>
  <message>
   <source>Alt+Shift+→</source>
   <translation>Alt+Shift+→</translation>
  </message>
  <message>
   <source>Create project</source>
   <translation>Crear proyecto</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Extend it by a character</source>
   <translation>Ampliarla en un carácter</translation>
  </message>
  <message>
   <source>Extend the selection by a word</source>
   <translation>Ampliar la selección en una palabra</translation>
  </message>
  <message>
   <source>L (hold)</source>
   <translation>L (mantener)</translation>
  </message>
  <message>
   <source>Label the selection or the mark</source>
   <translation>Etiquetar la selección o la marca</translation>
  </message>
  <message>
   <source>New label</source>
   <translation>Etiqueta nueva</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>Proyecto nuevo</translation>
  </message>
  <message>
   <source>Next mark of the pane</source>
   <translation>Marca siguiente del panel</translation>
  </message>
  <message>
   <source>On a mark: take hold of its end or its start, then move that either way</source>
   <translation>En una marca: tomar su final o su comienzo y moverlo en ambos sentidos</translation>
  </message>
  <message>
   <source>Open what is selected</source>
   <translation>Abrir lo seleccionado</translation>
  </message>
  <message>
   <source>Paste an article</source>
   <translation>Pegar un artículo</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Shift+→</source>
   <translation>Shift+→</translation>
  </message>
  <message>
   <source>Shift+→  Shift+←</source>
   <translation>Shift+→  Shift+←</translation>
  </message>
  <message>
   <source>Show label codes in the text</source>
   <translation>Mostrar códigos de etiqueta en el texto</translation>
  </message>
  <message>
   <source>Step out, select nothing</source>
   <translation>Salir, no seleccionar nada</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Write report</source>
   <translation>Escribir informe</translation>
  </message>
 </context>
 <context>
  <name>DifferenceSide</name>
  <message>
   <source>Difference</source>
   <translation>Diferencia</translation>
  </message>
  <message>
   <source>Difference, with the paragraphs around both passages</source>
   <translation>Diferencia, con los párrafos que rodean ambos pasajes</translation>
  </message>
  <message>
   <source>No difference is chosen.</source>
   <translation>No se ha elegido ninguna diferencia.</translation>
  </message>
  <message>
   <source>One of them stands in a dispute already</source>
   <translation>Uno de ellos ya figura en una disputa</translation>
  </message>
  <message>
   <source>They stand in disputes already</source>
   <translation>Ya figuran en disputas</translation>
  </message>
  <message>
   <source>Your answer stands in</source>
   <translation>Su respuesta figura en</translation>
  </message>
 </context>
 <context>
  <name>DifferencesPanel</name>
  <message>
   <source>Best first. Enter opens both passages; = X C T U answer.</source>
   <translation>Primero las mejores. Intro abre ambos pasajes; = X C T U responden.</translation>
  </message>
  <message>
   <source>Inside one article</source>
   <translation>Dentro de un artículo</translation>
  </message>
  <message>
   <source>Less certain: {}</source>
   <translation>Menos seguras: {}</translation>
  </message>
  <message>
   <source>Nothing waits: where two articles differ, as far as Sidelight sees, somebody has answered.</source>
   <translation>Nada pendiente: donde dos artículos difieren, hasta donde ve Sidelight, alguien ha respondido.</translation>
  </message>
  <message>
   <source>Show {} more</source>
   <translation>Mostrar {} más</translation>
  </message>
  <message>
   <source>Sidelight takes these pairs for worth opening with a likelihood below one half.</source>
   <translation>Sidelight cree con una probabilidad menor de la mitad que valga la pena abrir estos pares.</translation>
  </message>
 </context>
 <context>
  <name>DisputeDetail</name>
  <message>
   <source>Arithmetic</source>
   <translation>Aritmética</translation>
  </message>
  <message>
   <source>Assessment</source>
   <translation>Valoración</translation>
  </message>
  <message>
   <source>Choose a dispute to see its positions, what speaks for each, and how you judge it.</source>
   <translation>Al elegir una disputa se ven sus posiciones, qué habla a favor de cada una y cómo se valora.</translation>
  </message>
  <message>
   <source>Deleted the dispute. Ctrl+Z brings it back.</source>
   <translation>Se eliminó la disputa. Ctrl+Z la recupera.</translation>
  </message>
  <message>
   <source>Dispute</source>
   <translation>Disputa</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Pruebas</translation>
  </message>
  <message>
   <source>No answer recorded</source>
   <translation>Sin respuesta registrada</translation>
  </message>
  <message>
   <source>Passages to check</source>
   <translation>Pasajes por comprobar</translation>
  </message>
  <message>
   <source>Plot of the positions</source>
   <translation>Gráfico de las posiciones</translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation>Resolución</translation>
  </message>
  <message>
   <source>Silent</source>
   <translation>No dicen nada</translation>
  </message>
  <message>
   <source>agree</source>
   <translation>de acuerdo</translation>
  </message>
  <message>
   <source>asserts</source>
   <translation>afirma</translation>
  </message>
  <message>
   <source>consistent</source>
   <translation>consistente</translation>
  </message>
  <message>
   <source>disagree</source>
   <translation>en desacuerdo</translation>
  </message>
  <message>
   <source>document</source>
   <translation>documento</translation>
  </message>
  <message>
   <source>inconsistent</source>
   <translation>inconsistente</translation>
  </message>
  <message>
   <source>neutral</source>
   <translation>neutral</translation>
  </message>
  <message>
   <source>not applicable</source>
   <translation>no aplicable</translation>
  </message>
  <message>
   <source>rebuts</source>
   <translation>rebate</translation>
  </message>
  <message>
   <source>reporter</source>
   <translation>periodista</translation>
  </message>
  <message>
   <source>strongly agree</source>
   <translation>muy de acuerdo</translation>
  </message>
  <message>
   <source>strongly disagree</source>
   <translation>muy en desacuerdo</translation>
  </message>
  <message>
   <source>supports</source>
   <translation>apoya</translation>
  </message>
  <message>
   <source>unattributed</source>
   <translation>sin atribuir</translation>
  </message>
  <message>
   <source>undercuts</source>
   <translation>socava</translation>
  </message>
  <message>
   <source>unnamed source</source>
   <translation>fuente no identificada</translation>
  </message>
  <message>
   <source>very consistent</source>
   <translation>muy consistente</translation>
  </message>
  <message>
   <source>very inconsistent</source>
   <translation>muy inconsistente</translation>
  </message>
 </context>
 <context>
  <name>DisputeList</name>
  <message>
   <source>Disputes</source>
   <translation>Disputas</translation>
  </message>
  <message>
   <source>Disputes by number</source>
   <translation>Disputas por número</translation>
  </message>
  <message>
   <source>Positions sit at the date the source says the figure was true, not the day it was printed.</source>
   <translation>Las posiciones se sitúan en la fecha en que, según la fuente, la cifra era cierta, no en el día en que se publicó.</translation>
  </message>
  <message>
   <source>by number</source>
   <translation>por número</translation>
  </message>
 </context>
 <context>
  <name>DisputeMatrix</name>
  <message>
   <source>1 position</source>
   <translation>1 posición</translation>
  </message>
  <message>
   <source>No answer is recorded, and Sidelight has not looked through this article for one.</source>
   <translation>No consta respuesta, y Sidelight no ha examinado este artículo en busca de una.</translation>
  </message>
  <message>
   <source>Sidelight has compared this passage with one of the dispute: weigh the two.</source>
   <translation>Sidelight ha comparado este pasaje con uno de la disputa: sopese ambos.</translation>
  </message>
  <message>
   <source>Silent: Sidelight has found nothing here that speaks of it. Nobody has said so.</source>
   <translation>En silencio: Sidelight no ha encontrado aquí nada que trate de ello. Nadie lo ha confirmado.</translation>
  </message>
  <message>
   <source>Silent: a person has looked and says so.</source>
   <translation>En silencio: una persona lo ha mirado y lo dice.</translation>
  </message>
  <message>
   <source>This only shares words with the dispute and was compared with nothing: read it before you call the article silent.</source>
   <translation>Esto solo comparte palabras con la disputa y no se ha comparado con nada: léalo antes de decir que el artículo guarda silencio.</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>coincidencia</translation>
  </message>
  <message>
   <source>agrees</source>
   <translation>coincide</translation>
  </message>
  <message>
   <source>as of {}</source>
   <translation>al {}</translation>
  </message>
  <message>
   <source>conflict</source>
   <translation>conflicto</translation>
  </message>
  <message>
   <source>conflicts</source>
   <translation>discrepa</translation>
  </message>
  <message>
   <source>copy of {}</source>
   <translation>copia de {}</translation>
  </message>
  <message>
   <source>different dates</source>
   <translation>fechas distintas</translation>
  </message>
  <message>
   <source>different scope</source>
   <translation>alcance distinto</translation>
  </message>
  <message>
   <source>document</source>
   <translation>documento</translation>
  </message>
  <message>
   <source>no claims yet</source>
   <translation>aún sin afirmaciones</translation>
  </message>
  <message>
   <source>not looked through</source>
   <translation>no examinado</translation>
  </message>
  <message>
   <source>other date</source>
   <translation>otra fecha</translation>
  </message>
  <message>
   <source>other scope</source>
   <translation>otro alcance</translation>
  </message>
  <message>
   <source>passage to check: {}</source>
   <translation>pasaje por comprobar: {}</translation>
  </message>
  <message>
   <source>perhaps here: {}</source>
   <translation>quizá aquí: {}</translation>
  </message>
  <message>
   <source>rebuts {}</source>
   <translation>rebate {}</translation>
  </message>
  <message>
   <source>reporter</source>
   <translation>periodista</translation>
  </message>
  <message>
   <source>silent</source>
   <translation>silencio</translation>
  </message>
  <message>
   <source>stated by {} sources</source>
   <translation>lo dicen {} fuentes</translation>
  </message>
  <message>
   <source>unattributed</source>
   <translation>sin atribuir</translation>
  </message>
  <message>
   <source>undercuts {}</source>
   <translation>socava {}</translation>
  </message>
  <message>
   <source>unjudged</source>
   <translation>sin valorar</translation>
  </message>
  <message>
   <source>unnamed source</source>
   <translation>fuente anónima</translation>
  </message>
  <message>
   <source>wording</source>
   <translation>redacción</translation>
  </message>
  <message>
   <source>{} positions</source>
   <translation>{} posiciones</translation>
  </message>
  <message>
   <source>{} silent</source>
   <translation>{} en silencio</translation>
  </message>
  <message>
   <source>{} to check</source>
   <translation>{} por ver</translation>
  </message>
  <message>
   <source>{} unknown</source>
   <translation>{} sin saber</translation>
  </message>
  <message>
   <source>{} · {} upheld</source>
   <translation>{} · se sostiene {}</translation>
  </message>
  <message>
   <source>✓ upheld</source>
   <translation>✓ se sostiene</translation>
  </message>
 </context>
 <context>
  <name>DisputePage</name>
  <message>
   <source>Date its first claim</source>
   <translation>Fechar su primera afirmación</translation>
  </message>
  <message>
   <source>Figure date and publication</source>
   <translation>Fecha de la cifra y publicación</translation>
  </message>
  <message>
   <source>Go to Disputes</source>
   <translation>Ir a Disputas</translation>
  </message>
  <message>
   <source>No position of this dispute has a date, nor has an article that speaks of it.</source>
   <translation>Ninguna posición de esta disputa tiene fecha, ni la tiene ningún artículo que hable de ella.</translation>
  </message>
  <message>
   <source>Plot of the positions</source>
   <translation>Gráfico de las posiciones</translation>
  </message>
  <message>
   <source>Positions by date</source>
   <translation>Posiciones por fecha</translation>
  </message>
  <message>
   <source>This dispute has no positions yet.</source>
   <translation>Esta disputa aún no tiene posiciones.</translation>
  </message>
 </context>
 <context>
  <name>DisputeSection</name>
  <message>
   <source>1 position</source>
   <translation>1 posición</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Position</source>
   <translation>Posición</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <source>Rationale</source>
   <translation>Justificación</translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation>Resolución</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Take this claim out of the dispute</source>
   <translation>Sacar esta afirmación de la disputa</translation>
  </message>
  <message>
   <source>What is the question?</source>
   <translation>¿Cuál es la pregunta?</translation>
  </message>
  <message>
   <source>Which answer holds</source>
   <translation>Qué respuesta se sostiene</translation>
  </message>
  <message>
   <source>Why you see it so</source>
   <translation>Por qué se ve así</translation>
  </message>
  <message>
   <source>this claim</source>
   <translation>esta afirmación</translation>
  </message>
  <message>
   <source>{} positions</source>
   <translation>{} posiciones</translation>
  </message>
 </context>
 <context>
  <name>DisputesRoom</name>
  <message>
   <source>Disputes</source>
   <translation>Disputas</translation>
  </message>
  <message>
   <source>Open the passage</source>
   <translation>Abrir el pasaje</translation>
  </message>
  <message>
   <source>This article is silent here: there is no passage to open.</source>
   <translation>Este artículo no dice nada aquí: no hay ningún pasaje que abrir.</translation>
  </message>
 </context>
 <context>
  <name>DropZone</name>
  <message>
   <source>Drop articles here, or choose them</source>
   <translation>Suelte aquí los artículos o elíjalos</translation>
  </message>
  <message>
   <source>Drop articles here, or press Enter to choose them</source>
   <translation>Soltar artículos aquí o pulsar Intro para elegirlos</translation>
  </message>
  <message>
   <source>Two or more .txt or .html files, or a folder of them, start a new project</source>
   <translation>Dos o más archivos .txt o .html, o una carpeta con ellos, inician un proyecto nuevo</translation>
  </message>
 </context>
 <context>
  <name>EditVerbs</name>
  <message>
   <source>Copied with its source.</source>
   <translation>Se copió con su fuente.</translation>
  </message>
 </context>
 <context>
  <name>EditorList</name>
  <message>
   <source>Labels</source>
   <translation>Etiquetas</translation>
  </message>
 </context>
 <context>
  <name>EntitiesDesk</name>
  <message>
   <source>No entities yet: they appear when articles have been read.</source>
   <translation>Aún no hay entidades: aparecen cuando se han leído los artículos.</translation>
  </message>
  <message>
   <source>No entity fits this filter.</source>
   <translation>Ninguna entidad se ajusta a este filtro.</translation>
  </message>
 </context>
 <context>
  <name>EntitiesRoom</name>
  <message>
   <source>Entities</source>
   <translation>Entidades</translation>
  </message>
  <message>
   <source>Every mention is ticked: leave one, or rename the entity.</source>
   <translation>Están marcadas todas las menciones: hay que dejar una sin marcar o cambiar el nombre de la entidad.</translation>
  </message>
 </context>
 <context>
  <name>EntityCompleter</name>
  <message>
   <source>Create the entity “{}”</source>
   <translation>Crear la entidad «{}»</translation>
  </message>
 </context>
 <context>
  <name>EntityEdits</name>
  <message>
   <source>Changing types</source>
   <translation>Cambiando tipos</translation>
  </message>
  <message>
   <source>Confirming</source>
   <translation>Confirmando</translation>
  </message>
  <message>
   <source>Deleted the entity {}; its mentions stay.</source>
   <translation>Se eliminó la entidad {}; sus menciones permanecen.</translation>
  </message>
  <message>
   <source>Deleted {} entities; their mentions stay.</source>
   <translation>Se eliminaron {} entidades; sus menciones permanecen.</translation>
  </message>
  <message>
   <source>Deleting entities</source>
   <translation>Borrando entidades</translation>
  </message>
  <message>
   <source>Keeping entities apart</source>
   <translation>Manteniendo separadas las entidades</translation>
  </message>
  <message>
   <source>Merged {} entities into {}.</source>
   <translation>Se fusionaron {} entidades en {}.</translation>
  </message>
  <message>
   <source>Merging entities</source>
   <translation>Fusionando entidades</translation>
  </message>
  <message>
   <source>Mind the types: {} of them were not {} and are now.</source>
   <translation>Atención a los tipos: {} de ellas no eran {} y ahora lo son.</translation>
  </message>
  <message>
   <source>Mind the types: {} was {} and is {} now.</source>
   <translation>Atención a los tipos: {} era {} y ahora es {}.</translation>
  </message>
  <message>
   <source>Moved 1 mention out of {} into {}.</source>
   <translation>Se sacó 1 mención de {} y se pasó a {}.</translation>
  </message>
  <message>
   <source>Moved {} mentions out of {} into {}.</source>
   <translation>Se sacaron {} menciones de {} y se pasaron a {}.</translation>
  </message>
  <message>
   <source>There is no entity called “{}”: choose one of the names that are offered while you type.</source>
   <translation>No hay ninguna entidad llamada “{}”: elija uno de los nombres que se ofrecen mientras escribe.</translation>
  </message>
  <message>
   <source>{} and {} stay apart and are not proposed again.</source>
   <translation>{} y {} se mantienen aparte y no se vuelven a proponer.</translation>
  </message>
  <message>
   <source>{} entities are of the type {} now.</source>
   <translation>{} entidades son ahora del tipo {}.</translation>
  </message>
  <message>
   <source>{} entities stay apart and are not proposed as one again.</source>
   <translation>{} entidades se mantienen aparte y no se vuelven a proponer como una sola.</translation>
  </message>
  <message>
   <source>{} is of the type {} now.</source>
   <translation>{} es ahora del tipo {}.</translation>
  </message>
 </context>
 <context>
  <name>EntityLinks</name>
  <message>
   <source>different from</source>
   <translation>distinto de</translation>
  </message>
  <message>
   <source>has the part</source>
   <translation>tiene como parte</translation>
  </message>
  <message>
   <source>has the people</source>
   <translation>tiene por gentilicio</translation>
  </message>
  <message>
   <source>is meant by</source>
   <translation>se designa con</translation>
  </message>
  <message>
   <source>part of</source>
   <translation>parte de</translation>
  </message>
  <message>
   <source>people of</source>
   <translation>gentilicio de</translation>
  </message>
  <message>
   <source>same as</source>
   <translation>lo mismo que</translation>
  </message>
  <message>
   <source>stands for</source>
   <translation>representa a</translation>
  </message>
 </context>
 <context>
  <name>EntityModel</name>
  <message>
   <source>All</source>
   <translation>Todas</translation>
  </message>
  <message>
   <source>Also called</source>
   <translation>También llamada</translation>
  </message>
  <message>
   <source>Entity</source>
   <translation>Entidad</translation>
  </message>
 </context>
 <context>
  <name>EntityPage</name>
  <message>
   <source> · grouped by Sidelight</source>
   <translation> · agrupada por Sidelight</translation>
  </message>
  <message>
   <source> · speaks in 1 claim</source>
   <translation> · habla en 1 afirmación</translation>
  </message>
  <message>
   <source> · speaks in {} claims</source>
   <translation> · habla en {} afirmaciones</translation>
  </message>
  <message>
   <source>Add a note</source>
   <translation>Añadir una nota</translation>
  </message>
  <message>
   <source>Confirm with its mention</source>
   <translation>Confirmar con su mención</translation>
  </message>
  <message>
   <source>Confirm with its {} mentions</source>
   <translation>Confirmar ({} menciones)</translation>
  </message>
  <message>
   <source>Delete the entity</source>
   <translation>Eliminar la entidad</translation>
  </message>
  <message>
   <source>Entity</source>
   <translation>Entidad</translation>
  </message>
  <message>
   <source>Identifiers</source>
   <translation>Identificadores</translation>
  </message>
  <message>
   <source>Identifiers elsewhere</source>
   <translation>Identificadores externos</translation>
  </message>
  <message>
   <source>Mentions</source>
   <translation>Menciones</translation>
  </message>
  <message>
   <source>Merge into</source>
   <translation>Fusionar con</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name of the other entity</source>
   <translation>La otra entidad</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Other names</source>
   <translation>Otros nombres</translation>
  </message>
  <message>
   <source>Other names, separated by commas</source>
   <translation>Otros nombres, separados por comas</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>and 1 more article</source>
   <translation>y 1 artículo más</translation>
  </message>
  <message>
   <source>and {} more articles</source>
   <translation>y {} artículos más</translation>
  </message>
  <message>
   <source>wikidata: Q42, one per line</source>
   <translation>wikidata: Q42, uno por línea</translation>
  </message>
  <message>
   <source>“{}” is no identifier: write the register, a colon and the number.</source>
   <translation>“{}” no es un identificador: se escriben el registro, dos puntos y el número.</translation>
  </message>
 </context>
 <context>
  <name>EntitySide</name>
  <message>
   <source>Choose an entity to see what is known about it.</source>
   <translation>Al elegir una entidad se ve lo que se sabe de ella.</translation>
  </message>
  <message>
   <source>Entity</source>
   <translation>Entidad</translation>
  </message>
 </context>
 <context>
  <name>EntityVerbs</name>
  <message>
   <source>It is the only mention of its entity: there is nothing to move out.</source>
   <translation>Es la única mención de su entidad: no hay nada que sacar.</translation>
  </message>
  <message>
   <source>Sidelight knows no other entity that this could be the same as.</source>
   <translation>Sidelight no conoce ninguna otra entidad que pueda ser la misma.</translation>
  </message>
 </context>
 <context>
  <name>EntityView</name>
  <message>
   <source>Entities</source>
   <translation>Entidades</translation>
  </message>
 </context>
 <context>
  <name>EvidencePart</name>
  <message>
   <source>C consistent, N neutral, I inconsistent; CC and II: very; NA does not bear on it.</source>
   <translation>C compatible, N neutral, I incompatible; CC e II: muy; NA: no le concierne.</translation>
  </message>
  <message>
   <source>Choose a passage in Read first, then cite it here.</source>
   <translation>Primero hay que elegir un pasaje en Lectura; después se cita aquí.</translation>
  </message>
  <message>
   <source>Citation</source>
   <translation>Referencia</translation>
  </message>
  <message>
   <source>Cite a source</source>
   <translation>Citar una fuente</translation>
  </message>
  <message>
   <source>Cite the passage chosen in Read</source>
   <translation>Citar el pasaje elegido en Lectura</translation>
  </message>
  <message>
   <source>Document, page, date</source>
   <translation>Documento, página, fecha</translation>
  </message>
  <message>
   <source>Edit the citation</source>
   <translation>Editar la referencia</translation>
  </message>
  <message>
   <source>Least inconsistent first: {}</source>
   <translation>Primero la menos inconsistente: {}</translation>
  </message>
  <message>
   <source>Nothing is cited yet. Each piece of evidence is rated against every position.</source>
   <translation>Aún no se ha citado nada. Cada prueba se valora frente a cada posición.</translation>
  </message>
  <message>
   <source>Open the passage</source>
   <translation>Abrir el pasaje</translation>
  </message>
  <message>
   <source>Rate a cell by click, or type C (consistent), N (neutral), I (inconsistent); again: very.</source>
   <translation>Valore una celda con un clic o escriba C (compatible), N (neutral), I (incompatible); otra vez: muy.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Speaks against it</source>
   <translation>Habla en contra</translation>
  </message>
  <message>
   <source>The matrix shows the first {} of {} positions.</source>
   <translation>La matriz muestra las primeras {} de {} posiciones.</translation>
  </message>
  <message>
   <source>{} for · {} against {}</source>
   <translation>{} a favor · {} en contra: {}</translation>
  </message>
 </context>
 <context>
  <name>EvidenceText</name>
  <message>
   <source>Bears on all positions alike: tells nothing apart.</source>
   <translation>Afecta por igual a todas las posiciones: no permite distinguirlas.</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>1 thing could not be written.</source>
   <translation>1 elemento no se pudo escribir.</translation>
  </message>
  <message>
   <source>Also what was rejected</source>
   <translation>También lo rechazado</translation>
  </message>
  <message>
   <source>Read back from the disk: everything matches.</source>
   <translation>Releído del disco: todo coincide.</translation>
  </message>
  <message>
   <source>Wrote {}: {}.</source>
   <translation>Se escribió {}: {}.</translation>
  </message>
  <message>
   <source>{} things could not be written.</source>
   <translation>Elementos que no se pudieron escribir: {}.</translation>
  </message>
 </context>
 <context>
  <name>FactRow</name>
  <message>
   <source>None</source>
   <translation>Sin indicar</translation>
  </message>
 </context>
 <context>
  <name>FindBar</name>
  <message>
   <source>Close (Esc)</source>
   <translation>Cerrar (Esc)</translation>
  </message>
  <message>
   <source>Find in this article</source>
   <translation>Buscar en este artículo</translation>
  </message>
  <message>
   <source>Next hit (F3)</source>
   <translation>Siguiente resultado (F3)</translation>
  </message>
  <message>
   <source>Not in this article</source>
   <translation>No está en este artículo</translation>
  </message>
  <message>
   <source>Previous hit (Shift+F3)</source>
   <translation>Resultado anterior (Shift+F3)</translation>
  </message>
  <message>
   <source>This expression cannot be used: {} (character {}).</source>
   <translation>Esta expresión no se puede usar: {} (carácter {}).</translation>
  </message>
  <message>
   <source>This expression cannot be used: {}.</source>
   <translation>Esta expresión no se puede usar: {}.</translation>
  </message>
  <message>
   <source>This expression takes too long here: make it simpler.</source>
   <translation>Esta expresión tarda demasiado aquí: conviene simplificarla.</translation>
  </message>
  <message>
   <source>{} of the first {}</source>
   <translation>{} de los primeros {}</translation>
  </message>
  <message>
   <source>{} of {}</source>
   <translation>{} de {}</translation>
  </message>
 </context>
 <context>
  <name>FindOptions</name>
  <message>
   <source>Accents</source>
   <translation>Acentos</translation>
  </message>
  <message>
   <source>Forms</source>
   <translation>Formas</translation>
  </message>
  <message>
   <source>Keep accents apart: “cafe” does not find “café”</source>
   <translation>Distinguir acentos: “cafe” no encuentra “café”</translation>
  </message>
  <message>
   <source>Match case</source>
   <translation>Distinguir mayúsculas y minúsculas</translation>
  </message>
  <message>
   <source>Regular expression</source>
   <translation>Expresión regular</translation>
  </message>
  <message>
   <source>Whole words only</source>
   <translation>Solo palabras completas</translation>
  </message>
  <message>
   <source>Word forms: “protest” also finds “protesters”</source>
   <translation>Formas de las palabras: “protest” también encuentra “protesters”</translation>
  </message>
 </context>
 <context>
  <name>Following</name>
  <message>
   <source>Alike words.</source>
   <translation>Palabras parecidas.</translation>
  </message>
  <message>
   <source>Score {}.</source>
   <translation>Puntuación {}.</translation>
  </message>
  <message>
   <source>Shared words: {}.</source>
   <translation>Palabras en común: {}.</translation>
  </message>
  <message>
   <source>Speaks of “{}” as well.</source>
   <translation>También habla de “{}”.</translation>
  </message>
  <message>
   <source>That is the best passage.</source>
   <translation>Ese es el mejor pasaje.</translation>
  </message>
  <message>
   <source>That was the last passage about this.</source>
   <translation>Ese era el último pasaje sobre esto.</translation>
  </message>
  <message>
   <source>The other panes say nothing about this, as far as Sidelight sees.</source>
   <translation>Los demás paneles no dicen nada sobre esto, hasta donde Sidelight ve.</translation>
  </message>
 </context>
 <context>
  <name>FoundList</name>
  <message>
   <source>Articles that have it</source>
   <translation>Artículos que lo contienen</translation>
  </message>
 </context>
 <context>
  <name>FoundModel</name>
  <message>
   <source>1 place</source>
   <translation>1 aparición</translation>
  </message>
  <message>
   <source>{} places</source>
   <translation>{} apariciones</translation>
  </message>
 </context>
 <context>
  <name>GroupBar</name>
  <message>
   <source>Accept all {}  ⇧A</source>
   <translation>Aceptar las {}  ⇧A</translation>
  </message>
  <message>
   <source>Accept: {}, Shift+A</source>
   <translation>Aceptar: {}, Shift+A</translation>
  </message>
  <message>
   <source>Reject all {}  ⇧R</source>
   <translation>Rechazar las {}  ⇧R</translation>
  </message>
  <message>
   <source>Reject: {}, Shift+R</source>
   <translation>Rechazar: {}, Shift+R</translation>
  </message>
 </context>
 <context>
  <name>Gutter</name>
  <message>
   <source>G jumps there</source>
   <translation>G salta allí</translation>
  </message>
  <message>
   <source>Ribbons between the panes</source>
   <translation>Cintas entre los paneles</translation>
  </message>
  <message>
   <source>{0} further down</source>
   <translation>{0} más abajo</translation>
  </message>
  <message>
   <source>{0} further left</source>
   <translation>{0} a la izq.</translation>
  </message>
  <message>
   <source>{0} further right</source>
   <translation>{0} a la der.</translation>
  </message>
  <message>
   <source>{0} further up</source>
   <translation>{0} más arriba</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source> · {} skipped</source>
   <translation> · omitidas: {}</translation>
  </message>
  <message>
   <source>Only {}; show everything again</source>
   <translation>Solo {}; volver a mostrar todo</translation>
  </message>
  <message>
   <source>Show everything again</source>
   <translation>Volver a mostrar todo</translation>
  </message>
  <message>
   <source>of {}</source>
   <translation>de {}</translation>
  </message>
  <message>
   <source>{} accepted · {} rejected</source>
   <translation>aceptadas: {} · rechazadas: {}</translation>
  </message>
  <message>
   <source>{} of {}: {}</source>
   <translation>{} de {} ({})</translation>
  </message>
 </context>
 <context>
  <name>HeaderView</name>
  <message>
   <source>Close this pane</source>
   <translation>Cerrar este panel</translation>
  </message>
  <message>
   <source>No outlet</source>
   <translation>Sin medio</translation>
  </message>
  <message>
   <source>No outlet · no date</source>
   <translation>Sin medio · sin fecha</translation>
  </message>
  <message>
   <source>Pin this pane: it does not follow the others</source>
   <translation>Fijar este panel: no sigue a los demás</translation>
  </message>
  <message>
   <source>Swap with the neighbouring pane</source>
   <translation>Intercambiar con el panel vecino</translation>
  </message>
  <message>
   <source>as of {0}</source>
   <translation>a fecha de {0}</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>About Sidelight</source>
   <translation>Acerca de Sidelight</translation>
  </message>
  <message>
   <source>Everything stays on this computer. MIT licence. Fonts: Inter, Charis SIL (OFL).</source>
   <translation>Todo permanece en este equipo. Licencia MIT. Tipos de letra: Inter, Charis SIL (OFL).</translation>
  </message>
  <message>
   <source>Read conflicting reports side by side, and see exactly where they part.</source>
   <translation>Leer noticias contradictorias en paralelo y ver exactamente dónde difieren.</translation>
  </message>
  <message>
   <source>The machine proposes with its reasons shown, the person decides, nothing is ever lost.</source>
   <translation>La máquina propone mostrando sus motivos, la persona decide, nada se pierde jamás.</translation>
  </message>
 </context>
 <context>
  <name>HistoryDelegate</name>
  <message>
   <source>Sidelight</source>
   <translation>Sidelight</translation>
  </message>
 </context>
 <context>
  <name>HistoryModel</name>
  <message>
   <source> (undone)</source>
   <translation> (deshecho)</translation>
  </message>
  <message>
   <source>Sidelight</source>
   <translation>Sidelight</translation>
  </message>
 </context>
 <context>
  <name>HistoryPanel</name>
  <message>
   <source>Close the history</source>
   <translation>Cerrar el historial</translation>
  </message>
  <message>
   <source>Double click: go back, or forward, to that moment.</source>
   <translation>Doble clic: retroceder, o avanzar, hasta ese momento.</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
 </context>
 <context>
  <name>HistoryWords</name>
  <message>
   <source>different from</source>
   <translation>distinta de</translation>
  </message>
  <message>
   <source>different value</source>
   <translation>valor distinto</translation>
  </message>
  <message>
   <source>part of</source>
   <translation>parte de</translation>
  </message>
  <message>
   <source>people of</source>
   <translation>gentilicio de</translation>
  </message>
  <message>
   <source>same as</source>
   <translation>la misma que</translation>
  </message>
  <message>
   <source>says the same</source>
   <translation>dice lo mismo</translation>
  </message>
  <message>
   <source>stands for</source>
   <translation>representa a</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>retirada</translation>
  </message>
 </context>
 <context>
  <name>Inspector</name>
  <message>
   <source>Choose a mark or select some words to see what is known about them.</source>
   <translation>Al elegir una marca o seleccionar unas palabras se ve lo que se sabe de ellas.</translation>
  </message>
  <message>
   <source>Inspector</source>
   <translation>Inspector</translation>
  </message>
  <message>
   <source>Join with</source>
   <translation>Unir con</translation>
  </message>
  <message>
   <source>chosen there</source>
   <translation>elegido allí</translation>
  </message>
 </context>
 <context>
  <name>IntakeDesk</name>
  <message>
   <source> (and 1 more)</source>
   <translation> (y 1 más)</translation>
  </message>
  <message>
   <source> (and {} more)</source>
   <translation> (y {} más)</translation>
  </message>
  <message>
   <source>Add a folder of articles</source>
   <translation>Añadir una carpeta de artículos</translation>
  </message>
  <message>
   <source>Add articles</source>
   <translation>Añadir artículos</translation>
  </message>
  <message>
   <source>Added 1 article.</source>
   <translation>Se añadió 1 artículo.</translation>
  </message>
  <message>
   <source>Added {} articles.</source>
   <translation>Se añadieron {} artículos.</translation>
  </message>
  <message>
   <source>Adding article {} of {}</source>
   <translation>Añadiendo artículo {} de {}</translation>
  </message>
  <message>
   <source>Annotated documents ({});;All files (*)</source>
   <translation>Documentos anotados ({});;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Articles (*.txt *.text *.md *.html *.htm *.xhtml *.mht *.mhtml);;All files (*)</source>
   <translation>Artículos (*.txt *.text *.md *.html *.htm *.xhtml *.mht *.mhtml);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Everything in {} is here already.</source>
   <translation>Todo lo que hay en {} ya está aquí.</translation>
  </message>
  <message>
   <source>Import annotations</source>
   <translation>Importar anotaciones</translation>
  </message>
  <message>
   <source>Imported from {}: {}.</source>
   <translation>Se importó de {}: {}.</translation>
  </message>
  <message>
   <source>Importing {}</source>
   <translation>Importando {}</translation>
  </message>
  <message>
   <source>Opening file {} of {}</source>
   <translation>Abriendo archivo {} de {}</translation>
  </message>
  <message>
   <source>Opening files</source>
   <translation>Abriendo archivos</translation>
  </message>
  <message>
   <source>There were no articles in what was chosen.</source>
   <translation>No había artículos en lo elegido.</translation>
  </message>
  <message>
   <source>{} is here already as “{}”.</source>
   <translation>{} ya está aquí como “{}”.</translation>
  </message>
  <message>
   <source>{} were here already: {}.</source>
   <translation>{} ya estaban aquí: {}.</translation>
  </message>
  <message>
   <source>“{}” holds {} codes of HTML, such as {}: they stay in its text.</source>
   <translation>“{}” contiene {} códigos de HTML, como {}: se quedan en su texto.</translation>
  </message>
  <message>
   <source>“{}”: {}% of its text stands in “{}” already.</source>
   <translation>“{}”: el {} % de su texto ya está en “{}”.</translation>
  </message>
 </context>
 <context>
  <name>KeyRecorder</name>
  <message>
   <source>New key</source>
   <translation>Nueva tecla</translation>
  </message>
  <message>
   <source>Press the new key</source>
   <translation>Pulsar la nueva tecla</translation>
  </message>
 </context>
 <context>
  <name>KeyRow</name>
  <message>
   <source>contradicts</source>
   <translation>contradice</translation>
  </message>
  <message>
   <source>different date</source>
   <translation>fecha distinta</translation>
  </message>
  <message>
   <source>move</source>
   <translation>desplazarse</translation>
  </message>
  <message>
   <source>open the passage</source>
   <translation>abrir el pasaje</translation>
  </message>
  <message>
   <source>same</source>
   <translation>igual</translation>
  </message>
 </context>
 <context>
  <name>KeySheet</name>
  <message>
   <source>Change keys…</source>
   <translation>Cambiar atajos…</translation>
  </message>
  <message>
   <source>In the text</source>
   <translation>En el texto</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Atajos de teclado</translation>
  </message>
  <message>
   <source>Plain letters work whenever no text field has the focus.</source>
   <translation>Las letras solas funcionan siempre que ningún campo de texto tenga el foco.</translation>
  </message>
 </context>
 <context>
  <name>Keymap</name>
  <message>
   <source>L, held, shows the codes of the labels.</source>
   <translation>L, mantenida, muestra los códigos de las etiquetas.</translation>
  </message>
  <message>
   <source>The digits belong to the labels: give a label this key in Labels.</source>
   <translation>Los dígitos pertenecen a las etiquetas: esta tecla se asigna a una etiqueta en Etiquetas.</translation>
  </message>
  <message>
   <source>This key is not understood.</source>
   <translation>Esta tecla no se reconoce.</translation>
  </message>
  <message>
   <source>{} is needed to move about.</source>
   <translation>{} hace falta para desplazarse.</translation>
  </message>
 </context>
 <context>
  <name>KeysPage</name>
  <message>
   <source>Change</source>
   <translation>Cambiar</translation>
  </message>
  <message>
   <source>Comes with: {}.</source>
   <translation>De fábrica: {}.</translation>
  </message>
  <message>
   <source>Command, menu or key</source>
   <translation>Comando, menú o tecla</translation>
  </message>
  <message>
   <source>Commands and their keys</source>
   <translation>Comandos y sus teclas</translation>
  </message>
  <message>
   <source>Find a command or a key</source>
   <translation>Buscar un comando o una tecla</translation>
  </message>
  <message>
   <source>Label keys are changed in Labels. Up to {} keys for one command.</source>
   <translation>Las teclas de las etiquetas se cambian en Etiquetas. Hasta {} teclas por comando.</translation>
  </message>
  <message>
   <source>No key</source>
   <translation>Sin tecla</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <source>Reset all keys</source>
   <translation>Restablecer todas las teclas</translation>
  </message>
  <message>
   <source>Swap</source>
   <translation>Intercambiar</translation>
  </message>
  <message>
   <source>Swap with {}</source>
   <translation>Intercambiar con {}</translation>
  </message>
  <message>
   <source>Take it</source>
   <translation>Usarla aquí</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>cambiado</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>ninguna tecla</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguna</translation>
  </message>
  <message>
   <source>{} has {}.</source>
   <translation>{} tiene {}.</translation>
  </message>
  <message>
   <source>{} is now the key of {}.</source>
   <translation>{} es ahora la tecla de {}.</translation>
  </message>
  <message>
   <source>{} is the key of {}, which would have {} then.</source>
   <translation>{} es la tecla de {}, que entonces tendría {}.</translation>
  </message>
  <message>
   <source>{} is this command’s key already.</source>
   <translation>{} ya es la tecla de este comando.</translation>
  </message>
  <message>
   <source>{} labels as {} in this project; the label would have no key then.</source>
   <translation>{} etiqueta como {} en este proyecto; la etiqueta quedaría entonces sin tecla.</translation>
  </message>
 </context>
 <context>
  <name>LabelColours</name>
  <message>
   <source>Hard to read on paper: contrast {}, at least {} is needed.</source>
   <translation>Difícil de leer sobre papel: contraste {}; hace falta al menos {}.</translation>
  </message>
  <message>
   <source>Looks like {} to {} (distance {}, at least {} is needed).</source>
   <translation>Se confunde con {} para {} (distancia {}; hace falta al menos {}).</translation>
  </message>
  <message>
   <source>The same colour as {}.</source>
   <translation>El mismo color que {}.</translation>
  </message>
  <message>
   <source>everybody</source>
   <translation>todo el mundo</translation>
  </message>
  <message>
   <source>people who do not see blue (tritanopia)</source>
   <translation>personas que no ven el azul (tritanopía)</translation>
  </message>
  <message>
   <source>people who do not see green (deuteranopia)</source>
   <translation>personas que no ven el verde (deuteranopía)</translation>
  </message>
  <message>
   <source>people who do not see red (protanopia)</source>
   <translation>personas que no ven el rojo (protanopía)</translation>
  </message>
 </context>
 <context>
  <name>LabelDesk</name>
  <message>
   <source>Export labels</source>
   <translation>Exportar etiquetas</translation>
  </message>
  <message>
   <source>Import labels</source>
   <translation>Importar etiquetas</translation>
  </message>
  <message>
   <source>Label sets (*.json)</source>
   <translation>Juegos de etiquetas (*.json)</translation>
  </message>
  <message>
   <source>Taking over {}</source>
   <translation>Adoptando {}</translation>
  </message>
  <message>
   <source>The project had all of {} already.</source>
   <translation>El proyecto ya tenía todo lo de {}.</translation>
  </message>
  <message>
   <source>Wrote 1 label to {}.</source>
   <translation>Se escribió 1 etiqueta en {}.</translation>
  </message>
  <message>
   <source>Wrote {} labels to {}.</source>
   <translation>Se escribieron {} etiquetas en {}.</translation>
  </message>
  <message>
   <source>{}: {} added, {} merged. Ctrl+Z takes it back.</source>
   <translation>{}: añadidas {}, fusionadas {}. Ctrl+Z lo deshace.</translation>
  </message>
 </context>
 <context>
  <name>LabelDialog</name>
  <message>
   <source>Colour</source>
   <translation>Color</translation>
  </message>
  <message>
   <source>For claims</source>
   <translation>Para afirmaciones</translation>
  </message>
  <message>
   <source>For names of things (mentions)</source>
   <translation>Para nombres de cosas (menciones)</translation>
  </message>
  <message>
   <source>For passages</source>
   <translation>Para pasajes</translation>
  </message>
  <message>
   <source>For relations between passages</source>
   <translation>Para relaciones entre pasajes</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Tecla</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name of the label</source>
   <translation>Nombre de la etiqueta</translation>
  </message>
  <message>
   <source>No key</source>
   <translation>Sin tecla</translation>
  </message>
  <message>
   <source>There is a label of that name already.</source>
   <translation>Ya hay una etiqueta con ese nombre.</translation>
  </message>
  <message>
   <source>as {}</source>
   <translation>como {}</translation>
  </message>
 </context>
 <context>
  <name>LabelForm</name>
  <message>
   <source>A label needs a name.</source>
   <translation>Una etiqueta necesita un nombre.</translation>
  </message>
  <message>
   <source>A name has at most 80 characters, in one line.</source>
   <translation>Un nombre tiene como máximo 80 caracteres, en una sola línea.</translation>
  </message>
  <message>
   <source>Answers to {} as well.</source>
   <translation>También responde a {}.</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Color</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Eliminar…</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Descripción</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>En uso</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Tecla</translation>
  </message>
  <message>
   <source>Merge into…</source>
   <translation>Fusionar con…</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name of the label</source>
   <translation>Nombre de la etiqueta</translation>
  </message>
  <message>
   <source>No key</source>
   <translation>Sin tecla</translation>
  </message>
  <message>
   <source>Not used yet.</source>
   <translation>Todavía sin usar.</translation>
  </message>
  <message>
   <source>On {}.</source>
   <translation>En {}.</translation>
  </message>
  <message>
   <source>Shown as {}.</source>
   <translation>Se muestra como {}.</translation>
  </message>
  <message>
   <source>The answers to comparisons need this relation; it can be renamed.</source>
   <translation>Las respuestas a las comparaciones necesitan esta relación; se le puede cambiar el nombre.</translation>
  </message>
  <message>
   <source>There is a label {} already; merge the two instead.</source>
   <translation>Ya hay una etiqueta {}; es mejor fusionar las dos.</translation>
  </message>
  <message>
   <source>What it is for: shown as a tooltip</source>
   <translation>Para qué sirve: se muestra como descripción emergente</translation>
  </message>
  <message>
   <source>{}, now of {}</source>
   <translation>{}, ahora de {}</translation>
  </message>
 </context>
 <context>
  <name>LabelList</name>
  <message>
   <source>Labels</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>oculta</translation>
  </message>
  <message>
   <source>key {}</source>
   <translation>tecla {}</translation>
  </message>
 </context>
 <context>
  <name>LabelPicker</name>
  <message>
   <source>{} more labels</source>
   <translation>{} etiquetas más</translation>
  </message>
 </context>
 <context>
  <name>LabelsEditor</name>
  <message>
   <source>Add label…</source>
   <translation>Añadir etiqueta…</translation>
  </message>
  <message>
   <source>Claims</source>
   <translation>Afirmaciones</translation>
  </message>
  <message>
   <source>Entities</source>
   <translation>Entidades</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>From a file…</source>
   <translation>De un archivo…</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>Merging {}</source>
   <translation>Fusionando {}</translation>
  </message>
  <message>
   <source>Move down (Alt+Down)</source>
   <translation>Bajar (Alt+↓)</translation>
  </message>
  <message>
   <source>Move up (Alt+Up)</source>
   <translation>Subir (Alt+↑)</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>Pasajes</translation>
  </message>
  <message>
   <source>Relations</source>
   <translation>Relaciones</translation>
  </message>
  <message>
   <source>There are no labels of this kind yet.</source>
   <translation>Aún no hay etiquetas de esta clase.</translation>
  </message>
  <message>
   <source>borne {} times</source>
   <translation>usada {} veces</translation>
  </message>
  <message>
   <source>key {}</source>
   <translation>tecla {}</translation>
  </message>
 </context>
 <context>
  <name>Legend</name>
  <message>
   <source>Ring: as of. Dot: published.</source>
   <translation>Anillo: a fecha de. Punto: publicado.</translation>
  </message>
  <message>
   <source>as of</source>
   <translation>a fecha de</translation>
  </message>
  <message>
   <source>published</source>
   <translation>publicado</translation>
  </message>
 </context>
 <context>
  <name>Likeness</name>
  <message>
   <source>It is the only mention of its entity: there is nothing to move out.</source>
   <translation>Es la única mención de su entidad: no hay nada que sacar.</translation>
  </message>
  <message>
   <source>J and K are about names of one thing. N goes to the next suggestion, Shift+N back.</source>
   <translation>J y K tratan de nombres de una misma cosa. N va a la propuesta siguiente, Mayús+N a la anterior.</translation>
  </message>
  <message>
   <source>Sidelight knows no other entity that this could be the same as.</source>
   <translation>Sidelight no conoce ninguna otra entidad que pueda ser la misma.</translation>
  </message>
 </context>
 <context>
  <name>LinksSection</name>
  <message>
   <source>Confirm</source>
   <translation>Confirmar</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Vínculo</translation>
  </message>
  <message>
   <source>Links</source>
   <translation>Vínculos</translation>
  </message>
  <message>
   <source>Name of the other entity</source>
   <translation>La otra entidad</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rechazar</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>suggested</source>
   <translation>sugerido</translation>
  </message>
 </context>
 <context>
  <name>LogoButton</name>
  <message>
   <source>Menu</source>
   <translation>Menú</translation>
  </message>
  <message>
   <source>Menu (F10)</source>
   <translation>Menú (F10)</translation>
  </message>
 </context>
 <context>
  <name>LongField</name>
  <message>
   <source>What you paste has {count} characters; up to {most} have room here. Paste a part of it.</source>
   <translation>Lo que pega tiene {count} caracteres; aquí caben hasta {most}. Pegue una parte.</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Something went wrong inside Sidelight ({}). Your work is saved.</source>
   <translation>Algo falló dentro de Sidelight ({}). El trabajo está guardado.</translation>
  </message>
 </context>
 <context>
  <name>Marks</name>
  <message>
   <source>Agreement</source>
   <translation>Coincidencia</translation>
  </message>
  <message>
   <source>Claim</source>
   <translation>Afirmación</translation>
  </message>
  <message>
   <source>Conflict</source>
   <translation>Conflicto</translation>
  </message>
  <message>
   <source>Disputed claim {0}</source>
   <translation>Afirmación disputada {0}</translation>
  </message>
  <message>
   <source>Mention</source>
   <translation>Mención</translation>
  </message>
  <message>
   <source>Proposed claim</source>
   <translation>Afirmación propuesta</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <source>Quotation</source>
   <translation>Cita</translation>
  </message>
  <message>
   <source>Rejected claim</source>
   <translation>Afirmación rechazada</translation>
  </message>
  <message>
   <source>Rejected mention</source>
   <translation>Mención rechazada</translation>
  </message>
  <message>
   <source>Rejected quantity</source>
   <translation>Cantidad rechazada</translation>
  </message>
  <message>
   <source>Rejected quotation</source>
   <translation>Cita rechazada</translation>
  </message>
  <message>
   <source>Rejected span</source>
   <translation>Pasaje rechazado</translation>
  </message>
  <message>
   <source>Resolved claim {0}</source>
   <translation>Afirmación resuelta {0}</translation>
  </message>
  <message>
   <source>Span</source>
   <translation>Pasaje</translation>
  </message>
  <message>
   <source>Suggested mention</source>
   <translation>Mención sugerida</translation>
  </message>
  <message>
   <source>Suggested quantity</source>
   <translation>Cantidad sugerida</translation>
  </message>
  <message>
   <source>Suggested quotation</source>
   <translation>Cita sugerida</translation>
  </message>
  <message>
   <source>Suggested span</source>
   <translation>Pasaje sugerido</translation>
  </message>
 </context>
 <context>
  <name>MarksFeed</name>
  <message>
   <source>1 day apart</source>
   <translation>dif. 1 día</translation>
  </message>
  <message>
   <source>Claim</source>
   <translation>Afirmación</translation>
  </message>
  <message>
   <source>Marked passage</source>
   <translation>Pasaje marcado</translation>
  </message>
  <message>
   <source>Mention</source>
   <translation>Mención</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <source>Quotation</source>
   <translation>Cita</translation>
  </message>
  <message>
   <source>agree</source>
   <translation>coinciden</translation>
  </message>
  <message>
   <source>attribution</source>
   <translation>atribución</translation>
  </message>
  <message>
   <source>cause</source>
   <translation>causa</translation>
  </message>
  <message>
   <source>date or status</source>
   <translation>fecha o estado</translation>
  </message>
  <message>
   <source>existence</source>
   <translation>existencia</translation>
  </message>
  <message>
   <source>impossible</source>
   <translation>imposible</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nombre</translation>
  </message>
  <message>
   <source>resolved</source>
   <translation>resuelta</translation>
  </message>
  <message>
   <source>value</source>
   <translation>valor</translation>
  </message>
  <message>
   <source>wording</source>
   <translation>redacción</translation>
  </message>
  <message>
   <source>{} days apart</source>
   <translation>dif. {} días</translation>
  </message>
  <message>
   <source>{}% apart</source>
   <translation>dif. {} %</translation>
  </message>
 </context>
 <context>
  <name>MatrixBar</name>
  <message>
   <source>All</source>
   <translation>Todas</translation>
  </message>
  <message>
   <source>Differences</source>
   <translation>Diferencias</translation>
  </message>
  <message>
   <source>Differences {}</source>
   <translation>Diferencias {}</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtrar</translation>
  </message>
  <message>
   <source>Filter the disputes by words</source>
   <translation>Filtrar las disputas por palabras</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Nueva</translation>
  </message>
  <message>
   <source>New dispute</source>
   <translation>Disputa nueva</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abiertas</translation>
  </message>
  <message>
   <source>Resolved</source>
   <translation>Resueltas</translation>
  </message>
  <message>
   <source>What the articles disagree on and nobody has answered</source>
   <translation>En qué discrepan los artículos y nadie ha respondido</translation>
  </message>
  <message>
   <source>Words, kind, topic, article or speaker (/)</source>
   <translation>Palabras, tipo, tema, artículo o hablante (/)</translation>
  </message>
 </context>
 <context>
  <name>MatrixDesk</name>
  <message>
   <source>A takes a passage to check into its dispute; here is none.</source>
   <translation>A incorpora a su disputa un pasaje por comprobar; aquí no hay ninguno.</translation>
  </message>
  <message>
   <source>Answers are about {} against {}: {}</source>
   <translation>Las respuestas comparan {} con {}: {}</translation>
  </message>
  <message>
   <source>Called unrelated: this passage is not offered here again.</source>
   <translation>Se declaró sin relación: este pasaje no se vuelve a ofrecer aquí.</translation>
  </message>
  <message>
   <source>Deleted the dispute D{}. Its claims stay; Ctrl+Z brings it back.</source>
   <translation>Se eliminó la disputa D{}. Sus afirmaciones permanecen; Ctrl+Z la recupera.</translation>
  </message>
  <message>
   <source>D{}: type its question. Claims join it in Read with Shift+J.</source>
   <translation>D{}: falta escribir su pregunta. Las afirmaciones se le unen en Lectura con Shift+J.</translation>
  </message>
  <message>
   <source>D{}: {} is silent. 0 takes it back.</source>
   <translation>D{}: {} guarda silencio. 0 lo retira.</translation>
  </message>
  <message>
   <source>D{}: {} says {}.</source>
   <translation>D{}: {} dice {}.</translation>
  </message>
  <message>
   <source>Enter shows it, A takes it in, R dismisses it. Compared with {}: {}</source>
   <translation>Intro lo muestra, A lo incorpora, R lo descarta. Comparado con {}: {}</translation>
  </message>
  <message>
   <source>It only shares words. Enter shows it, A takes it in, R says that the article is silent.</source>
   <translation>Solo comparte palabras. Intro lo muestra, A lo incorpora, R dice que el artículo guarda silencio.</translation>
  </message>
  <message>
   <source>No other article says anything here yet.</source>
   <translation>Ningún otro artículo dice nada aquí todavía.</translation>
  </message>
  <message>
   <source>R dismisses a passage to check; here is none.</source>
   <translation>R descarta un pasaje por comprobar; aquí no hay ninguno.</translation>
  </message>
  <message>
   <source>That was the last dispute.</source>
   <translation>Esa era la última disputa.</translation>
  </message>
  <message>
   <source>There is no other dispute.</source>
   <translation>No hay ninguna otra disputa.</translation>
  </message>
  <message>
   <source>These two have no answer yet.</source>
   <translation>Estos dos aún no tienen respuesta.</translation>
  </message>
  <message>
   <source>This article is silent here: there is nothing to compare.</source>
   <translation>Este artículo no dice nada aquí: no hay nada que comparar.</translation>
  </message>
  <message>
   <source>This claim stands in a dispute; it can be taken out of it at the right.</source>
   <translation>Esta afirmación está en una disputa; se puede sacar de ella a la derecha.</translation>
  </message>
  <message>
   <source>This is the first dispute.</source>
   <translation>Esta es la primera disputa.</translation>
  </message>
  <message>
   <source>Took the answer back.</source>
   <translation>Se retiró la respuesta.</translation>
  </message>
  <message>
   <source>{} and {} are joined so already: {}.</source>
   <translation>{} y {} ya están unidos así: {}.</translation>
  </message>
  <message>
   <source>{} and {}: {}.</source>
   <translation>{} y {}: {}.</translation>
  </message>
  <message>
   <source>{} is not called silent any more.</source>
   <translation>{} ya no consta en silencio.</translation>
  </message>
 </context>
 <context>
  <name>MatrixTable</name>
  <message>
   <source>Disputes, a row per question and a column per article</source>
   <translation>Disputas: una fila por pregunta y una columna por artículo</translation>
  </message>
 </context>
 <context>
  <name>MatrixView</name>
  <message>
   <source>By how far the figures lie apart</source>
   <translation>Por la distancia entre las cifras</translation>
  </message>
  <message>
   <source>By how many articles speak</source>
   <translation>Por el número de artículos que hablan</translation>
  </message>
  <message>
   <source>By number</source>
   <translation>Por número</translation>
  </message>
  <message>
   <source>Gathering disputes…</source>
   <translation>Reuniendo disputas…</translation>
  </message>
  <message>
   <source>Go through the differences</source>
   <translation>Revisar las diferencias</translation>
  </message>
  <message>
   <source>New dispute</source>
   <translation>Disputa nueva</translation>
  </message>
  <message>
   <source>No dispute is like that.</source>
   <translation>Ninguna disputa es así.</translation>
  </message>
  <message>
   <source>Show all {}</source>
   <translation>Mostrar las {}</translation>
  </message>
  <message>
   <source>The articles may disagree in 1 place.</source>
   <translation>Los artículos pueden discrepar en 1 lugar.</translation>
  </message>
  <message>
   <source>The articles may disagree in {} places.</source>
   <translation>Los artículos pueden discrepar en {} lugares.</translation>
  </message>
  <message>
   <source>Where two articles disagree, X in Read makes a dispute of their passages.</source>
   <translation>Cuando dos artículos discrepan, X en Lectura crea una disputa con sus pasajes.</translation>
  </message>
 </context>
 <context>
  <name>MentionPage</name>
  <message>
   <source>Accept  A</source>
   <translation>Aceptar  A</translation>
  </message>
  <message>
   <source>Add a note</source>
   <translation>Añadir una nota</translation>
  </message>
  <message>
   <source>Delete  Del</source>
   <translation>Eliminar  Supr</translation>
  </message>
  <message>
   <source>Entity</source>
   <translation>Entidad</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Reject  R</source>
   <translation>Rechazar  R</translation>
  </message>
  <message>
   <source>Tag 1 more place  O</source>
   <translation>Etiquetar 1 aparición más  O</translation>
  </message>
  <message>
   <source>Tag everywhere  O</source>
   <translation>Etiquetar en todas partes  O</translation>
  </message>
  <message>
   <source>Tag {} more places  O</source>
   <translation>Etiquetar {} apariciones más  O</translation>
  </message>
  <message>
   <source>Type a name: Enter takes the entity of that name, or makes a new one.</source>
   <translation>Al escribir un nombre, Intro toma la entidad de ese nombre o crea una nueva.</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>grouped by Sidelight</source>
   <translation>agrupada por Sidelight</translation>
  </message>
  <message>
   <source>score {}</source>
   <translation>puntuación {}</translation>
  </message>
 </context>
 <context>
  <name>MergeDialog</name>
  <message>
   <source>Delete {}</source>
   <translation>Eliminar {}</translation>
  </message>
  <message>
   <source>Label that stays</source>
   <translation>Etiqueta que permanece</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Fusionar</translation>
  </message>
  <message>
   <source>Merge {} into another label</source>
   <translation>Fusionar {} con otra etiqueta</translation>
  </message>
  <message>
   <source>Move and delete</source>
   <translation>Mover y eliminar</translation>
  </message>
  <message>
   <source>Nothing bears {} at present.</source>
   <translation>Nada lleva {} por ahora.</translation>
  </message>
  <message>
   <source>The one thing that bears {} will bear this label instead.</source>
   <translation>El único elemento que lleva {} llevará esta etiqueta en su lugar.</translation>
  </message>
  <message>
   <source>The {} things that bear {} will bear this label instead.</source>
   <translation>Los {} elementos que llevan {} llevarán esta etiqueta en su lugar.</translation>
  </message>
  <message>
   <source>What the machine or an import calls {} gets it too. Ctrl+Z brings both back as they were.</source>
   <translation>También la recibe lo que la máquina o una importación llamen {}. Ctrl+Z devuelve ambas a su estado anterior.</translation>
  </message>
 </context>
 <context>
  <name>NamesSection</name>
  <message>
   <source>Also called</source>
   <translation>También llamada</translation>
  </message>
  <message>
   <source>Move 1 mention out</source>
   <translation>Sacar 1 mención</translation>
  </message>
  <message>
   <source>Move {} mentions out</source>
   <translation>Sacar {} menciones</translation>
  </message>
  <message>
   <source>tick to move out</source>
   <translation>marcar para sacar</translation>
  </message>
  <message>
   <source>{} more ways of writing it</source>
   <translation>{} grafías más</translation>
  </message>
 </context>
 <context>
  <name>NamingModel</name>
  <message>
   <source>All</source>
   <translation>Todas</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
 </context>
 <context>
  <name>NamingTable</name>
  <message>
   <source>How each article calls it</source>
   <translation>Cómo lo llama cada artículo</translation>
  </message>
 </context>
 <context>
  <name>NamingView</name>
  <message>
   <source>Copied the table of names: paste it into a spreadsheet.</source>
   <translation>Se copió la tabla de nombres: se puede pegar en una hoja de cálculo.</translation>
  </message>
  <message>
   <source>Copy the table</source>
   <translation>Copiar la tabla</translation>
  </message>
  <message>
   <source>First in {}:</source>
   <translation>Primero en {}:</translation>
  </message>
  <message>
   <source>Not written so here</source>
   <translation>Aquí no se escribe así</translation>
  </message>
 </context>
 <context>
  <name>Nearby</name>
  <message>
   <source>Looking through the articles for {} disputes</source>
   <translation>Examinando los artículos para {} disputas</translation>
  </message>
 </context>
 <context>
  <name>NewProjectDialog</name>
  <message>
   <source>Change folder…</source>
   <translation>Cambiar carpeta…</translation>
  </message>
  <message>
   <source>Folder of the project</source>
   <translation>Carpeta del proyecto</translation>
  </message>
  <message>
   <source>Project name</source>
   <translation>Nombre del proyecto</translation>
  </message>
  <message>
   <source>{} is not there yet. It will be made when you create the project.</source>
   <translation>{} todavía no existe. Se creará al crear el proyecto.</translation>
  </message>
 </context>
 <context>
  <name>Others</name>
  <message>
   <source>1 distant passage</source>
   <translation>1 pasaje lejano</translation>
  </message>
  <message>
   <source>= consistent</source>
   <translation>= consistente</translation>
  </message>
  <message>
   <source>= same</source>
   <translation>= igual</translation>
  </message>
  <message>
   <source>= same words</source>
   <translation>= mismas palabras</translation>
  </message>
  <message>
   <source>= supports</source>
   <translation>= apoya</translation>
  </message>
  <message>
   <source>Alike in words, best first</source>
   <translation>Parecidos, el mejor primero</translation>
  </message>
  <message>
   <source>Alike words.</source>
   <translation>Palabras parecidas.</translation>
  </message>
  <message>
   <source>Changed the answer. The dispute stays; a claim can be taken out of it.</source>
   <translation>Se cambió la respuesta. La disputa permanece; se puede sacar de ella una afirmación.</translation>
  </message>
  <message>
   <source>Contradicts</source>
   <translation>Contradice</translation>
  </message>
  <message>
   <source>Different date</source>
   <translation>Fecha distinta</translation>
  </message>
  <message>
   <source>Different scope</source>
   <translation>Alcance distinto</translation>
  </message>
  <message>
   <source>Differs: {}</source>
   <translation>Difiere: {}</translation>
  </message>
  <message>
   <source>No other article speaks of this, as far as Sidelight sees.</source>
   <translation>Ningún otro artículo habla de esto, hasta donde Sidelight ve.</translation>
  </message>
  <message>
   <source>No other article speaks plainly of this.</source>
   <translation>Ningún otro artículo habla claramente de esto.</translation>
  </message>
  <message>
   <source>Noted: {}.</source>
   <translation>Anotado: {}.</translation>
  </message>
  <message>
   <source>Noted: {}. Both stand in the dispute D{} now.</source>
   <translation>Anotado: {}. Ambos están ahora en la disputa D{}.</translation>
  </message>
  <message>
   <source>Noted: {}. The brief tells it under “Judged beside the questions”.</source>
   <translation>Anotado: {}. El informe lo recoge en «Juzgado al margen de las preguntas».</translation>
  </message>
  <message>
   <source>Passages alike in words, best first</source>
   <translation>Pasajes parecidos, el mejor primero</translation>
  </message>
  <message>
   <source>Perhaps the same measure, then a different value: check.</source>
   <translation>Quizá la misma medida y, entonces, un valor distinto: comprobar.</translation>
  </message>
  <message>
   <source>Same</source>
   <translation>Igual</translation>
  </message>
  <message>
   <source>Same measure, different value: check.</source>
   <translation>Misma medida, valor distinto: comprobar.</translation>
  </message>
  <message>
   <source>Shared words: {}.</source>
   <translation>Palabras en común: {}.</translation>
  </message>
  <message>
   <source>Show {} more</source>
   <translation>Mostrar {} más</translation>
  </message>
  <message>
   <source>Sidelight sees no passage beyond those of its {} disputes.</source>
   <translation>Sidelight no ve ningún pasaje aparte de los de sus {} disputas.</translation>
  </message>
  <message>
   <source>Sidelight sees no passage beyond those of the dispute D{}.</source>
   <translation>Sidelight no ve ningún pasaje aparte de los de la disputa D{}.</translation>
  </message>
  <message>
   <source>Take this answer back</source>
   <translation>Retirar esta respuesta</translation>
  </message>
  <message>
   <source>They share a word or two with what is chosen; most speak of something else.</source>
   <translation>Comparten una o dos palabras con lo elegido; la mayoría habla de otra cosa.</translation>
  </message>
  <message>
   <source>They stand in the dispute D{} now.</source>
   <translation>Ahora están en la disputa D{}.</translation>
  </message>
  <message>
   <source>They stand in the dispute D{} now. Its question can be worded in Disputes.</source>
   <translation>Ahora están en la disputa D{}. Su pregunta se puede redactar en Disputas.</translation>
  </message>
  <message>
   <source>They stand in the dispute D{} now. Its question can be worded on the right.</source>
   <translation>Ahora están en la disputa D{}. Su pregunta se puede redactar a la derecha.</translation>
  </message>
  <message>
   <source>Took the answer back.</source>
   <translation>Se retiró la respuesta.</translation>
  </message>
  <message>
   <source>Unrelated</source>
   <translation>Sin relación</translation>
  </message>
  <message>
   <source>What do the others say?</source>
   <translation>¿Qué dicen los demás?</translation>
  </message>
  <message>
   <source>compatible</source>
   <translation>compatible</translation>
  </message>
  <message>
   <source>different date</source>
   <translation>fecha distinta</translation>
  </message>
  <message>
   <source>different scope</source>
   <translation>alcance distinto</translation>
  </message>
  <message>
   <source>different value</source>
   <translation>valor distinto</translation>
  </message>
  <message>
   <source>one name?</source>
   <translation>¿un nombre?</translation>
  </message>
  <message>
   <source>other date?</source>
   <translation>¿otra fecha?</translation>
  </message>
  <message>
   <source>other scope?</source>
   <translation>¿otro alcance?</translation>
  </message>
  <message>
   <source>unjudged</source>
   <translation>sin juzgar</translation>
  </message>
  <message>
   <source>unrelated</source>
   <translation>sin relación</translation>
  </message>
  <message>
   <source>{} distant passages</source>
   <translation>{} pasajes lejanos</translation>
  </message>
  <message>
   <source>{} of {} articles</source>
   <translation>{} de {} artículos</translation>
  </message>
  <message>
   <source>≠ check</source>
   <translation>≠ comprobar</translation>
  </message>
  <message>
   <source>≠ contradicts</source>
   <translation>≠ contradice</translation>
  </message>
  <message>
   <source>≠ reframes</source>
   <translation>≠ reencuadra</translation>
  </message>
 </context>
 <context>
  <name>Outgoing</name>
  <message>
   <source>Saved a copy as {}.</source>
   <translation>Se guardó una copia como {}.</translation>
  </message>
 </context>
 <context>
  <name>OverviewRuler</name>
  <message>
   <source>Overview of the article</source>
   <translation>Vista general del artículo</translation>
  </message>
 </context>
 <context>
  <name>Page</name>
  <message>
   <source> in 1 article</source>
   <translation> en 1 artículo</translation>
  </message>
  <message>
   <source> in {} articles</source>
   <translation> en {} artículos</translation>
  </message>
  <message>
   <source>1 mention</source>
   <translation>1 mención</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>{} mentions</source>
   <translation>{} menciones</translation>
  </message>
 </context>
 <context>
  <name>PaletteSource</name>
  <message>
   <source>Annotation</source>
   <translation>Anotación</translation>
  </message>
  <message>
   <source>Article</source>
   <translation>Artículo</translation>
  </message>
  <message>
   <source>Claim</source>
   <translation>Afirmación</translation>
  </message>
  <message>
   <source>Dispute</source>
   <translation>Disputa</translation>
  </message>
  <message>
   <source>Entity</source>
   <translation>Entidad</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>Label as {}</source>
   <translation>Etiquetar como {}</translation>
  </message>
 </context>
 <context>
  <name>PaneRow</name>
  <message>
   <source>Articles side by side</source>
   <translation>Artículos lado a lado</translation>
  </message>
 </context>
 <context>
  <name>PaneVerbs</name>
  <message>
   <source>Every article is open already.</source>
   <translation>Ya están abiertos todos los artículos.</translation>
  </message>
  <message>
   <source>No open pane has a counterpart of this passage.</source>
   <translation>Ningún panel abierto tiene un equivalente de este pasaje.</translation>
  </message>
  <message>
   <source>Not pinned any more.</source>
   <translation>Ya no está fijado.</translation>
  </message>
  <message>
   <source>Pinned: this pane keeps its article and its place.</source>
   <translation>Fijado: este panel conserva su artículo y su lugar.</translation>
  </message>
  <message>
   <source>Removed the article. Ctrl+Z brings it back.</source>
   <translation>Se quitó el artículo. Ctrl+Z lo recupera.</translation>
  </message>
  <message>
   <source>Removing the article</source>
   <translation>Quitando el artículo</translation>
  </message>
 </context>
 <context>
  <name>PartField</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Vaciar</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Sin indicar</translation>
  </message>
  <message>
   <source>Pick in the text</source>
   <translation>Elegir en el texto</translation>
  </message>
  <message>
   <source>Take the selection</source>
   <translation>Tomar la selección</translation>
  </message>
 </context>
 <context>
  <name>Parting</name>
  <message>
   <source>Finishing “{}”, closing then. Close again to stop it.</source>
   <translation>Se termina “{}” y después se cierra. Al cerrar otra vez, se detiene.</translation>
  </message>
  <message>
   <source>Stopping “{}”, closing then.</source>
   <translation>Se detiene “{}” y después se cierra.</translation>
  </message>
 </context>
 <context>
  <name>PasteDialog</name>
  <message>
   <source>Text of the article</source>
   <translation>Texto del artículo</translation>
  </message>
  <message>
   <source>Title on the first line, then the text</source>
   <translation>Título en la primera línea y después el texto</translation>
  </message>
  <message>
   <source>Title, outlet and date are proposed and can be corrected. Ctrl+Enter adds it.</source>
   <translation>El título, el medio y la fecha se proponen y se pueden corregir. Ctrl+Intro lo añade.</translation>
  </message>
 </context>
 <context>
  <name>PerhapsPart</name>
  <message>
   <source>and {} more</source>
   <translation>y {} más</translation>
  </message>
 </context>
 <context>
  <name>Picking</name>
  <message>
   <source>Select the words of the {} in the text and press Enter; Esc leaves it as it is.</source>
   <translation>Seleccionar en el texto las palabras que son {} y pulsar Intro; Esc lo deja como está.</translation>
  </message>
  <message>
   <source>Select words of the same article first.</source>
   <translation>Primero hay que seleccionar palabras del mismo artículo.</translation>
  </message>
  <message>
   <source>cue</source>
   <translation>indicio</translation>
  </message>
  <message>
   <source>hedge</source>
   <translation>atenuante</translation>
  </message>
  <message>
   <source>speaker</source>
   <translation>hablante</translation>
  </message>
 </context>
 <context>
  <name>PlaceLine</name>
  <message>
   <source>as of {}</source>
   <translation>a fecha de {}</translation>
  </message>
 </context>
 <context>
  <name>Plots</name>
  <message>
   <source> on {}</source>
   <translation> el {}</translation>
  </message>
  <message>
   <source>1 billion</source>
   <translation>mil millones</translation>
  </message>
  <message>
   <source>1 day</source>
   <translation>1 día</translation>
  </message>
  <message>
   <source>1 million</source>
   <translation>1 millón</translation>
  </message>
  <message>
   <source>1 trillion</source>
   <translation>1 billón</translation>
  </message>
  <message>
   <source>A lower bound: the true figure may be higher</source>
   <translation>Un límite inferior: la cifra real puede ser mayor</translation>
  </message>
  <message>
   <source>An upper bound: the true figure may be lower</source>
   <translation>Un límite superior: la cifra real puede ser menor</translation>
  </message>
  <message>
   <source>a difference of {}% of {}</source>
   <translation>una diferencia del {} % respecto de {}</translation>
  </message>
  <message>
   <source>almost {}</source>
   <translation>casi {}</translation>
  </message>
  <message>
   <source>around {}</source>
   <translation>alrededor de {}</translation>
  </message>
  <message>
   <source>at least {}</source>
   <translation>al menos {}</translation>
  </message>
  <message>
   <source>at most {}</source>
   <translation>como máximo {}</translation>
  </message>
  <message>
   <source>exact count</source>
   <translation>recuento exacto</translation>
  </message>
  <message>
   <source>exact figure</source>
   <translation>cifra exacta</translation>
  </message>
  <message>
   <source>later than “{}”</source>
   <translation>después de “{}”</translation>
  </message>
  <message>
   <source>less than {}</source>
   <translation>menos de {}</translation>
  </message>
  <message>
   <source>lower bound, open upwards</source>
   <translation>límite inferior, abierto hacia arriba</translation>
  </message>
  <message>
   <source>more than {}</source>
   <translation>más de {}</translation>
  </message>
  <message>
   <source>read as {} to {}</source>
   <translation>leído como {} a {}</translation>
  </message>
  <message>
   <source>the same as {}</source>
   <translation>igual que {}</translation>
  </message>
  <message>
   <source>upper bound, open downwards</source>
   <translation>límite superior, abierto hacia abajo</translation>
  </message>
  <message>
   <source>value</source>
   <translation>valor</translation>
  </message>
  <message>
   <source>{day} {month}</source>
   <translation>{day} de {month}</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{day} de {month} de {year}</translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <translation>{month} de {year}</translation>
  </message>
  <message>
   <source>{} acres</source>
   <translation>{} acres</translation>
  </message>
  <message>
   <source>{} billion</source>
   <translation>{} mil millones</translation>
  </message>
  <message>
   <source>{} bn</source>
   <translation>{} mil M</translation>
  </message>
  <message>
   <source>{} days</source>
   <translation>{} días</translation>
  </message>
  <message>
   <source>{} decades</source>
   <translation>{} décadas</translation>
  </message>
  <message>
   <source>{} hours</source>
   <translation>{} horas</translation>
  </message>
  <message>
   <source>{} later than “{}”</source>
   <translation>{} después de “{}”</translation>
  </message>
  <message>
   <source>{} less than {}</source>
   <translation>{} menos que {}</translation>
  </message>
  <message>
   <source>{} m</source>
   <translation>{} M</translation>
  </message>
  <message>
   <source>{} million</source>
   <translation>{} millones</translation>
  </message>
  <message>
   <source>{} minutes</source>
   <translation>{} minutos</translation>
  </message>
  <message>
   <source>{} months</source>
   <translation>{} meses</translation>
  </message>
  <message>
   <source>{} more than {}</source>
   <translation>{} más que {}</translation>
  </message>
  <message>
   <source>{} seconds</source>
   <translation>{} segundos</translation>
  </message>
  <message>
   <source>{} tn</source>
   <translation>{} bill.</translation>
  </message>
  <message>
   <source>{} to {}</source>
   <translation>{} a {}</translation>
  </message>
  <message>
   <source>{} trillion</source>
   <translation>{} billones</translation>
  </message>
  <message>
   <source>{} weeks</source>
   <translation>{} semanas</translation>
  </message>
  <message>
   <source>{} years</source>
   <translation>{} años</translation>
  </message>
  <message>
   <source>{} ÷ {} = {} a day</source>
   <translation>{} ÷ {} = {} al día</translation>
  </message>
 </context>
 <context>
  <name>PositionList</name>
  <message>
   <source>A position needs a name.</source>
   <translation>Una posición necesita un nombre.</translation>
  </message>
  <message>
   <source>A position of its own</source>
   <translation>Una posición propia</translation>
  </message>
  <message>
   <source>Add a position</source>
   <translation>Añadir una posición</translation>
  </message>
  <message>
   <source>Merge into</source>
   <translation>Fusionar con</translation>
  </message>
  <message>
   <source>Move the claim to</source>
   <translation>Mover la afirmación a</translation>
  </message>
  <message>
   <source>Name of the position</source>
   <translation>Nombre de la posición</translation>
  </message>
  <message>
   <source>No claim speaks for it yet.</source>
   <translation>Aún no habla por ella ninguna afirmación.</translation>
  </message>
  <message>
   <source>Open the passage</source>
   <translation>Abrir el pasaje</translation>
  </message>
  <message>
   <source>Positions</source>
   <translation>Posiciones</translation>
  </message>
  <message>
   <source>Remove the position</source>
   <translation>Quitar la posición</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Cambiar nombre</translation>
  </message>
  <message>
   <source>Take the claim out of the dispute</source>
   <translation>Sacar la afirmación de la disputa</translation>
  </message>
  <message>
   <source>What it says: 27, at least 50, an operation</source>
   <translation>Lo que dice: 27, al menos 50, una operación</translation>
  </message>
  <message>
   <source>What the claim does</source>
   <translation>Qué hace la afirmación</translation>
  </message>
  <message>
   <source>nobody yet</source>
   <translation>nadie aún</translation>
  </message>
  <message>
   <source>value · speaker · as of</source>
   <translation>valor · hablante · a fecha de</translation>
  </message>
  <message>
   <source>{} and {} more</source>
   <translation>{} y {} más</translation>
  </message>
 </context>
 <context>
  <name>QuantitySection</name>
  <message>
   <source>As of</source>
   <translation>A fecha de</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Desde</translation>
  </message>
  <message>
   <source>Measures</source>
   <translation>Mide</translation>
  </message>
  <message>
   <source>Modifier</source>
   <translation>Modificador</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Sin indicar</translation>
  </message>
  <message>
   <source>Of</source>
   <translation>De</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <source>Scope</source>
   <translation>Alcance</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Hasta</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unidad</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>a range</source>
   <translation>un intervalo</translation>
  </message>
  <message>
   <source>about</source>
   <translation>alrededor de</translation>
  </message>
  <message>
   <source>almost</source>
   <translation>casi</translation>
  </message>
  <message>
   <source>at least</source>
   <translation>al menos</translation>
  </message>
  <message>
   <source>at most</source>
   <translation>como máximo</translation>
  </message>
  <message>
   <source>exactly</source>
   <translation>exactamente</translation>
  </message>
  <message>
   <source>less than</source>
   <translation>menos de</translation>
  </message>
  <message>
   <source>more than</source>
   <translation>más de</translation>
  </message>
  <message>
   <source>vague</source>
   <translation>impreciso</translation>
  </message>
  <message>
   <source>“{}” is not a date; write it like 2023, 2023-06 or 5 Jun 2023.</source>
   <translation>“{}” no es una fecha; se escribe como 2023, 2023-06 o 5/6/2023.</translation>
  </message>
  <message>
   <source>“{}” is not a number; write it like 3600000 or 3.6 billion.</source>
   <translation>“{}” no es un número; se escribe como 3600000 o 3.6 millones.</translation>
  </message>
 </context>
 <context>
  <name>QueryBar</name>
  <message>
   <source>A date such as 2024, 2024-03 or 5 Mar 2024</source>
   <translation>Una fecha como 2024, 2024-03 o 5/3/2024</translation>
  </message>
  <message>
   <source>All articles</source>
   <translation>Todos los artículos</translation>
  </message>
  <message>
   <source>All outlets</source>
   <translation>Todos los medios</translation>
  </message>
  <message>
   <source>All places</source>
   <translation>Todas las apariciones</translation>
  </message>
  <message>
   <source>Any place</source>
   <translation>Toda aparición</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Cerrar (Esc)</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Desde</translation>
  </message>
  <message>
   <source>Not tagged yet</source>
   <translation>Aún sin etiquetar</translation>
  </message>
  <message>
   <source>Open articles</source>
   <translation>Artículos abiertos</translation>
  </message>
  <message>
   <source>Outlet</source>
   <translation>Medio</translation>
  </message>
  <message>
   <source>Search all articles</source>
   <translation>Buscar en todos los artículos</translation>
  </message>
  <message>
   <source>Tagged as {}</source>
   <translation>Etiquetadas como {}</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Hasta</translation>
  </message>
  <message>
   <source>Which articles</source>
   <translation>Qué artículos</translation>
  </message>
  <message>
   <source>Which places</source>
   <translation>Qué apariciones</translation>
  </message>
  <message>
   <source>Words in all articles</source>
   <translation>Palabras en todos los artículos</translation>
  </message>
  <message>
   <source>“{}” is no date: write 2024, 2024-03 or 5 Mar 2024.</source>
   <translation>“{}” no es una fecha: se escribe 2024, 2024-03 o 5/3/2024.</translation>
  </message>
 </context>
 <context>
  <name>QuestionHeader</name>
  <message>
   <source>No question yet</source>
   <translation>Aún sin pregunta</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Preguntas</translation>
  </message>
 </context>
 <context>
  <name>RatingRow</name>
  <message>
   <source>not rated</source>
   <translation>sin calificar</translation>
  </message>
  <message>
   <source>not rated; click, or type C, N or I</source>
   <translation>sin valorar; haga clic o escriba C, N o I</translation>
  </message>
 </context>
 <context>
  <name>ReadRoom</name>
  <message>
   <source>Read</source>
   <translation>Lectura</translation>
  </message>
 </context>
 <context>
  <name>ReadView</name>
  <message>
   <source>Add articles…</source>
   <translation>Añadir artículos…</translation>
  </message>
  <message>
   <source>Choose an article on the left, or add some.</source>
   <translation>Elegir un artículo a la izquierda o añadir alguno.</translation>
  </message>
 </context>
 <context>
  <name>Reading</name>
  <message>
   <source> 1 article was not read in full: the model, or Sidelight, does not know its language.</source>
   <translation> 1 artículo no se leyó por completo: el modelo, o Sidelight, no conoce su idioma.</translation>
  </message>
  <message>
   <source> 1 difference between articles waits in Disputes ({}).</source>
   <translation> Una diferencia entre artículos espera en Disputas ({}).</translation>
  </message>
  <message>
   <source> 1 more could not be read either.</source>
   <translation> Otro tampoco se pudo leer.</translation>
  </message>
  <message>
   <source> {} articles were not read in full: the model, or Sidelight, does not know their language.</source>
   <translation> {} artículos no se leyeron por completo: el modelo, o Sidelight, no conoce su idioma.</translation>
  </message>
  <message>
   <source> {} differences between articles wait in Disputes ({}).</source>
   <translation> {} diferencias entre artículos esperan en Disputas ({}).</translation>
  </message>
  <message>
   <source> {} more could not be read either.</source>
   <translation> Tampoco se pudieron leer {} más.</translation>
  </message>
  <message>
   <source>All articles are compared.</source>
   <translation>Todos los artículos están comparados.</translation>
  </message>
  <message>
   <source>An article could not be read: {}</source>
   <translation>No se pudo leer un artículo: {}</translation>
  </message>
  <message>
   <source>Comparing passages</source>
   <translation>Comparando pasajes</translation>
  </message>
  <message>
   <source>Comparing was stopped; it goes on when the project is opened again.</source>
   <translation>Se detuvo la comparación; seguirá cuando se vuelva a abrir el proyecto.</translation>
  </message>
  <message>
   <source>Grouping names</source>
   <translation>Agrupando nombres</translation>
  </message>
  <message>
   <source>Reading 1 article</source>
   <translation>Leyendo 1 artículo</translation>
  </message>
  <message>
   <source>Reading is done.</source>
   <translation>La lectura ha terminado.</translation>
  </message>
  <message>
   <source>Reading was stopped; what was read so far is kept.</source>
   <translation>Se detuvo la lectura; lo leído hasta ahora se conserva.</translation>
  </message>
  <message>
   <source>Reading {} articles</source>
   <translation>Leyendo {} artículos</translation>
  </message>
  <message>
   <source>Reading {} of {}</source>
   <translation>Leyendo {} de {}</translation>
  </message>
  <message>
   <source>The last run ended before all articles were compared: they are compared now.</source>
   <translation>La última lectura terminó antes de comparar todos los artículos: se comparan ahora.</translation>
  </message>
  <message>
   <source>{} min left</source>
   <translation>quedan {} min</translation>
  </message>
  <message>
   <source>{} of Sidelight is damaged and was left out: install Sidelight again.</source>
   <translation>{} de Sidelight está dañado y no se usa: vuelva a instalar Sidelight.</translation>
  </message>
  <message>
   <source>{} s left</source>
   <translation>quedan {} s</translation>
  </message>
 </context>
 <context>
  <name>RecentList</name>
  <message>
   <source>1 article</source>
   <translation>1 artículo</translation>
  </message>
  <message>
   <source>1 open dispute</source>
   <translation>1 disputa abierta</translation>
  </message>
  <message>
   <source>Recent projects</source>
   <translation>Proyectos recientes</translation>
  </message>
  <message>
   <source>today, {}</source>
   <translation>hoy, {}</translation>
  </message>
  <message>
   <source>yesterday</source>
   <translation>ayer</translation>
  </message>
  <message>
   <source>{} articles</source>
   <translation>{} artículos</translation>
  </message>
  <message>
   <source>{} open disputes</source>
   <translation>{} disputas abiertas</translation>
  </message>
  <message>
   <source>{}% reviewed</source>
   <translation>{} % revisado</translation>
  </message>
 </context>
 <context>
  <name>RelationsSection</name>
  <message>
   <source>Joined with</source>
   <translation>Unido con</translation>
  </message>
  <message>
   <source>Take apart</source>
   <translation>Desunir</translation>
  </message>
 </context>
 <context>
  <name>ReportDialog</name>
  <message>
   <source>All questions</source>
   <translation>Todas las preguntas</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Autoría</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <source>Looking through the articles: question {} of {}…</source>
   <translation>Examinando los artículos: pregunta {} de {}…</translation>
  </message>
  <message>
   <source>Markdown, plain text</source>
   <translation>Markdown, texto sin formato</translation>
  </message>
  <message>
   <source>No question fits: the brief will hold the sources and what remains open.</source>
   <translation>Ninguna pregunta cumple la condición: el informe contendrá las fuentes y lo que queda abierto.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open questions</source>
   <translation>Preguntas abiertas</translation>
  </message>
  <message>
   <source>PDF, pages to print</source>
   <translation>PDF, páginas para imprimir</translation>
  </message>
  <message>
   <source>Pages: {}.</source>
   <translation>Páginas: {}.</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Preguntas</translation>
  </message>
  <message>
   <source>Questions: {}, {} of them settled. Exact quotations: {}.</source>
   <translation>Preguntas: {}, de ellas resueltas: {}. Citas textuales: {}.</translation>
  </message>
  <message>
   <source>Report (*{})</source>
   <translation>Informe (*{})</translation>
  </message>
  <message>
   <source>Settled questions</source>
   <translation>Preguntas resueltas</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Deteniendo…</translation>
  </message>
  <message>
   <source>The analysts who judged</source>
   <translation>Los analistas que valoraron</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <source>Web page (HTML), one file</source>
   <translation>Página web (HTML), un solo archivo</translation>
  </message>
  <message>
   <source>With the tables of evidence</source>
   <translation>Con las tablas de pruebas</translation>
  </message>
  <message>
   <source>Without the names of outlets and authors</source>
   <translation>Sin los nombres de medios y autores</translation>
  </message>
  <message>
   <source>Write report</source>
   <translation>Escribir informe</translation>
  </message>
  <message>
   <source>Wrote {} to {}.</source>
   <translation>Se escribió {} en {}.</translation>
  </message>
  <message>
   <source>{}: where the articles differ</source>
   <translation>{}: en qué difieren los artículos</translation>
  </message>
 </context>
 <context>
  <name>ReviewDesk</name>
  <message>
   <source>Accepted {} suggestions.</source>
   <translation>Se aceptaron {} sugerencias.</translation>
  </message>
  <message>
   <source>Accepting {} suggestions</source>
   <translation>Aceptando {} sugerencias</translation>
  </message>
  <message>
   <source>Nothing else belongs to this one; press A or R.</source>
   <translation>Nada más va con esta; A o R deciden.</translation>
  </message>
  <message>
   <source>Only names and passages bear a label; press A or R.</source>
   <translation>Solo los nombres y los pasajes llevan etiqueta; A o R deciden.</translation>
  </message>
  <message>
   <source>Rejected {} suggestions.</source>
   <translation>Se rechazaron {} sugerencias.</translation>
  </message>
  <message>
   <source>Rejecting {} suggestions</source>
   <translation>Rechazando {} sugerencias</translation>
  </message>
  <message>
   <source>There is nothing before this.</source>
   <translation>No hay nada antes de esto.</translation>
  </message>
  <message>
   <source>This suggestion is gone: its article was read again.</source>
   <translation>Esta sugerencia ya no existe: su artículo se volvió a leer.</translation>
  </message>
 </context>
 <context>
  <name>ReviewFacts</name>
  <message>
   <source>Accepted {}</source>
   <translation>Aceptado: {}</translation>
  </message>
  <message>
   <source>Also</source>
   <translation>También</translation>
  </message>
  <message>
   <source>As of</source>
   <translation>A fecha de</translation>
  </message>
  <message>
   <source>Cue</source>
   <translation>Indicio</translation>
  </message>
  <message>
   <source>Direct</source>
   <translation>Directa</translation>
  </message>
  <message>
   <source>Entity</source>
   <translation>Entidad</translation>
  </message>
  <message>
   <source>Hedge</source>
   <translation>Atenuante</translation>
  </message>
  <message>
   <source>Indirect</source>
   <translation>Indirecta</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Etiqueta</translation>
  </message>
  <message>
   <source>Measures</source>
   <translation>Mide</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>Mixta</translation>
  </message>
  <message>
   <source>Modifier</source>
   <translation>Modificador</translation>
  </message>
  <message>
   <source>Named</source>
   <translation>Se nombra</translation>
  </message>
  <message>
   <source>Proposed {}</source>
   <translation>Propuesta: {}</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <source>Quotation</source>
   <translation>Cita</translation>
  </message>
  <message>
   <source>Range</source>
   <translation>Intervalo</translation>
  </message>
  <message>
   <source>Rejected {}</source>
   <translation>Rechazado: {}</translation>
  </message>
  <message>
   <source>Scope</source>
   <translation>Alcance</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>Hablante</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>Would join</source>
   <translation>Se uniría a</translation>
  </message>
  <message>
   <source>amount of data</source>
   <translation>volumen de datos</translation>
  </message>
  <message>
   <source>area</source>
   <translation>superficie</translation>
  </message>
  <message>
   <source>containers</source>
   <translation>contenedores</translation>
  </message>
  <message>
   <source>date</source>
   <translation>fecha</translation>
  </message>
  <message>
   <source>distance</source>
   <translation>distancia</translation>
  </message>
  <message>
   <source>duration</source>
   <translation>duración</translation>
  </message>
  <message>
   <source>energy</source>
   <translation>energía</translation>
  </message>
  <message>
   <source>mass</source>
   <translation>masa</translation>
  </message>
  <message>
   <source>money</source>
   <translation>dinero</translation>
  </message>
  <message>
   <source>number</source>
   <translation>número</translation>
  </message>
  <message>
   <source>percent</source>
   <translation>porcentaje</translation>
  </message>
  <message>
   <source>power</source>
   <translation>potencia</translation>
  </message>
  <message>
   <source>rank</source>
   <translation>posición en una clasificación</translation>
  </message>
  <message>
   <source>score {}</source>
   <translation>puntuación {}</translation>
  </message>
  <message>
   <source>speed</source>
   <translation>velocidad</translation>
  </message>
  <message>
   <source>temperature</source>
   <translation>temperatura</translation>
  </message>
  <message>
   <source>volume</source>
   <translation>volumen</translation>
  </message>
 </context>
 <context>
  <name>ReviewRoom</name>
  <message>
   <source> · about a minute left</source>
   <translation> · queda cerca de un minuto</translation>
  </message>
  <message>
   <source> · about {} hours left</source>
   <translation> · quedan unas {} horas</translation>
  </message>
  <message>
   <source> · about {} minutes left</source>
   <translation> · quedan unos {} minutos</translation>
  </message>
  <message>
   <source>Accept the whole group</source>
   <translation>Aceptar todo el grupo</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Aceptada</translation>
  </message>
  <message>
   <source>Accepted as {}</source>
   <translation>Aceptada como {}</translation>
  </message>
  <message>
   <source>Accepted {}</source>
   <translation>Aceptadas: {}</translation>
  </message>
  <message>
   <source>Back to the suggestion before</source>
   <translation>Volver a la sugerencia anterior</translation>
  </message>
  <message>
   <source>Put this suggestion off</source>
   <translation>Aplazar esta sugerencia</translation>
  </message>
  <message>
   <source>Reject the whole group</source>
   <translation>Rechazar todo el grupo</translation>
  </message>
  <message>
   <source>Rejected {}</source>
   <translation>Rechazadas: {}</translation>
  </message>
  <message>
   <source>Rejected · not proposed again</source>
   <translation>Rechazada · no se vuelve a proponer</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revisión</translation>
  </message>
  <message>
   <source>Skipped · returns at the end</source>
   <translation>Omitida · vuelve al final</translation>
  </message>
  <message>
   <source>{} decisions a minute</source>
   <translation>{} decisiones por minuto</translation>
  </message>
 </context>
 <context>
  <name>ReviewSide</name>
  <message>
   <source>Decisions are saved as you go. Rejected suggestions are kept out of sight, are not proposed again and stay in the history.</source>
   <translation>Las decisiones se guardan sobre la marcha. Las sugerencias rechazadas se ocultan, no se vuelven a proponer y permanecen en el historial.</translation>
  </message>
  <message>
   <source>Just decided</source>
   <translation>Recién decidido</translation>
  </message>
  <message>
   <source>Nothing waits behind this one.</source>
   <translation>No espera nada detrás de esta.</translation>
  </message>
  <message>
   <source>Order: {}</source>
   <translation>Orden: {}</translation>
  </message>
  <message>
   <source>Review: next and just decided</source>
   <translation>Revisión: a continuación y recién decidido</translation>
  </message>
  <message>
   <source>Up next</source>
   <translation>Siguientes</translation>
  </message>
  <message>
   <source>by article</source>
   <translation>por artículo</translation>
  </message>
  <message>
   <source>by entity</source>
   <translation>por entidad</translation>
  </message>
  <message>
   <source>by label</source>
   <translation>por etiqueta</translation>
  </message>
  <message>
   <source>least certain first</source>
   <translation>dudosas primero</translation>
  </message>
  <message>
   <source>surest first</source>
   <translation>seguras primero</translation>
  </message>
  <message>
   <source>{} left</source>
   <translation>quedan {}</translation>
  </message>
 </context>
 <context>
  <name>ReviewView</name>
  <message>
   <source>All</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>All {} claims of this article</source>
   <translation>Las {} afirmaciones de este artículo</translation>
  </message>
  <message>
   <source>All {} mentions of {} as {}</source>
   <translation>Las {} menciones de {} como {}</translation>
  </message>
  <message>
   <source>All {} passages of this article</source>
   <translation>Los {} pasajes de este artículo</translation>
  </message>
  <message>
   <source>All {} places of “{}” as {}</source>
   <translation>Las {} apariciones de “{}” como {}</translation>
  </message>
  <message>
   <source>All {} quantities of this article</source>
   <translation>Las {} cantidades de este artículo</translation>
  </message>
  <message>
   <source>All {} quotations of this article</source>
   <translation>Las {} citas de este artículo</translation>
  </message>
  <message>
   <source>Articles are being read; suggestions appear here as they come.</source>
   <translation>Se están leyendo artículos; las sugerencias aparecen aquí a medida que llegan.</translation>
  </message>
  <message>
   <source>Back to reading  Ctrl+1</source>
   <translation>Volver a la lectura  Ctrl+1</translation>
  </message>
  <message>
   <source>Claims</source>
   <translation>Afirmaciones</translation>
  </message>
  <message>
   <source>Entities</source>
   <translation>Entidades</translation>
  </message>
  <message>
   <source>Everything is decided.</source>
   <translation>Todo está decidido.</translation>
  </message>
  <message>
   <source>Gathering suggestions…</source>
   <translation>Reuniendo sugerencias…</translation>
  </message>
  <message>
   <source>Nothing is left to decide here.</source>
   <translation>Aquí no queda nada por decidir.</translation>
  </message>
  <message>
   <source>Nothing waits for you right now.</source>
   <translation>Ahora mismo no hay nada pendiente.</translation>
  </message>
  <message>
   <source>Passages</source>
   <translation>Pasajes</translation>
  </message>
  <message>
   <source>Quantities</source>
   <translation>Cantidades</translation>
  </message>
  <message>
   <source>Quotations</source>
   <translation>Citas</translation>
  </message>
  <message>
   <source>Show all suggestions</source>
   <translation>Mostrar todas las sugerencias</translation>
  </message>
  <message>
   <source>There are no such suggestions.</source>
   <translation>No hay sugerencias de ese tipo.</translation>
  </message>
  <message>
   <source>There are no suggestions yet.</source>
   <translation>Aún no hay sugerencias.</translation>
  </message>
  <message>
   <source>paragraph {} of {}</source>
   <translation>párrafo {} de {}</translation>
  </message>
  <message>
   <source>{} accepted, {} rejected.</source>
   <translation>Aceptadas: {}; rechazadas: {}.</translation>
  </message>
  <message>
   <source>{} accepted, {} rejected. Ctrl+Z takes the last decision back.</source>
   <translation>Aceptadas: {}; rechazadas: {}. Ctrl+Z deshace la última decisión.</translation>
  </message>
 </context>
 <context>
  <name>Sample</name>
  <message>
   <source>How it looks in the light and the dark theme</source>
   <translation>Cómo se ve en el tema claro y en el oscuro</translation>
  </message>
 </context>
 <context>
  <name>SaysSection</name>
  <message>
   <source>A claim without a statement</source>
   <translation>Una afirmación sin enunciado</translation>
  </message>
  <message>
   <source>Says in claims</source>
   <translation>Dice en afirmaciones</translation>
  </message>
  <message>
   <source>and {} more</source>
   <translation>y {} más</translation>
  </message>
  <message>
   <source>confirmed</source>
   <translation>confirmado</translation>
  </message>
  <message>
   <source>suggested</source>
   <translation>sugerido</translation>
  </message>
 </context>
 <context>
  <name>SearchActions</name>
  <message>
   <source>Copied 1 line.</source>
   <translation>Se copió 1 línea.</translation>
  </message>
  <message>
   <source>Copied {} lines.</source>
   <translation>Se copiaron {} líneas.</translation>
  </message>
  <message>
   <source>Export lines</source>
   <translation>Exportar líneas</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Tabla (*.csv)</translation>
  </message>
  <message>
   <source>Tag the places first: {} has no label of its own.</source>
   <translation>Primero hay que etiquetar las apariciones: {} no tiene etiqueta propia.</translation>
  </message>
  <message>
   <source>There is no entity “{}”: choose one of the list.</source>
   <translation>No hay ninguna entidad “{}”: hay que elegir una de la lista.</translation>
  </message>
  <message>
   <source>Wrote {}: 1 line.</source>
   <translation>Se escribió {}: 1 línea.</translation>
  </message>
  <message>
   <source>Wrote {}: {} lines.</source>
   <translation>Se escribió {}: {} líneas.</translation>
  </message>
  <message>
   <source>lines.csv</source>
   <translation>lineas.csv</translation>
  </message>
 </context>
 <context>
  <name>SearchDesk</name>
  <message>
   <source>, 1 named it before.</source>
   <translation>, 1 ya la nombraba.</translation>
  </message>
  <message>
   <source>, 1 was tagged already.</source>
   <translation>, 1 ya estaba etiquetada.</translation>
  </message>
  <message>
   <source>, {} named it before.</source>
   <translation>, {} ya la nombraban.</translation>
  </message>
  <message>
   <source>, {} sentences were claims already</source>
   <translation>, {} oraciones ya eran afirmaciones</translation>
  </message>
  <message>
   <source>, {} were tagged already.</source>
   <translation>, {} ya estaban etiquetadas.</translation>
  </message>
  <message>
   <source>Made 1 claim</source>
   <translation>Se creó 1 afirmación</translation>
  </message>
  <message>
   <source>Made {} claims</source>
   <translation>Se crearon {} afirmaciones</translation>
  </message>
  <message>
   <source>Making claims</source>
   <translation>Creando afirmaciones</translation>
  </message>
  <message>
   <source>Naming {}</source>
   <translation>Nombrando {}</translation>
  </message>
  <message>
   <source>Nothing to do: these sentences are claims already.</source>
   <translation>No hay nada que hacer: estas oraciones ya son afirmaciones.</translation>
  </message>
  <message>
   <source>Nothing to tag: all {} places are tagged already.</source>
   <translation>No hay nada que etiquetar: las {} apariciones ya están etiquetadas.</translation>
  </message>
  <message>
   <source>Tagged 1 place as {}</source>
   <translation>Se etiquetó 1 aparición como {}</translation>
  </message>
  <message>
   <source>Tagged {} places as {}</source>
   <translation>Se etiquetaron {} apariciones como {}</translation>
  </message>
  <message>
   <source>Tagging {} places</source>
   <translation>Etiquetando {} lugares</translation>
  </message>
  <message>
   <source>{} is named in 1 place more</source>
   <translation>{} se nombra en 1 aparición más</translation>
  </message>
  <message>
   <source>{} is named in {} places more</source>
   <translation>{} se nombra en {} apariciones más</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Search or command</source>
   <translation>Buscar o ejecutar</translation>
  </message>
 </context>
 <context>
  <name>SearchPalette</name>
  <message>
   <source>Command, article, entity, or words in the texts</source>
   <translation>Comando, artículo, entidad o palabras de los textos</translation>
  </message>
  <message>
   <source>Search or command</source>
   <translation>Buscar o ejecutar</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Lo encontrado</translation>
  </message>
 </context>
 <context>
  <name>SearchSide</name>
  <message>
   <source>1 place selected</source>
   <translation>1 aparición seleccionada</translation>
  </message>
  <message>
   <source>1 place ticked</source>
   <translation>1 aparición marcada</translation>
  </message>
  <message>
   <source>A label or a name that you give below is for all of them.</source>
   <translation>La etiqueta o el nombre que se ponga abajo vale para todos.</translation>
  </message>
  <message>
   <source>Copy lines</source>
   <translation>Copiar líneas</translation>
  </message>
  <message>
   <source>Entity that the places name</source>
   <translation>Entidad que nombran las apariciones</translation>
  </message>
  <message>
   <source>Export lines…</source>
   <translation>Exportar líneas…</translation>
  </message>
  <message>
   <source>Make claims</source>
   <translation>Crear afirmaciones</translation>
  </message>
  <message>
   <source>Name of an entity</source>
   <translation>Nombre de una entidad</translation>
  </message>
  <message>
   <source>No place chosen</source>
   <translation>Ninguna aparición elegida</translation>
  </message>
  <message>
   <source>Select or tick places to tag, name or copy them together.</source>
   <translation>Al seleccionar o marcar apariciones se pueden etiquetar, nombrar o copiar juntas.</translation>
  </message>
  <message>
   <source>Space ticks what is selected; then the ticked places are meant.</source>
   <translation>Espacio marca lo seleccionado; entonces cuentan las apariciones marcadas.</translation>
  </message>
  <message>
   <source>Tag as</source>
   <translation>Etiquetar como</translation>
  </message>
  <message>
   <source>They name</source>
   <translation>Nombran a</translation>
  </message>
  <message>
   <source>Tick all {}</source>
   <translation>Marcar las {}</translation>
  </message>
  <message>
   <source>Untick all</source>
   <translation>Desmarcar todas</translation>
  </message>
  <message>
   <source>Use the lines</source>
   <translation>Usar las líneas</translation>
  </message>
  <message>
   <source>What to do with the places</source>
   <translation>Qué hacer con las apariciones</translation>
  </message>
  <message>
   <source>Word after</source>
   <translation>Palabra siguiente</translation>
  </message>
  <message>
   <source>Word before</source>
   <translation>Palabra anterior</translation>
  </message>
  <message>
   <source>{} places selected</source>
   <translation>{} apariciones seleccionadas</translation>
  </message>
  <message>
   <source>{} places ticked</source>
   <translation>{} apariciones marcadas</translation>
  </message>
 </context>
 <context>
  <name>SearchSurface</name>
  <message>
   <source> so far, {} of {} read</source>
   <translation> hasta ahora, {} de {} leídos</translation>
  </message>
  <message>
   <source> · too slow in {} articles: simplify the expression</source>
   <translation> · demasiado lento en {} artículos: conviene simplificar la expresión</translation>
  </message>
  <message>
   <source>1 article</source>
   <translation>1 artículo</translation>
  </message>
  <message>
   <source>1 place</source>
   <translation>1 vez</translation>
  </message>
  <message>
   <source>Articles</source>
   <translation>Artículos</translation>
  </message>
  <message>
   <source>Searching…</source>
   <translation>Buscando…</translation>
  </message>
  <message>
   <source>The first {} places; narrow the search to see others</source>
   <translation>Las primeras {} apariciones; para ver otras hay que acotar la búsqueda</translation>
  </message>
  <message>
   <source>Type what to look for: each place is shown with the words around it.</source>
   <translation>Escribir lo que se busca: cada aparición se muestra con las palabras que la rodean.</translation>
  </message>
  <message>
   <source>{} articles</source>
   <translation>{} artículos</translation>
  </message>
  <message>
   <source>{} in {}</source>
   <translation>{} en {}</translation>
  </message>
  <message>
   <source>{} places</source>
   <translation>{} veces</translation>
  </message>
  <message>
   <source>“{}” is in none of these articles.</source>
   <translation>“{}” no está en ninguno de estos artículos.</translation>
  </message>
 </context>
 <context>
  <name>Segment</name>
  <message>
   <source>, shown</source>
   <translation>, a la vista</translation>
  </message>
 </context>
 <context>
  <name>SelectionPage</name>
  <message>
   <source>Label it with a key, or click:</source>
   <translation>Etiquetar con una tecla o con un clic:</translation>
  </message>
  <message>
   <source>Make a claim  M</source>
   <translation>Crear una afirmación  M</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>Selección</translation>
  </message>
 </context>
 <context>
  <name>Session</name>
  <message>
   <source>Read only: the file or its folder cannot be written, or a newer Sidelight saved it.</source>
   <translation>Solo lectura: no se puede escribir en el archivo o en su carpeta, o lo guardó una versión más reciente de Sidelight.</translation>
  </message>
  <message>
   <source>Read only: this project is open elsewhere ({}).</source>
   <translation>Solo lectura: este proyecto está abierto en otro lugar ({}).</translation>
  </message>
  <message>
   <source>Redoing</source>
   <translation>Rehaciendo</translation>
  </message>
  <message>
   <source>Undoing</source>
   <translation>Deshaciendo</translation>
  </message>
  <message>
   <source>{}: other changes have to wait until that is done.</source>
   <translation>{}: los demás cambios tienen que esperar a que termine.</translation>
  </message>
 </context>
 <context>
  <name>SettingsDialog</name>
  <message>
   <source>Another one:</source>
   <translation>Otro modelo:</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Charis SIL (serif)</source>
   <translation>Charis SIL (con serifa)</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Folder of a spaCy pipeline</source>
   <translation>Carpeta de un pipeline de spaCy</translation>
  </message>
  <message>
   <source>General</source>
   <translation>General</translation>
  </message>
  <message>
   <source>Inter (as the interface)</source>
   <translation>Inter (como la interfaz)</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Atajos de teclado</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Pipeline</source>
   <translation>Pipeline</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Sidelight speaks it from its next start on.</source>
   <translation>Sidelight lo usará a partir del próximo inicio.</translation>
  </message>
  <message>
   <source>Size of articles</source>
   <translation>Tamaño de los artículos</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Typeface of articles</source>
   <translation>Tipo de letra de los artículos</translation>
  </message>
  <message>
   <source>Wheel of a spaCy pipeline</source>
   <translation>Wheel de un pipeline de spaCy</translation>
  </message>
  <message>
   <source>Wheels (*.whl)</source>
   <translation>Wheels (*.whl)</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Nombre de analista</translation>
  </message>
  <message>
   <source>a folder…</source>
   <translation>una carpeta…</translation>
  </message>
  <message>
   <source>a package file (.whl)…</source>
   <translation>un paquete (.whl)…</translation>
  </message>
  <message>
   <source>{} {}, language {}. Articles are read with it from now on.</source>
   <translation>{} {}, idioma {}. A partir de ahora los artículos se leen con él.</translation>
  </message>
 </context>
 <context>
  <name>Sheet</name>
  <message>
   <source>Why</source>
   <translation>Motivo</translation>
  </message>
 </context>
 <context>
  <name>Sidebar</name>
  <message>
   <source>Add articles</source>
   <translation>Añadir artículos</translation>
  </message>
  <message>
   <source>Add articles…</source>
   <translation>Añadir artículos…</translation>
  </message>
  <message>
   <source>Articles</source>
   <translation>Artículos</translation>
  </message>
  <message>
   <source>Drop .txt or .html files here to add articles</source>
   <translation>Soltar aquí archivos .txt o .html para añadir artículos</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <source>Names, colours, keys and sets of labels</source>
   <translation>Nombres, colores, teclas y juegos de etiquetas</translation>
  </message>
  <message>
   <source>New label</source>
   <translation>Etiqueta nueva</translation>
  </message>
  <message>
   <source>There are no articles in this project yet.</source>
   <translation>Aún no hay artículos en este proyecto.</translation>
  </message>
  <message>
   <source>in 1 article</source>
   <translation>en 1 artículo</translation>
  </message>
  <message>
   <source>in {} articles</source>
   <translation>en {} artículos</translation>
  </message>
 </context>
 <context>
  <name>SilentPart</name>
  <message>
   <source>and {} more</source>
   <translation>y {} más</translation>
  </message>
 </context>
 <context>
  <name>SortHead</name>
  <message>
   <source>1 left</source>
   <translation>1 izq.</translation>
  </message>
  <message>
   <source>1 right</source>
   <translation>1 der.</translation>
  </message>
  <message>
   <source>2 left</source>
   <translation>2 izq.</translation>
  </message>
  <message>
   <source>2 right</source>
   <translation>2 der.</translation>
  </message>
  <message>
   <source>3 left</source>
   <translation>3 izq.</translation>
  </message>
  <message>
   <source>3 right</source>
   <translation>3 der.</translation>
  </message>
  <message>
   <source>Article</source>
   <translation>Artículo</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Sort by article, the best first</source>
   <translation>Ordenar por artículo, primero los mejores</translation>
  </message>
  <message>
   <source>Sort by the article’s date</source>
   <translation>Ordenar por la fecha del artículo</translation>
  </message>
  <message>
   <source>Sort by the second word after</source>
   <translation>Ordenar por la segunda palabra posterior</translation>
  </message>
  <message>
   <source>Sort by the second word before</source>
   <translation>Ordenar por la segunda palabra anterior</translation>
  </message>
  <message>
   <source>Sort by the third word after</source>
   <translation>Ordenar por la tercera palabra posterior</translation>
  </message>
  <message>
   <source>Sort by the third word before</source>
   <translation>Ordenar por la tercera palabra anterior</translation>
  </message>
  <message>
   <source>Sort by the word after</source>
   <translation>Ordenar por la palabra posterior</translation>
  </message>
  <message>
   <source>Sort by the word before</source>
   <translation>Ordenar por la palabra anterior</translation>
  </message>
  <message>
   <source>Sort by the words found</source>
   <translation>Ordenar por las palabras halladas</translation>
  </message>
  <message>
   <source>Words found</source>
   <translation>Palabras halladas</translation>
  </message>
 </context>
 <context>
  <name>Speech</name>
  <message>
   <source>Cue</source>
   <translation>Indicio</translation>
  </message>
  <message>
   <source>Direct</source>
   <translation>Directa</translation>
  </message>
  <message>
   <source>Entity: {}</source>
   <translation>Entidad: {}</translation>
  </message>
  <message>
   <source>Indirect</source>
   <translation>Indirecta</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Clase</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>Mixta</translation>
  </message>
  <message>
   <source>Quotation</source>
   <translation>Cita</translation>
  </message>
  <message>
   <source>Speaker</source>
   <translation>Hablante</translation>
  </message>
 </context>
 <context>
  <name>StatusBar</name>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>Error: {}</source>
   <translation>Error: {}</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Sin conexión</translation>
  </message>
  <message>
   <source>Sidelight never goes online: nothing leaves this computer.</source>
   <translation>Sidelight nunca se conecta: nada sale de este equipo.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>✕ Cancel</source>
   <translation>✕ Cancelar</translation>
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>Every mention of {}</source>
   <translation>Todas las menciones de {}</translation>
  </message>
  <message>
   <source>How does each article call it? (W)</source>
   <translation>¿Cómo lo llama cada artículo? (W)</translation>
  </message>
  <message>
   <source>In context</source>
   <translation>En contexto</translation>
  </message>
  <message>
   <source>Names</source>
   <translation>Nombres</translation>
  </message>
  <message>
   <source>sorted by article</source>
   <translation>por artículo</translation>
  </message>
  <message>
   <source>sorted by name</source>
   <translation>por nombre</translation>
  </message>
  <message>
   <source>sorted by what follows</source>
   <translation>por lo que sigue</translation>
  </message>
  <message>
   <source>sorted by what stands before</source>
   <translation>por lo que precede</translation>
  </message>
 </context>
 <context>
  <name>Swatch</name>
  <message>
   <source>{}, chosen</source>
   <translation>{}, elegido</translation>
  </message>
  <message>
   <source>{}, the colour of {}</source>
   <translation>{}, el color de {}</translation>
  </message>
 </context>
 <context>
  <name>Tagging</name>
  <message>
   <source>Choose a mark, then select the words to add to it.</source>
   <translation>Hay que elegir una marca y luego seleccionar las palabras que se le añaden.</translation>
  </message>
  <message>
   <source>Choose a tagged mention first.</source>
   <translation>Primero hay que elegir una mención etiquetada.</translation>
  </message>
  <message>
   <source>Confirmed 1 suggestion.</source>
   <translation>Se confirmó 1 sugerencia.</translation>
  </message>
  <message>
   <source>Confirmed {} suggestions.</source>
   <translation>Se confirmaron {} sugerencias.</translation>
  </message>
  <message>
   <source>Every suggestion of this article is decided.</source>
   <translation>Todas las sugerencias de este artículo están decididas.</translation>
  </message>
  <message>
   <source>No more suggestions above; {} below (N).</source>
   <translation>No hay más sugerencias arriba; {} abajo (N).</translation>
  </message>
  <message>
   <source>No more suggestions below; {} above (Shift+N).</source>
   <translation>No hay más sugerencias abajo; {} arriba (Shift+N).</translation>
  </message>
  <message>
   <source>Press N to go to the next suggestion.</source>
   <translation>N lleva a la sugerencia siguiente.</translation>
  </message>
  <message>
   <source>Rejected 1 suggestion.</source>
   <translation>Se rechazó 1 sugerencia.</translation>
  </message>
  <message>
   <source>Rejected {} suggestions.</source>
   <translation>Se rechazaron {} sugerencias.</translation>
  </message>
  <message>
   <source>Select part of a mark to split it off.</source>
   <translation>Hay que seleccionar parte de una marca para separarla.</translation>
  </message>
  <message>
   <source>Select some words first, then press the label’s key.</source>
   <translation>Primero hay que seleccionar palabras y luego pulsar la tecla de la etiqueta.</translation>
  </message>
  <message>
   <source>Tag the other place (O)</source>
   <translation>Etiquetar la otra aparición (O)</translation>
  </message>
  <message>
   <source>Tag the other {} places (O)</source>
   <translation>Etiquetar las otras {} apariciones (O)</translation>
  </message>
  <message>
   <source>Tagged “{}” as {} in 1 more place.</source>
   <translation>Se etiquetó “{}” como {} en 1 aparición más.</translation>
  </message>
  <message>
   <source>Tagged “{}” as {} in {} more places.</source>
   <translation>Se etiquetó “{}” como {} en {} apariciones más.</translation>
  </message>
  <message>
   <source>Tagged “{}” as {}.</source>
   <translation>Se etiquetó “{}” como {}.</translation>
  </message>
  <message>
   <source>There are no such suggestions.</source>
   <translation>No hay sugerencias de ese tipo.</translation>
  </message>
  <message>
   <source>“{}” is tagged as {} everywhere already.</source>
   <translation>“{}” ya está etiquetado como {} en todas partes.</translation>
  </message>
 </context>
 <context>
  <name>TakeDialog</name>
  <message>
   <source>Add 1 label</source>
   <translation>Añadir 1 etiqueta</translation>
  </message>
  <message>
   <source>Add {} labels</source>
   <translation>Añadir {} etiquetas</translation>
  </message>
  <message>
   <source>Fill in descriptions and keys</source>
   <translation>Completar descripciones y teclas</translation>
  </message>
  <message>
   <source>Keep as it is</source>
   <translation>Dejar como está</translation>
  </message>
  <message>
   <source>Labels of the project that the set has not got</source>
   <translation>Etiquetas del proyecto que el juego no tiene</translation>
  </message>
  <message>
   <source>Make it {}</source>
   <translation>Convertir en {}</translation>
  </message>
  <message>
   <source>New in this project</source>
   <translation>Nuevas en este proyecto</translation>
  </message>
  <message>
   <source>Source: {}</source>
   <translation>Fuente: {}</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Adoptar</translation>
  </message>
  <message>
   <source>The project has all of these labels already.</source>
   <translation>El proyecto ya tiene todas estas etiquetas.</translation>
  </message>
  <message>
   <source>What becomes of {}</source>
   <translation>Qué se hace con {}</translation>
  </message>
  <message>
   <source>merge 1</source>
   <translation>fusionar 1</translation>
  </message>
  <message>
   <source>merge {}</source>
   <translation>fusionar {}</translation>
  </message>
 </context>
 <context>
  <name>TextField</name>
  <message>
   <source>None</source>
   <translation>Sin indicar</translation>
  </message>
 </context>
 <context>
  <name>ThresholdDialog</name>
  <message>
   <source>1 of {} undecided proposals goes. What was decided stays.</source>
   <translation>Desaparece 1 de las {} propuestas por decidir. Lo ya decidido permanece.</translation>
  </message>
  <message>
   <source>All articles are read again for more. What was decided stays; what was rejected stays away.</source>
   <translation>Todos los artículos se vuelven a leer para hallar más. Lo decidido permanece; lo rechazado no vuelve.</translation>
  </message>
  <message>
   <source>All {} undecided proposals stay.</source>
   <translation>Las {} propuestas por decidir permanecen.</translation>
  </message>
  <message>
   <source>Check-worthiness from which on a sentence is proposed</source>
   <translation>Interés a partir del cual se propone una oración</translation>
  </message>
  <message>
   <source>From {}% on</source>
   <translation>A partir del {} %</translation>
  </message>
  <message>
   <source>In force now: 1 undecided proposal.</source>
   <translation>Ahora en vigor: 1 propuesta sin decidir.</translation>
  </message>
  <message>
   <source>In force now: {} undecided proposals.</source>
   <translation>Ahora en vigor: {} propuestas sin decidir.</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Usar</translation>
  </message>
  <message>
   <source>Which sentences are proposed as claims</source>
   <translation>Qué oraciones se proponen como afirmaciones</translation>
  </message>
  <message>
   <source>every sentence</source>
   <translation>todas las oraciones</translation>
  </message>
  <message>
   <source>only the surest</source>
   <translation>solo las más seguras</translation>
  </message>
  <message>
   <source>{} of {} undecided proposals go. What was decided stays.</source>
   <translation>Desaparecen {} de las {} propuestas por decidir. Lo ya decidido permanece.</translation>
  </message>
 </context>
 <context>
  <name>TickRow</name>
  <message>
   <source>not ticked</source>
   <translation>sin marcar</translation>
  </message>
  <message>
   <source>ticked</source>
   <translation>marcado</translation>
  </message>
 </context>
 <context>
  <name>Timeline</name>
  <message>
   <source> ({} without a date)</source>
   <translation> ({} sin fecha)</translation>
  </message>
  <message>
   <source>1 date</source>
   <translation>1 fecha</translation>
  </message>
  <message>
   <source>1 day ahead of print</source>
   <translation>1 día tras publicarse</translation>
  </message>
  <message>
   <source>1 day from figure to print</source>
   <translation>1 día hasta publicarse</translation>
  </message>
  <message>
   <source>1 position</source>
   <translation>1 posición</translation>
  </message>
  <message>
   <source>All figures are of one date: dates do not explain the difference</source>
   <translation>Todas las cifras son de una misma fecha: las fechas no explican la diferencia</translation>
  </message>
  <message>
   <source>Dates explain the order of the figures</source>
   <translation>Las fechas explican el orden de las cifras</translation>
  </message>
  <message>
   <source>Every position is of a day of its own: things may have changed in between</source>
   <translation>Cada posición es de un día distinto: puede haber habido cambios entretanto</translation>
  </message>
  <message>
   <source>Figures go up and down: dates alone do not explain them</source>
   <translation>Las cifras suben y bajan: las fechas por sí solas no las explican</translation>
  </message>
  <message>
   <source>Five positions</source>
   <translation>Cinco posiciones</translation>
  </message>
  <message>
   <source>Four positions</source>
   <translation>Cuatro posiciones</translation>
  </message>
  <message>
   <source>Later figures are now higher, now lower: dates alone do not explain them.</source>
   <translation>Las cifras posteriores son unas veces mayores y otras menores: las fechas por sí solas no las explican.</translation>
  </message>
  <message>
   <source>No later figure is higher than an earlier one.</source>
   <translation>Ninguna cifra posterior es mayor que una anterior.</translation>
  </message>
  <message>
   <source>No later figure is lower than an earlier one.</source>
   <translation>Ninguna cifra posterior es menor que una anterior.</translation>
  </message>
  <message>
   <source>No positions</source>
   <translation>Ninguna posición</translation>
  </message>
  <message>
   <source>One of another scope stands apart.</source>
   <translation>Una de otro alcance queda aparte.</translation>
  </message>
  <message>
   <source>One position</source>
   <translation>Una posición</translation>
  </message>
  <message>
   <source>Others speak of {}: scope may differ</source>
   <translation>Otras hablan de {}: el alcance puede ser distinto</translation>
  </message>
  <message>
   <source>Printed {} after its date: there may be a newer figure</source>
   <translation>Se publicó {} después de su fecha: puede haber una cifra más reciente</translation>
  </message>
  <message>
   <source>Six positions</source>
   <translation>Seis posiciones</translation>
  </message>
  <message>
   <source>Speaks of {}</source>
   <translation>Habla de {}</translation>
  </message>
  <message>
   <source>The date is the article’s: the passage itself gives none</source>
   <translation>La fecha es la del artículo: el pasaje no da ninguna</translation>
  </message>
  <message>
   <source>The figure is the same on every date.</source>
   <translation>La cifra es la misma en todas las fechas.</translation>
  </message>
  <message>
   <source>The figures overlap: none is surely higher or lower than another.</source>
   <translation>Las cifras se solapan: ninguna es con seguridad mayor o menor que otra.</translation>
  </message>
  <message>
   <source>The figures overlap: they may all be true</source>
   <translation>Las cifras se solapan: todas pueden ser ciertas</translation>
  </message>
  <message>
   <source>Three positions</source>
   <translation>Tres posiciones</translation>
  </message>
  <message>
   <source>Two positions</source>
   <translation>Dos posiciones</translation>
  </message>
  <message>
   <source>no answer recorded</source>
   <translation>sin respuesta registrada</translation>
  </message>
  <message>
   <source>printed the same day</source>
   <translation>publicado el mismo día</translation>
  </message>
  <message>
   <source>{} dates</source>
   <translation>{} fechas</translation>
  </message>
  <message>
   <source>{} days ahead of print</source>
   <translation>{} días tras publicarse</translation>
  </message>
  <message>
   <source>{} days from figure to print</source>
   <translation>{} días hasta publicarse</translation>
  </message>
  <message>
   <source>{} lies inside “{}”</source>
   <translation>{} cae dentro de “{}”</translation>
  </message>
  <message>
   <source>{} of other scopes stand apart.</source>
   <translation>{} de otros alcances quedan aparte.</translation>
  </message>
  <message>
   <source>{} positions</source>
   <translation>{} posiciones</translation>
  </message>
  <message>
   <source>{} to {}</source>
   <translation>{} – {}</translation>
  </message>
  <message>
   <source>{} to {} {} {}</source>
   <translation>{}–{} de {} de {}</translation>
  </message>
  <message>
   <source>{}: scope may differ</source>
   <translation>{}: el alcance puede ser distinto</translation>
  </message>
 </context>
 <context>
  <name>TimelineDesk</name>
  <message>
   <source>D{} is explained by different dates.</source>
   <translation>D{} se explica por fechas distintas.</translation>
  </message>
  <message>
   <source>D{} is explained by different scopes.</source>
   <translation>D{} se explica por alcances distintos.</translation>
  </message>
  <message>
   <source>D{} is open again.</source>
   <translation>D{} vuelve a estar abierta.</translation>
  </message>
  <message>
   <source>Joined: the two are unrelated.</source>
   <translation>Unidas: las dos no tienen relación.</translation>
  </message>
  <message>
   <source>Joined: the two contradict each other.</source>
   <translation>Unidas: las dos se contradicen.</translation>
  </message>
  <message>
   <source>Joined: the two say the same.</source>
   <translation>Unidas: las dos dicen lo mismo.</translation>
  </message>
  <message>
   <source>There is no other dated position to compare this one with.</source>
   <translation>No hay otra posición con fecha con la que comparar esta.</translation>
  </message>
 </context>
 <context>
  <name>TimelineRoom</name>
  <message>
   <source>1 claim</source>
   <translation>1 afirmación</translation>
  </message>
  <message>
   <source>All dated claims</source>
   <translation>Todas las afirmaciones con fecha</translation>
  </message>
  <message>
   <source>Gathering disputes…</source>
   <translation>Reuniendo disputas…</translation>
  </message>
  <message>
   <source>Go to Disputes</source>
   <translation>Ir a Disputas</translation>
  </message>
  <message>
   <source>No more disputes.</source>
   <translation>No hay más disputas.</translation>
  </message>
  <message>
   <source>There are no disputes yet.</source>
   <translation>Todavía no hay disputas.</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Cronología</translation>
  </message>
  <message>
   <source>{} claims</source>
   <translation>{} afirmaciones</translation>
  </message>
 </context>
 <context>
  <name>TimelineSide</name>
  <message>
   <source>Compared with the one before</source>
   <translation>En comparación con la anterior</translation>
  </message>
  <message>
   <source>Different date</source>
   <translation>Fecha distinta</translation>
  </message>
  <message>
   <source>Different scope</source>
   <translation>Alcance distinto</translation>
  </message>
  <message>
   <source>Explained by date</source>
   <translation>Explicada por la fecha</translation>
  </message>
  <message>
   <source>Explained by scope</source>
   <translation>Explicada por el alcance</translation>
  </message>
  <message>
   <source>Open the passage</source>
   <translation>Abrir el pasaje</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>Interpretación</translation>
  </message>
  <message>
   <source>The position at hand</source>
   <translation>La posición actual</translation>
  </message>
  <message>
   <source>What a point of the timeline says, where, and how it compares stands here.</source>
   <translation>Aquí se ve qué dice un punto de la cronología, dónde, y cómo se compara.</translation>
  </message>
  <message>
   <source>and 1 more claim says so</source>
   <translation>otra afirmación dice lo mismo</translation>
  </message>
  <message>
   <source>and {} more claims say so</source>
   <translation>otras {} afirmaciones dicen lo mismo</translation>
  </message>
  <message>
   <source>as of {}</source>
   <translation>a fecha de {}</translation>
  </message>
  <message>
   <source>credibility {}</source>
   <translation>credibilidad {}</translation>
  </message>
  <message>
   <source>dated claim</source>
   <translation>afirmación con fecha</translation>
  </message>
  <message>
   <source>dated position {} of {}, and 1 without a date</source>
   <translation>posición fechada {} de {}, y 1 sin fecha</translation>
  </message>
  <message>
   <source>dated position {} of {}, and {} without a date</source>
   <translation>posición fechada {} de {}, y {} sin fecha</translation>
  </message>
  <message>
   <source>holds</source>
   <translation>se cumple</translation>
  </message>
  <message>
   <source>position {} of {}</source>
   <translation>posición {} de {}</translation>
  </message>
  <message>
   <source>source {}</source>
   <translation>fuente {}</translation>
  </message>
  <message>
   <source>to be checked</source>
   <translation>por comprobar</translation>
  </message>
 </context>
 <context>
  <name>Toolbar</name>
  <message>
   <source>All</source>
   <translation>Todas</translation>
  </message>
  <message>
   <source>As many articles as have room: those open in panes first, then in the order of the list.</source>
   <translation>Tantos artículos como quepan: primero los abiertos en paneles, después en el orden de la lista.</translation>
  </message>
  <message>
   <source>Filter  /</source>
   <translation>Filtrar  /</translation>
  </message>
  <message>
   <source>Filter by name</source>
   <translation>Filtrar por nombre</translation>
  </message>
  <message>
   <source>Named once in all articles: often another thing’s name in other words</source>
   <translation>Nombrada una sola vez en todos los artículos: a menudo es el nombre de otra cosa con otras palabras</translation>
  </message>
  <message>
   <source>Names that Sidelight joined, or links that it proposes: nobody has looked yet</source>
   <translation>Nombres que Sidelight unió o vínculos que propone: nadie los ha mirado todavía</translation>
  </message>
  <message>
   <source>Only {}; show every type again</source>
   <translation>Solo {}; volver a mostrar todos los tipos</translation>
  </message>
  <message>
   <source>Show every type again</source>
   <translation>Volver a mostrar todos los tipos</translation>
  </message>
  <message>
   <source>Single mention</source>
   <translation>Únicas</translation>
  </message>
  <message>
   <source>To check</source>
   <translation>Por ver</translation>
  </message>
  <message>
   <source>{} of {} articles</source>
   <translation>{} de {} artículos</translation>
  </message>
  <message>
   <source>{} selected</source>
   <translation>{} seleccionadas</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <source>1 article</source>
   <translation>1 artículo</translation>
  </message>
  <message>
   <source>All changes saved</source>
   <translation>Todo guardado</translation>
  </message>
  <message>
   <source>Outlets hidden</source>
   <translation>Medios ocultos</translation>
  </message>
  <message>
   <source>Read only</source>
   <translation>Solo lectura</translation>
  </message>
  <message>
   <source>Saving…</source>
   <translation>Guardando…</translation>
  </message>
  <message>
   <source>Show outlets and authors again</source>
   <translation>Volver a mostrar medios y autores</translation>
  </message>
  <message>
   <source>The last change took {} s to be written: the disk is slow or busy.</source>
   <translation>El último cambio tardó {} s en escribirse: el disco es lento o está ocupado.</translation>
  </message>
  <message>
   <source>{} articles</source>
   <translation>{} artículos</translation>
  </message>
 </context>
 <context>
  <name>TypeChip</name>
  <message>
   <source>Change the type</source>
   <translation>Cambiar el tipo</translation>
  </message>
 </context>
 <context>
  <name>Upholding</name>
  <message>
   <source>D{}: which answer holds?</source>
   <translation>D{}: ¿qué respuesta se sostiene?</translation>
  </message>
  <message>
   <source>There is no answer yet that could be upheld.</source>
   <translation>Aún no hay respuesta que pudiera sostenerse.</translation>
  </message>
  <message>
   <source>“{}” holds against the other answers.</source>
   <translation>«{}» se sostiene frente a las demás respuestas.</translation>
  </message>
 </context>
 <context>
  <name>VerdictPart</name>
  <message>
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Confianza</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>None yet</source>
   <translation>Todavía ninguna</translation>
  </message>
  <message>
   <source>Rationale</source>
   <translation>Justificación</translation>
  </message>
  <message>
   <source>Resolution</source>
   <translation>Resolución</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Which answer holds</source>
   <translation>Qué respuesta se sostiene</translation>
  </message>
  <message>
   <source>Why it ends so</source>
   <translation>Por qué termina así</translation>
  </message>
 </context>
 <context>
  <name>ViewVerbs</name>
  <message>
   <source>Outlets and authors are hidden while you judge.</source>
   <translation>Los medios y autores permanecen ocultos mientras se juzga.</translation>
  </message>
  <message>
   <source>Outlets and authors are shown.</source>
   <translation>Los medios y autores están a la vista.</translation>
  </message>
  <message>
   <source>Panes stand still.</source>
   <translation>Los paneles no se mueven.</translation>
  </message>
  <message>
   <source>Text size {}%</source>
   <translation>Tamaño del texto: {} %</translation>
  </message>
  <message>
   <source>The other panes follow what you choose.</source>
   <translation>Los otros paneles siguen lo que se elija.</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Clear list</source>
   <translation>Vaciar la lista</translation>
  </message>
  <message>
   <source>Everything stays on this computer. Sidelight never goes online.</source>
   <translation>Todo permanece en este equipo. Sidelight nunca se conecta a Internet.</translation>
  </message>
  <message>
   <source>New project</source>
   <translation>Proyecto nuevo</translation>
  </message>
  <message>
   <source>Open project…</source>
   <translation>Abrir proyecto…</translation>
  </message>
  <message>
   <source>Open the sample: five articles that disagree</source>
   <translation>Ejemplo: cinco artículos que no coinciden</translation>
  </message>
  <message>
   <source>Projects that you open are listed here.</source>
   <translation>Los proyectos que se abran aparecerán aquí.</translation>
  </message>
  <message>
   <source>Read conflicting reports side by side, and see exactly where they part.</source>
   <translation>Leer noticias contradictorias en paralelo y ver exactamente dónde difieren.</translation>
  </message>
  <message>
   <source>Recent projects</source>
   <translation>Proyectos recientes</translation>
  </message>
  <message>
   <source>Sidelight</source>
   <translation>Sidelight</translation>
  </message>
 </context>
 <context>
  <name>WordRow</name>
  <message>
   <source>Select the lines that have it there</source>
   <translation>Seleccionar las líneas que la tienen ahí</translation>
  </message>
 </context>
 <context>
  <name>Workspace</name>
  <message>
   <source>Every pane is pinned; let one go first (P).</source>
   <translation>Todos los paneles están fijados; primero hay que soltar uno (P).</translation>
  </message>
  <message>
   <source>Four panes are open; close one first.</source>
   <translation>Hay cuatro paneles abiertos; primero hay que cerrar uno.</translation>
  </message>
  <message>
   <source>{} to review</source>
   <translation>{} por revisar</translation>
  </message>
  <message>
   <source>{} · {} resolved</source>
   <translation>{} · resueltas: {}</translation>
  </message>
 </context>
 <context>
  <name>WritingDialog</name>
  <message>
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Formato</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Reemplazar</translation>
  </message>
  <message>
   <source>Writing…</source>
   <translation>Escribiendo…</translation>
  </message>
  <message>
   <source>{} is there already. Replace it, or choose another name.</source>
   <translation>{} ya existe. Reemplácelo o elija otro nombre.</translation>
  </message>
 </context>
 <context>
  <name>actions</name>
  <message>
   <source>A brief for readers without Sidelight</source>
   <translation>Un resumen para quienes no tienen Sidelight</translation>
  </message>
  <message>
   <source>A label set from a file</source>
   <translation>Un conjunto de etiquetas de un archivo</translation>
  </message>
  <message>
   <source>About Sidelight</source>
   <translation>Acerca de Sidelight</translation>
  </message>
  <message>
   <source>About this article</source>
   <translation>Acerca de este artículo</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <source>Accept all of this article</source>
   <translation>Aceptar todo lo de este artículo</translation>
  </message>
  <message>
   <source>Accept all suggestions of this entity</source>
   <translation>Aceptar todas las sugerencias de esta entidad</translation>
  </message>
  <message>
   <source>Accept all suggestions with this label</source>
   <translation>Aceptar todas las sugerencias con esta etiqueta</translation>
  </message>
  <message>
   <source>Add a folder of articles…</source>
   <translation>Añadir una carpeta de artículos…</translation>
  </message>
  <message>
   <source>Add a pane</source>
   <translation>Añadir un panel</translation>
  </message>
  <message>
   <source>Add articles…</source>
   <translation>Añadir artículos…</translation>
  </message>
  <message>
   <source>Add the selection to the mark</source>
   <translation>Añadir la selección a la marca</translation>
  </message>
  <message>
   <source>Align to this passage</source>
   <translation>Alinear con este pasaje</translation>
  </message>
  <message>
   <source>Article by article</source>
   <translation>Artículo por artículo</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Backups…</source>
   <translation>Copias de seguridad…</translation>
  </message>
  <message>
   <source>Change keys…</source>
   <translation>Cambiar atajos…</translation>
  </message>
  <message>
   <source>Cite as evidence…</source>
   <translation>Citar como prueba…</translation>
  </message>
  <message>
   <source>Clear the label</source>
   <translation>Quitar la etiqueta</translation>
  </message>
  <message>
   <source>Close project</source>
   <translation>Cerrar proyecto</translation>
  </message>
  <message>
   <source>Close this pane</source>
   <translation>Cerrar este panel</translation>
  </message>
  <message>
   <source>Confirm what is selected</source>
   <translation>Confirmar lo seleccionado</translation>
  </message>
  <message>
   <source>Contradicts</source>
   <translation>Contradice</translation>
  </message>
  <message>
   <source>Copy the table of names</source>
   <translation>Copiar la tabla de nombres</translation>
  </message>
  <message>
   <source>Copy with source</source>
   <translation>Copiar con la fuente</translation>
  </message>
  <message>
   <source>Credibility…</source>
   <translation>Credibilidad…</translation>
  </message>
  <message>
   <source>Dark theme</source>
   <translation>Tema oscuro</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Differences between articles</source>
   <translation>Diferencias entre artículos</translation>
  </message>
  <message>
   <source>Different date</source>
   <translation>Fecha distinta</translation>
  </message>
  <message>
   <source>Different scope</source>
   <translation>Alcance distinto</translation>
  </message>
  <message>
   <source>Disputes</source>
   <translation>Disputas</translation>
  </message>
  <message>
   <source>Disputes by articles</source>
   <translation>Disputas por artículos</translation>
  </message>
  <message>
   <source>Disputes by number</source>
   <translation>Disputas por número</translation>
  </message>
  <message>
   <source>Disputes by spread</source>
   <translation>Disputas por dispersión</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Editar</translation>
  </message>
  <message>
   <source>Entities</source>
   <translation>Entidades</translation>
  </message>
  <message>
   <source>Entities into one</source>
   <translation>Reunir entidades en una sola</translation>
  </message>
  <message>
   <source>Entity by entity, by name</source>
   <translation>Entidad por entidad, por nombre</translation>
  </message>
  <message>
   <source>Every article, label and kind</source>
   <translation>Todos los artículos, etiquetas y tipos</translation>
  </message>
  <message>
   <source>Everything is saved as you go</source>
   <translation>Todo se guarda sobre la marcha</translation>
  </message>
  <message>
   <source>Export labels…</source>
   <translation>Exportar etiquetas…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>Extend the selection</source>
   <translation>Ampliar la selección</translation>
  </message>
  <message>
   <source>Figures farthest apart first</source>
   <translation>Primero las cifras más distantes</translation>
  </message>
  <message>
   <source>Filter entities</source>
   <translation>Filtrar entidades</translation>
  </message>
  <message>
   <source>Find in this article</source>
   <translation>Buscar en este artículo</translation>
  </message>
  <message>
   <source>Follow in other panes</source>
   <translation>Seguir en los otros paneles</translation>
  </message>
  <message>
   <source>For a dispute</source>
   <translation>Para una disputa</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Adelante</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Pantalla completa</translation>
  </message>
  <message>
   <source>Go back to an earlier state of the file</source>
   <translation>Volver a un estado anterior del archivo</translation>
  </message>
  <message>
   <source>Go to the first field of the inspector</source>
   <translation>Ir al primer campo del inspector</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>How check-worthy a sentence must be to be proposed as a claim</source>
   <translation>Cuánto interés debe tener una oración para proponerse como afirmación</translation>
  </message>
  <message>
   <source>How does each article call it?</source>
   <translation>¿Cómo lo llama cada artículo?</translation>
  </message>
  <message>
   <source>Import annotations…</source>
   <translation>Importar anotaciones…</translation>
  </message>
  <message>
   <source>Import labels…</source>
   <translation>Importar etiquetas…</translation>
  </message>
  <message>
   <source>In all articles</source>
   <translation>En todos los artículos</translation>
  </message>
  <message>
   <source>In the other panes</source>
   <translation>En los otros paneles</translation>
  </message>
  <message>
   <source>Inspector</source>
   <translation>Inspector</translation>
  </message>
  <message>
   <source>It comes back when all others are decided</source>
   <translation>Vuelve cuando se hayan decidido todas las demás</translation>
  </message>
  <message>
   <source>It is remembered and not proposed again</source>
   <translation>Se recuerda y no se vuelve a proponer</translation>
  </message>
  <message>
   <source>It keeps its article and its place</source>
   <translation>Conserva su artículo y su posición</translation>
  </message>
  <message>
   <source>Its question is typed at once</source>
   <translation>Su pregunta se escribe enseguida</translation>
  </message>
  <message>
   <source>Join to a dispute…</source>
   <translation>Unir a una disputa…</translation>
  </message>
  <message>
   <source>Judge blind: hide outlets and authors</source>
   <translation>Juzgar a ciegas: ocultar medios y autores</translation>
  </message>
  <message>
   <source>Judge what is said without seeing who says it</source>
   <translation>Juzgar lo que se dice sin ver quién lo dice</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Atajos de teclado</translation>
  </message>
  <message>
   <source>Label by label</source>
   <translation>Etiqueta por etiqueta</translation>
  </message>
  <message>
   <source>Labels…</source>
   <translation>Etiquetas…</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Texto más grande</translation>
  </message>
  <message>
   <source>Light theme</source>
   <translation>Tema claro</translation>
  </message>
  <message>
   <source>Likelihood and confidence…</source>
   <translation>Probabilidad y confianza…</translation>
  </message>
  <message>
   <source>Make a claim</source>
   <translation>Crear una afirmación</translation>
  </message>
  <message>
   <source>Mark as disputed</source>
   <translation>Marcar como disputada</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Fusionar</translation>
  </message>
  <message>
   <source>Most speaking first</source>
   <translation>Primero las que tratan más artículos</translation>
  </message>
  <message>
   <source>Move mentions out of their entity</source>
   <translation>Sacar menciones de su entidad</translation>
  </message>
  <message>
   <source>Move this pane to the left</source>
   <translation>Mover este panel a la izquierda</translation>
  </message>
  <message>
   <source>Move this pane to the right</source>
   <translation>Mover este panel a la derecha</translation>
  </message>
  <message>
   <source>Names, colours, keys, order; merge and delete</source>
   <translation>Nombres, colores, teclas, orden; fusionar y eliminar</translation>
  </message>
  <message>
   <source>Never proposed again</source>
   <translation>No se vuelve a proponer</translation>
  </message>
  <message>
   <source>New dispute</source>
   <translation>Disputa nueva</translation>
  </message>
  <message>
   <source>New label…</source>
   <translation>Etiqueta nueva…</translation>
  </message>
  <message>
   <source>New project…</source>
   <translation>Proyecto nuevo…</translation>
  </message>
  <message>
   <source>Next article in this pane</source>
   <translation>Artículo siguiente en este panel</translation>
  </message>
  <message>
   <source>Next dispute</source>
   <translation>Disputa siguiente</translation>
  </message>
  <message>
   <source>Next hit</source>
   <translation>Coincidencia siguiente</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>Panel siguiente</translation>
  </message>
  <message>
   <source>Next passage about this</source>
   <translation>Pasaje siguiente sobre esto</translation>
  </message>
  <message>
   <source>Next region</source>
   <translation>Área siguiente</translation>
  </message>
  <message>
   <source>Next suggestion</source>
   <translation>Sugerencia siguiente</translation>
  </message>
  <message>
   <source>Not the same</source>
   <translation>Son distintas</translation>
  </message>
  <message>
   <source>Of the selection, or of the sentence</source>
   <translation>De la selección o de la oración</translation>
  </message>
  <message>
   <source>Open project…</source>
   <translation>Abrir proyecto…</translation>
  </message>
  <message>
   <source>Open the next article beside these</source>
   <translation>Abrir el artículo siguiente junto a estos</translation>
  </message>
  <message>
   <source>Open the sample</source>
   <translation>Abrir el ejemplo</translation>
  </message>
  <message>
   <source>Opens a dispute</source>
   <translation>Abre una disputa</translation>
  </message>
  <message>
   <source>Paste an article…</source>
   <translation>Pegar un artículo…</translation>
  </message>
  <message>
   <source>Pin this pane</source>
   <translation>Fijar este panel</translation>
  </message>
  <message>
   <source>Previous article in this pane</source>
   <translation>Artículo anterior en este panel</translation>
  </message>
  <message>
   <source>Previous dispute</source>
   <translation>Disputa anterior</translation>
  </message>
  <message>
   <source>Previous hit</source>
   <translation>Coincidencia anterior</translation>
  </message>
  <message>
   <source>Previous pane</source>
   <translation>Panel anterior</translation>
  </message>
  <message>
   <source>Previous passage about this</source>
   <translation>Pasaje anterior sobre esto</translation>
  </message>
  <message>
   <source>Previous region</source>
   <translation>Área anterior</translation>
  </message>
  <message>
   <source>Previous suggestion</source>
   <translation>Sugerencia anterior</translation>
  </message>
  <message>
   <source>Quit Sidelight</source>
   <translation>Salir de Sidelight</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Lectura</translation>
  </message>
  <message>
   <source>Read all articles again</source>
   <translation>Volver a leer todos los artículos</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Rechazar</translation>
  </message>
  <message>
   <source>Reject all of this article</source>
   <translation>Rechazar todo lo de este artículo</translation>
  </message>
  <message>
   <source>Reject all suggestions of this entity</source>
   <translation>Rechazar todas las sugerencias de esta entidad</translation>
  </message>
  <message>
   <source>Reject all suggestions with this label</source>
   <translation>Rechazar todas las sugerencias con esta etiqueta</translation>
  </message>
  <message>
   <source>Remove this article</source>
   <translation>Quitar este artículo</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>Informe…</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Revisión</translation>
  </message>
  <message>
   <source>Review by article</source>
   <translation>Revisar por artículo</translation>
  </message>
  <message>
   <source>Review by entity</source>
   <translation>Revisar por entidad</translation>
  </message>
  <message>
   <source>Review by label</source>
   <translation>Revisar por etiqueta</translation>
  </message>
  <message>
   <source>Review everything</source>
   <translation>Revisar todo</translation>
  </message>
  <message>
   <source>Review the least certain first</source>
   <translation>Revisar primero lo menos seguro</translation>
  </message>
  <message>
   <source>Review the surest first</source>
   <translation>Revisar primero lo más seguro</translation>
  </message>
  <message>
   <source>Ribbons between panes</source>
   <translation>Cintas entre paneles</translation>
  </message>
  <message>
   <source>Save a copy…</source>
   <translation>Guardar una copia…</translation>
  </message>
  <message>
   <source>Save now</source>
   <translation>Guardar ahora</translation>
  </message>
  <message>
   <source>Say which answer to the question holds</source>
   <translation>Diga qué respuesta a la pregunta se sostiene</translation>
  </message>
  <message>
   <source>Says the same</source>
   <translation>Dice lo mismo</translation>
  </message>
  <message>
   <source>Search all articles</source>
   <translation>Buscar en todos los artículos</translation>
  </message>
  <message>
   <source>Search or command</source>
   <translation>Buscar o ejecutar</translation>
  </message>
  <message>
   <source>Select the paragraph</source>
   <translation>Seleccionar el párrafo</translation>
  </message>
  <message>
   <source>Select the phrase</source>
   <translation>Seleccionar la frase</translation>
  </message>
  <message>
   <source>Select the sentence</source>
   <translation>Seleccionar la oración</translation>
  </message>
  <message>
   <source>Select the whole article</source>
   <translation>Seleccionar todo el artículo</translation>
  </message>
  <message>
   <source>Select the word</source>
   <translation>Seleccionar la palabra</translation>
  </message>
  <message>
   <source>Settings…</source>
   <translation>Ajustes…</translation>
  </message>
  <message>
   <source>Show rejected</source>
   <translation>Mostrar lo rechazado</translation>
  </message>
  <message>
   <source>Show the log folder</source>
   <translation>Mostrar la carpeta de registros</translation>
  </message>
  <message>
   <source>Shrink the selection</source>
   <translation>Reducir la selección</translation>
  </message>
  <message>
   <source>Sidebar</source>
   <translation>Barra lateral</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Omitir</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Texto más pequeño</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>Separar</translation>
  </message>
  <message>
   <source>Split the selection off</source>
   <translation>Separar la selección</translation>
  </message>
  <message>
   <source>Stop reading</source>
   <translation>Detener la lectura</translation>
  </message>
  <message>
   <source>Tag every other place</source>
   <translation>Etiquetar todas las demás apariciones</translation>
  </message>
  <message>
   <source>The other panes move to what they say about what you choose</source>
   <translation>Los otros paneles van a lo que dicen sobre lo elegido</translation>
  </message>
  <message>
   <source>Theme of the system</source>
   <translation>Tema del sistema</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Cronología</translation>
  </message>
  <message>
   <source>To the word, mention, phrase, quotation, sentence, paragraph</source>
   <translation>A la palabra, la mención, la frase, la cita, la oración, el párrafo</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Unrelated</source>
   <translation>Sin relación</translation>
  </message>
  <message>
   <source>Uphold an answer…</source>
   <translation>Dar la razón a una respuesta…</translation>
  </message>
  <message>
   <source>Usual text size</source>
   <translation>Tamaño de texto habitual</translation>
  </message>
  <message>
   <source>What Sidelight doubts most, whatever article it stands in</source>
   <translation>Lo que Sidelight más duda, esté en el artículo que esté</translation>
  </message>
  <message>
   <source>What they disagree on and nobody has answered</source>
   <translation>En qué discrepan y nadie ha respondido</translation>
  </message>
  <message>
   <source>Where you were before</source>
   <translation>Al lugar anterior</translation>
  </message>
  <message>
   <source>Which sentences are claims…</source>
   <translation>Qué oraciones son afirmaciones…</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <source>1 to 6 was expected</source>
   <translation>se esperaba de 1 a 6</translation>
  </message>
  <message>
   <source>Sidelight could not go on with {}</source>
   <translation>Sidelight no pudo continuar con {}</translation>
  </message>
  <message>
   <source>The project {} can only be read, not changed</source>
   <translation>El proyecto {} solo se puede leer, no modificar</translation>
  </message>
  <message>
   <source>The project {} can't be opened by this version</source>
   <translation>Esta versión no puede abrir el proyecto {}</translation>
  </message>
  <message>
   <source>The project {} cannot be changed</source>
   <translation>El proyecto {} no se puede modificar</translation>
  </message>
  <message>
   <source>The project {} is already open for editing</source>
   <translation>El proyecto {} ya está abierto para edición</translation>
  </message>
  <message>
   <source>The project {} is damaged</source>
   <translation>El proyecto {} está dañado</translation>
  </message>
  <message>
   <source>The project {} was not made</source>
   <translation>El proyecto {} no se creó</translation>
  </message>
  <message>
   <source>[{}, {}) begins before the sentence before it ends</source>
   <translation>[{}, {}) empieza antes de que acabe la frase anterior</translation>
  </message>
  <message>
   <source>[{}, {}) is no stretch of a text of {} code points</source>
   <translation>[{}, {}) no es un tramo de un texto de {} puntos de código</translation>
  </message>
  <message>
   <source>a 7-Zip archive</source>
   <translation>un archivo 7-Zip</translation>
  </message>
  <message>
   <source>a BMP image</source>
   <translation>una imagen BMP</translation>
  </message>
  <message>
   <source>a GIF image</source>
   <translation>una imagen GIF</translation>
  </message>
  <message>
   <source>a HEIC or AVIF image</source>
   <translation>una imagen HEIC o AVIF</translation>
  </message>
  <message>
   <source>a JPEG image</source>
   <translation>una imagen JPEG</translation>
  </message>
  <message>
   <source>a PDF</source>
   <translation>un PDF</translation>
  </message>
  <message>
   <source>a PNG image</source>
   <translation>una imagen PNG</translation>
  </message>
  <message>
   <source>a PostScript file</source>
   <translation>un archivo PostScript</translation>
  </message>
  <message>
   <source>a PowerPoint presentation</source>
   <translation>una presentación de PowerPoint</translation>
  </message>
  <message>
   <source>a RAR archive</source>
   <translation>un archivo RAR</translation>
  </message>
  <message>
   <source>a SHA-256 in hexadecimal was expected</source>
   <translation>se esperaba un SHA-256 en hexadecimal</translation>
  </message>
  <message>
   <source>a Safari web archive</source>
   <translation>un archivo web de Safari</translation>
  </message>
  <message>
   <source>a TIFF image</source>
   <translation>una imagen TIFF</translation>
  </message>
  <message>
   <source>a UUID was expected</source>
   <translation>se esperaba un UUID</translation>
  </message>
  <message>
   <source>a WebP image</source>
   <translation>una imagen WebP</translation>
  </message>
  <message>
   <source>a Word document</source>
   <translation>un documento de Word</translation>
  </message>
  <message>
   <source>a ZIP archive</source>
   <translation>un archivo ZIP</translation>
  </message>
  <message>
   <source>a Zstandard archive</source>
   <translation>un archivo Zstandard</translation>
  </message>
  <message>
   <source>a backslash stands before what has no meaning</source>
   <translation>una barra invertida precede a algo sin significado</translation>
  </message>
  <message>
   <source>a bzip2 archive</source>
   <translation>un archivo bzip2</translation>
  </message>
  <message>
   <source>a colon was expected</source>
   <translation>se esperaban dos puntos</translation>
  </message>
  <message>
   <source>a colour like #2A9488 was expected</source>
   <translation>se esperaba un color como #2A9488</translation>
  </message>
  <message>
   <source>a comma was expected</source>
   <translation>se esperaba una coma</translation>
  </message>
  <message>
   <source>a database</source>
   <translation>una base de datos</translation>
  </message>
  <message>
   <source>a date like 2023, 2023-06 or 2023-06-05 was expected</source>
   <translation>se esperaba una fecha como 2023, 2023-06 o 2023-06-05</translation>
  </message>
  <message>
   <source>a file of that name exists already</source>
   <translation>ya existe un archivo con ese nombre</translation>
  </message>
  <message>
   <source>a gzip archive</source>
   <translation>un archivo gzip</translation>
  </message>
  <message>
   <source>a key in double quotes was expected</source>
   <translation>se esperaba una clave entre comillas dobles</translation>
  </message>
  <message>
   <source>a link joins two different entities</source>
   <translation>un vínculo une dos entidades distintas</translation>
  </message>
  <message>
   <source>a list of texts was expected</source>
   <translation>se esperaba una lista de textos</translation>
  </message>
  <message>
   <source>a list was expected</source>
   <translation>se esperaba una lista</translation>
  </message>
  <message>
   <source>a name of 1 to {} characters in one line was expected</source>
   <translation>se esperaba un nombre de 1 a {} caracteres en una línea</translation>
  </message>
  <message>
   <source>a newer Sidelight wrote it (in version {} of the format; this reads {})</source>
   <translation>lo escribió un Sidelight más nuevo (en la versión {} del formato; este lee la {})</translation>
  </message>
  <message>
   <source>a number was expected</source>
   <translation>se esperaba un número</translation>
  </message>
  <message>
   <source>a parenthesis is closed that was not opened</source>
   <translation>se cierra un paréntesis que no se abrió</translation>
  </message>
  <message>
   <source>a parenthesis is not closed</source>
   <translation>un paréntesis no se cierra</translation>
  </message>
  <message>
   <source>a point in time like 2025-01-21T09:30:00Z was expected</source>
   <translation>se esperaba un instante como 2025-01-21T09:30:00Z</translation>
  </message>
  <message>
   <source>a point in time was expected</source>
   <translation>se esperaba un instante</translation>
  </message>
  <message>
   <source>a program</source>
   <translation>un programa</translation>
  </message>
  <message>
   <source>a range ends before it begins</source>
   <translation>un intervalo termina antes de empezar</translation>
  </message>
  <message>
   <source>a relation joins two different annotations</source>
   <translation>una relación une dos anotaciones distintas</translation>
  </message>
  <message>
   <source>a repetition follows another</source>
   <translation>una repetición sigue a otra</translation>
  </message>
  <message>
   <source>a square bracket is not closed</source>
   <translation>un corchete no se cierra</translation>
  </message>
  <message>
   <source>a start and an end were expected</source>
   <translation>se esperaban un inicio y un fin</translation>
  </message>
  <message>
   <source>a start before an end was expected</source>
   <translation>se esperaba un inicio anterior al fin</translation>
  </message>
  <message>
   <source>a text has no end</source>
   <translation>un texto no termina</translation>
  </message>
  <message>
   <source>a text holds a backslash that means nothing</source>
   <translation>un texto contiene una barra invertida sin significado</translation>
  </message>
  <message>
   <source>a text holds a line break or another control character</source>
   <translation>un texto contiene un salto de línea u otro carácter de control</translation>
  </message>
  <message>
   <source>a text was expected</source>
   <translation>se esperaba un texto</translation>
  </message>
  <message>
   <source>a value of one of its {} is missing or impossible</source>
   <translation>entre sus {}, un valor falta o es imposible</translation>
  </message>
  <message>
   <source>a value was expected</source>
   <translation>se esperaba un valor</translation>
  </message>
  <message>
   <source>a video file</source>
   <translation>un archivo de vídeo</translation>
  </message>
  <message>
   <source>a whole number was expected</source>
   <translation>se esperaba un número entero</translation>
  </message>
  <message>
   <source>add a file name</source>
   <translation>hay que añadir un nombre de archivo</translation>
  </message>
  <message>
   <source>allow yourself to open it, or choose its files elsewhere; the other files were taken</source>
   <translation>hay que darse permiso para abrirla o elegir sus archivos en otra ubicación; los demás archivos se tomaron</translation>
  </message>
  <message>
   <source>an Excel workbook</source>
   <translation>un libro de Excel</translation>
  </message>
  <message>
   <source>an OpenDocument file</source>
   <translation>un archivo OpenDocument</translation>
  </message>
  <message>
   <source>an RTF document</source>
   <translation>un documento RTF</translation>
  </message>
  <message>
   <source>an annotation needs at least one stretch of text</source>
   <translation>una anotación necesita al menos un tramo de texto</translation>
  </message>
  <message>
   <source>an assessment needs an analyst</source>
   <translation>una valoración necesita un analista</translation>
  </message>
  <message>
   <source>an audio file</source>
   <translation>un archivo de audio</translation>
  </message>
  <message>
   <source>an audio or video file</source>
   <translation>un archivo de audio o vídeo</translation>
  </message>
  <message>
   <source>an e-book (EPUB)</source>
   <translation>un libro electrónico (EPUB)</translation>
  </message>
  <message>
   <source>an object was expected</source>
   <translation>se esperaba un objeto</translation>
  </message>
  <message>
   <source>an old Word, Excel or Outlook file</source>
   <translation>un archivo antiguo de Word, Excel u Outlook</translation>
  </message>
  <message>
   <source>an older version of Sidelight saved it, and it has to be converted first</source>
   <translation>lo guardó una versión anterior de Sidelight y antes hay que convertirlo</translation>
  </message>
  <message>
   <source>an unknown problem of the system</source>
   <translation>hubo un problema desconocido del sistema</translation>
  </message>
  <message>
   <source>an xz archive</source>
   <translation>un archivo xz</translation>
  </message>
  <message>
   <source>analysts</source>
   <translation>analistas</translation>
  </message>
  <message>
   <source>annotations</source>
   <translation>anotaciones</translation>
  </message>
  <message>
   <source>another dispute of this project has the {} {} already</source>
   <translation>otra disputa de este proyecto ya tiene lo mismo: {} {}</translation>
  </message>
  <message>
   <source>another program</source>
   <translation>otro programa</translation>
  </message>
  <message>
   <source>another window has it</source>
   <translation>lo tiene abierto otra ventana</translation>
  </message>
  <message>
   <source>articles</source>
   <translation>artículos</translation>
  </message>
  <message>
   <source>assessment</source>
   <translation>valoración</translation>
  </message>
  <message>
   <source>assessments</source>
   <translation>valoraciones</translation>
  </message>
  <message>
   <source>at most {} characters were expected</source>
   <translation>se esperaban {} caracteres como máximo</translation>
  </message>
  <message>
   <source>at most {} labels were expected</source>
   <translation>se esperaban {} etiquetas como máximo</translation>
  </message>
  <message>
   <source>at most {} names were expected</source>
   <translation>se esperaban {} nombres como máximo</translation>
  </message>
  <message>
   <source>at {}: {}</source>
   <translation>en {}: {}</translation>
  </message>
  <message>
   <source>check that it is there and that you may open it</source>
   <translation>conviene comprobar que está ahí y que hay permiso para abrirlo</translation>
  </message>
  <message>
   <source>check that the disk is still connected and repeat the last step; everything before it is safe</source>
   <translation>conviene comprobar que el disco sigue conectado y repetir el último paso; todo lo anterior está a salvo</translation>
  </message>
  <message>
   <source>check that you saved the whole article</source>
   <translation>conviene comprobar que se guardó el artículo completo</translation>
  </message>
  <message>
   <source>check the file; the project is as it was</source>
   <translation>conviene revisar el archivo; el proyecto sigue como estaba</translation>
  </message>
  <message>
   <source>choose a file of labels alone</source>
   <translation>hay que elegir un archivo que solo contenga etiquetas</translation>
  </message>
  <message>
   <source>choose a file that ends in .sidelight, or import this one as an article</source>
   <translation>hay que elegir un archivo terminado en .sidelight o importar este como artículo</translation>
  </message>
  <message>
   <source>choose a folder, or a name ending in .zip</source>
   <translation>hay que elegir una carpeta o un nombre que termine en .zip</translation>
  </message>
  <message>
   <source>choose a label set</source>
   <translation>hay que elegir un conjunto de etiquetas</translation>
  </message>
  <message>
   <source>choose another backup</source>
   <translation>hay que elegir otra copia de seguridad</translation>
  </message>
  <message>
   <source>choose another name for the copy</source>
   <translation>hay que elegir otro nombre para la copia</translation>
  </message>
  <message>
   <source>choose another name or another folder</source>
   <translation>hay que elegir otro nombre u otra carpeta</translation>
  </message>
  <message>
   <source>choose another place and export again</source>
   <translation>hay que elegir otra ubicación y volver a exportar</translation>
  </message>
  <message>
   <source>choose the name of a folder, or one that ends in .zip</source>
   <translation>hay que elegir el nombre de una carpeta o uno que termine en .zip</translation>
  </message>
  <message>
   <source>claims</source>
   <translation>afirmaciones</translation>
  </message>
  <message>
   <source>claims of positions</source>
   <translation>afirmaciones de posiciones</translation>
  </message>
  <message>
   <source>close it there, or go on reading here</source>
   <translation>se puede cerrar allí o seguir leyendo aquí</translation>
  </message>
  <message>
   <source>comparisons</source>
   <translation>comparaciones</translation>
  </message>
  <message>
   <source>copy it to a folder where you may write, and open the copy</source>
   <translation>se puede copiar a una carpeta con permiso de escritura y abrir la copia</translation>
  </message>
  <message>
   <source>copy its words into a text file and import that</source>
   <translation>hay que copiar sus palabras en un archivo de texto e importar este</translation>
  </message>
  <message>
   <source>disputes</source>
   <translation>disputas</translation>
  </message>
  <message>
   <source>entities</source>
   <translation>entidades</translation>
  </message>
  <message>
   <source>evidence</source>
   <translation>prueba</translation>
  </message>
  <message>
   <source>export again to another disk; the project itself is as it was</source>
   <translation>hay que exportar de nuevo a otro disco; el proyecto está como estaba</translation>
  </message>
  <message>
   <source>export it as JSON with the build that wrote it, and import that into a new project</source>
   <translation>expórtelo como JSON con la compilación que lo escribió e impórtelo en un proyecto nuevo</translation>
  </message>
  <message>
   <source>free some space and repeat the last step; everything before it is safe</source>
   <translation>hay que liberar espacio y repetir el último paso; todo lo anterior está a salvo</translation>
  </message>
  <message>
   <source>go back a step and try again; everything is as it was</source>
   <translation>hay que retroceder un paso e intentarlo de nuevo; todo sigue como estaba</translation>
  </message>
  <message>
   <source>id</source>
   <translation>identificador</translation>
  </message>
  <message>
   <source>import the files in it</source>
   <translation>hay que importar los archivos que contiene</translation>
  </message>
  <message>
   <source>it begins like UTF-16 text but is damaged or cut off</source>
   <translation>empieza como texto UTF-16, pero está dañado o cortado</translation>
  </message>
  <message>
   <source>it contradicts itself or this project: {}</source>
   <translation>se contradice o contradice este proyecto: {}</translation>
  </message>
  <message>
   <source>it does not exist</source>
   <translation>no existe</translation>
  </message>
  <message>
   <source>it does not fit the checksum</source>
   <translation>no concuerda con la suma de verificación</translation>
  </message>
  <message>
   <source>it does not fit the text</source>
   <translation>no concuerda con el texto</translation>
  </message>
  <message>
   <source>it does not quote its article's text at [{}, {})</source>
   <translation>no cita el texto de su artículo en [{}, {})</translation>
  </message>
  <message>
   <source>it ends too early</source>
   <translation>termina antes de tiempo</translation>
  </message>
  <message>
   <source>it has more than {} characters</source>
   <translation>tiene más de {} caracteres</translation>
  </message>
  <message>
   <source>it has {} and the limit is {}</source>
   <translation>ocupa {} y el límite es {}</translation>
  </message>
  <message>
   <source>it holds characters that cannot be shown</source>
   <translation>contiene caracteres que no se pueden mostrar</translation>
  </message>
  <message>
   <source>it holds no text</source>
   <translation>no contiene texto</translation>
  </message>
  <message>
   <source>it holds nothing but a line end's second half</source>
   <translation>solo contiene la segunda mitad de un fin de línea</translation>
  </message>
  <message>
   <source>it is a Sidelight project</source>
   <translation>es un proyecto de Sidelight</translation>
  </message>
  <message>
   <source>it is a database of another program</source>
   <translation>es una base de datos de otro programa</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>es una carpeta</translation>
  </message>
  <message>
   <source>it is a project or another database, which an export never replaces</source>
   <translation>es un proyecto u otra base de datos, que una exportación nunca reemplaza</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>está vacío</translation>
  </message>
  <message>
   <source>it is empty (0 bytes)</source>
   <translation>está vacío (0 bytes)</translation>
  </message>
  <message>
   <source>it is larger than {} bytes</source>
   <translation>ocupa más de {} bytes</translation>
  </message>
  <message>
   <source>it is missing</source>
   <translation>falta</translation>
  </message>
  <message>
   <source>it is nested too deeply or repeats too often</source>
   <translation>está anidada con demasiada profundidad o repite demasiado</translation>
  </message>
  <message>
   <source>it is no Base64</source>
   <translation>no es Base64</translation>
  </message>
  <message>
   <source>it is no JSON object</source>
   <translation>no es un objeto JSON</translation>
  </message>
  <message>
   <source>it is no Sidelight document (a “format” of “sidelight” is missing)</source>
   <translation>no es un documento de Sidelight (falta un “format” que sea “sidelight”)</translation>
  </message>
  <message>
   <source>it is not a JSON document</source>
   <translation>no es un documento JSON</translation>
  </message>
  <message>
   <source>it is not a Sidelight file</source>
   <translation>no es un archivo de Sidelight</translation>
  </message>
  <message>
   <source>it is not an ordinary file</source>
   <translation>no es un archivo corriente</translation>
  </message>
  <message>
   <source>it is not text (it holds bytes that no text encoding uses)</source>
   <translation>no es texto (contiene bytes que ninguna codificación de texto usa)</translation>
  </message>
  <message>
   <source>it is not {} text</source>
   <translation>no es texto {}</translation>
  </message>
  <message>
   <source>it is of a kind that Sidelight cannot read yet</source>
   <translation>es de un tipo que Sidelight aún no puede leer</translation>
  </message>
  <message>
   <source>it is of the format “{}”, not “sidelight”</source>
   <translation>es del formato “{}”, no “sidelight”</translation>
  </message>
  <message>
   <source>it is the project that is open</source>
   <translation>es el proyecto que está abierto</translation>
  </message>
  <message>
   <source>it is too large</source>
   <translation>es demasiado grande</translation>
  </message>
  <message>
   <source>it is {}, which Sidelight cannot read yet</source>
   <translation>es {}, que Sidelight aún no puede leer</translation>
  </message>
  <message>
   <source>it leads back into itself through a link</source>
   <translation>un enlace lo lleva de vuelta a sí mismo</translation>
  </message>
  <message>
   <source>it names a property that no character has</source>
   <translation>nombra una propiedad que ningún carácter tiene</translation>
  </message>
  <message>
   <source>it quotes “{}” but the article has “{}” at [{}, {})</source>
   <translation>cita “{}”, pero el artículo tiene “{}” en [{}, {})</translation>
  </message>
  <message>
   <source>it sets options that cannot be had together</source>
   <translation>activa opciones que no pueden ir juntas</translation>
  </message>
  <message>
   <source>it speaks of a group that it has not</source>
   <translation>menciona un grupo que no tiene</translation>
  </message>
  <message>
   <source>it was moved, deleted or replaced while it was open</source>
   <translation>se movió, eliminó o reemplazó mientras estaba abierto</translation>
  </message>
  <message>
   <source>it was saved by a newer version of Sidelight</source>
   <translation>lo guardó una versión más reciente de Sidelight</translation>
  </message>
  <message>
   <source>it was saved by a newer version of Sidelight ({})</source>
   <translation>lo guardó una versión más reciente de Sidelight ({})</translation>
  </message>
  <message>
   <source>it was written by a newer version of Sidelight</source>
   <translation>lo escribió una versión más nueva de Sidelight</translation>
  </message>
  <message>
   <source>it was written by an earlier pre-release build of Sidelight</source>
   <translation>lo escribió una compilación de Sidelight anterior al primer lanzamiento</translation>
  </message>
  <message>
   <source>it was written by an earlier pre-release build of Sidelight, which kept less ({})</source>
   <translation>lo escribió una compilación de Sidelight anterior al primer lanzamiento, que guardaba menos ({})</translation>
  </message>
  <message>
   <source>its contents could not be read</source>
   <translation>no se pudo leer su contenido</translation>
  </message>
  <message>
   <source>its contents do not fit its format</source>
   <translation>su contenido no corresponde a su formato</translation>
  </message>
  <message>
   <source>its first page is not that of a project any more</source>
   <translation>su primera página ya no es la de un proyecto</translation>
  </message>
  <message>
   <source>its markup is nested too deeply</source>
   <translation>su marcado tiene demasiados niveles de anidamiento</translation>
  </message>
  <message>
   <source>its text encoding could not be recognised</source>
   <translation>no se pudo reconocer su codificación de texto</translation>
  </message>
  <message>
   <source>its values are nested too deeply</source>
   <translation>sus valores están anidados a demasiada profundidad</translation>
  </message>
  <message>
   <source>labels</source>
   <translation>etiquetas</translation>
  </message>
  <message>
   <source>line {} is no JSON ({})</source>
   <translation>la línea {} no es JSON ({})</translation>
  </message>
  <message>
   <source>line {}: a key was expected</source>
   <translation>línea {}: se esperaba una clave</translation>
  </message>
  <message>
   <source>line {}: a number has too many digits</source>
   <translation>línea {}: un número tiene demasiadas cifras</translation>
  </message>
  <message>
   <source>line {}: a single item is larger than {} characters</source>
   <translation>línea {}: un solo elemento tiene más de {} caracteres</translation>
  </message>
  <message>
   <source>line {}: it holds half of a surrogate pair, which is no character</source>
   <translation>línea {}: contiene medio par subrogado, que no es ningún carácter</translation>
  </message>
  <message>
   <source>line {}: it holds the character NUL, which no text has</source>
   <translation>línea {}: contiene el carácter NUL, que ningún texto tiene</translation>
  </message>
  <message>
   <source>line {}: it is nested too deeply</source>
   <translation>línea {}: está anidado con demasiada profundidad</translation>
  </message>
  <message>
   <source>line {}: something follows the end of the document</source>
   <translation>línea {}: algo sigue al final del documento</translation>
  </message>
  <message>
   <source>line {}: the key “{}” stands there twice</source>
   <translation>línea {}: la clave “{}” aparece dos veces</translation>
  </message>
  <message>
   <source>line {}: “{}” was expected</source>
   <translation>línea {}: se esperaba “{}”</translation>
  </message>
  <message>
   <source>links between entities</source>
   <translation>vínculos entre entidades</translation>
  </message>
  <message>
   <source>marked passages</source>
   <translation>pasajes marcados</translation>
  </message>
  <message>
   <source>marked words are not those of their article</source>
   <translation>hay palabras marcadas que no son las de su artículo</translation>
  </message>
  <message>
   <source>move that file to another folder, or choose another name</source>
   <translation>hay que mover ese archivo a otra carpeta o elegir otro nombre</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nombre</translation>
  </message>
  <message>
   <source>no sound backup of it was found; keep the file, parts may be saved</source>
   <translation>no se encontró ninguna copia de seguridad íntegra; conviene conservar el archivo, quizá se puedan salvar partes</translation>
  </message>
  <message>
   <source>one character that can be typed was expected, and not 0</source>
   <translation>se esperaba un carácter que se pueda teclear, y no 0</translation>
  </message>
  <message>
   <source>one of its {} speaks of something that is not there</source>
   <translation>entre sus {}, algo remite a lo que no existe</translation>
  </message>
  <message>
   <source>only offsets in code_points can be read</source>
   <translation>solo se pueden leer posiciones en code_points</translation>
  </message>
  <message>
   <source>open it as a project</source>
   <translation>hay que abrirlo como proyecto</translation>
  </message>
  <message>
   <source>open it as a project, if it is one</source>
   <translation>hay que abrirlo como proyecto, si lo es</translation>
  </message>
  <message>
   <source>open its newest backup</source>
   <translation>se puede abrir su copia de seguridad más reciente</translation>
  </message>
  <message>
   <source>original files</source>
   <translation>archivos originales</translation>
  </message>
  <message>
   <source>parts</source>
   <translation>partes</translation>
  </message>
  <message>
   <source>parts of it are missing ({})</source>
   <translation>le faltan partes ({})</translation>
  </message>
  <message>
   <source>passages of comparisons</source>
   <translation>pasajes de comparaciones</translation>
  </message>
  <message>
   <source>pieces of evidence</source>
   <translation>pruebas</translation>
  </message>
  <message>
   <source>place</source>
   <translation>lugar</translation>
  </message>
  <message>
   <source>position</source>
   <translation>posición</translation>
  </message>
  <message>
   <source>positions</source>
   <translation>posiciones</translation>
  </message>
  <message>
   <source>project format {}</source>
   <translation>formato de proyecto {}</translation>
  </message>
  <message>
   <source>put it back, or save a copy of it; everything before it is in it</source>
   <translation>hay que devolverlo a su ubicación o guardar una copia; contiene todo lo anterior</translation>
  </message>
  <message>
   <source>quantities</source>
   <translation>cantidades</translation>
  </message>
  <message>
   <source>quantities of claims</source>
   <translation>cantidades de afirmaciones</translation>
  </message>
  <message>
   <source>quotations</source>
   <translation>citas</translation>
  </message>
  <message>
   <source>ratings of evidence</source>
   <translation>calificaciones de pruebas</translation>
  </message>
  <message>
   <source>relations</source>
   <translation>relaciones</translation>
  </message>
  <message>
   <source>run “check” on it</source>
   <translation>hay que ejecutar “check” con él</translation>
  </message>
  <message>
   <source>save it again as UTF-8 text</source>
   <translation>hay que guardarlo de nuevo como texto UTF-8</translation>
  </message>
  <message>
   <source>save it as UTF-8 and import that; the project is as it was</source>
   <translation>hay que guardarlo como UTF-8 e importar ese archivo; el proyecto sigue como estaba</translation>
  </message>
  <message>
   <source>save it as a text file and import that</source>
   <translation>hay que guardarlo como archivo de texto e importar este</translation>
  </message>
  <message>
   <source>save it as text or HTML and import that</source>
   <translation>se puede guardar como texto o HTML e importar esa copia</translation>
  </message>
  <message>
   <source>save the page again</source>
   <translation>hay que guardar la página de nuevo</translation>
  </message>
  <message>
   <source>save the page as HTML and import that</source>
   <translation>hay que guardar la página como HTML e importar el archivo</translation>
  </message>
  <message>
   <source>sentences</source>
   <translation>frases</translation>
  </message>
  <message>
   <source>settings</source>
   <translation>ajustes</translation>
  </message>
  <message>
   <source>some of its pages are broken</source>
   <translation>algunas de sus páginas están dañadas</translation>
  </message>
  <message>
   <source>some of its rows point at others that are not there</source>
   <translation>algunas de sus filas remiten a otras que no están</translation>
  </message>
  <message>
   <source>something else was expected</source>
   <translation>se esperaba otra cosa</translation>
  </message>
  <message>
   <source>sources</source>
   <translation>fuentes</translation>
  </message>
  <message>
   <source>split it into single articles</source>
   <translation>conviene dividirlo en artículos individuales</translation>
  </message>
  <message>
   <source>texts</source>
   <translation>textos</translation>
  </message>
  <message>
   <source>the claim {} names the quantity {}, which stands in another article</source>
   <translation>la afirmación {} menciona la cantidad {}, que está en otro artículo</translation>
  </message>
  <message>
   <source>the claim {} names the quantity {}, which the document has not</source>
   <translation>la afirmación {} menciona la cantidad {}, que el documento no tiene</translation>
  </message>
  <message>
   <source>the disk or network folder does not answer</source>
   <translation>el disco o la carpeta de red no responde</translation>
  </message>
  <message>
   <source>the disk reports an error in reading or writing it</source>
   <translation>el disco informa de un error al leerlo o escribirlo</translation>
  </message>
  <message>
   <source>the dispute has no position {}</source>
   <translation>la disputa no tiene la posición {}</translation>
  </message>
  <message>
   <source>the document has no mention {}</source>
   <translation>el documento no tiene la mención {}</translation>
  </message>
  <message>
   <source>the document has no {} {}</source>
   <translation>el documento no tiene: {} {}</translation>
  </message>
  <message>
   <source>the document has nothing with the id {}</source>
   <translation>el documento no tiene nada con el identificador {}</translation>
  </message>
  <message>
   <source>the end of the file is missing</source>
   <translation>falta el final del archivo</translation>
  </message>
  <message>
   <source>the file could not be written</source>
   <translation>no se pudo escribir el archivo</translation>
  </message>
  <message>
   <source>the file or its folder is read-only</source>
   <translation>el archivo o su carpeta es de solo lectura</translation>
  </message>
  <message>
   <source>the folder does not exist</source>
   <translation>la carpeta no existe</translation>
  </message>
  <message>
   <source>the id {} stands there twice</source>
   <translation>el identificador {} aparece dos veces</translation>
  </message>
  <message>
   <source>the list of articles is missing</source>
   <translation>falta la lista de artículos</translation>
  </message>
  <message>
   <source>the log of an earlier project of that name is still there ({})</source>
   <translation>aún está allí el registro de un proyecto anterior con ese nombre ({})</translation>
  </message>
  <message>
   <source>the number is too large</source>
   <translation>el número es demasiado grande</translation>
  </message>
  <message>
   <source>the page holds no readable text</source>
   <translation>la página no contiene texto legible</translation>
  </message>
  <message>
   <source>the project has an article {} with another text</source>
   <translation>el proyecto tiene un artículo {} con otro texto</translation>
  </message>
  <message>
   <source>the project has another annotation with the id {}</source>
   <translation>el proyecto tiene otra anotación con el identificador {}</translation>
  </message>
  <message>
   <source>the project is damaged there; check it and go back to a backup</source>
   <translation>el proyecto está dañado en ese punto; hay que comprobarlo y volver a una copia de seguridad</translation>
  </message>
  <message>
   <source>the saved page is damaged</source>
   <translation>la página guardada está dañada</translation>
  </message>
  <message>
   <source>the system does not let it be opened</source>
   <translation>el sistema no permite abrirlo</translation>
  </message>
  <message>
   <source>the system refused</source>
   <translation>el sistema lo denegó</translation>
  </message>
  <message>
   <source>the system says: {}</source>
   <translation>el sistema indica: {}</translation>
  </message>
  <message>
   <source>the tables are five files</source>
   <translation>las tablas son cinco archivos</translation>
  </message>
  <message>
   <source>there are no labels in it</source>
   <translation>no contiene etiquetas</translation>
  </message>
  <message>
   <source>there are two labels “{}”</source>
   <translation>hay dos etiquetas “{}”</translation>
  </message>
  <message>
   <source>there is no space left on the disk</source>
   <translation>no queda espacio en el disco</translation>
  </message>
  <message>
   <source>there is nothing to repeat</source>
   <translation>no hay nada que repetir</translation>
  </message>
  <message>
   <source>this project itself</source>
   <translation>este mismo proyecto</translation>
  </message>
  <message>
   <source>true or false was expected</source>
   <translation>se esperaba verdadero o falso</translation>
  </message>
  <message>
   <source>try again</source>
   <translation>conviene intentarlo de nuevo</translation>
  </message>
  <message>
   <source>two of its {} have the same {}</source>
   <translation>entre sus {}, dos coinciden en lo mismo: {}</translation>
  </message>
  <message>
   <source>unpack it and import the files in it</source>
   <translation>hay que descomprimirlo e importar los archivos que contiene</translation>
  </message>
  <message>
   <source>update Sidelight to check it</source>
   <translation>hay que actualizar Sidelight para comprobarlo</translation>
  </message>
  <message>
   <source>update Sidelight to edit it</source>
   <translation>para editarlo hay que actualizar Sidelight</translation>
  </message>
  <message>
   <source>update Sidelight to open it</source>
   <translation>hay que actualizar Sidelight para abrirlo</translation>
  </message>
  <message>
   <source>what follows the question mark means nothing</source>
   <translation>lo que sigue al signo de interrogación no significa nada</translation>
  </message>
  <message>
   <source>what was to be written contradicts what is there</source>
   <translation>lo que se iba a escribir contradice lo que hay</translation>
  </message>
  <message>
   <source>you have no permission to read it</source>
   <translation>no hay permiso para leerlo</translation>
  </message>
  <message>
   <source>you have no permission to write there</source>
   <translation>no hay permiso para escribir ahí</translation>
  </message>
  <message>
   <source>{} could not be reached</source>
   <translation>No se pudo acceder a {}</translation>
  </message>
  <message>
   <source>{} could not be read</source>
   <translation>No se pudo leer {}</translation>
  </message>
  <message>
   <source>{} could not be saved</source>
   <translation>No se pudo guardar {}</translation>
  </message>
  <message>
   <source>{} has it open</source>
   <translation>lo tiene abierto {}</translation>
  </message>
  <message>
   <source>{} is no JSON number</source>
   <translation>{} no es un número JSON</translation>
  </message>
  <message>
   <source>{} is no list</source>
   <translation>{} no es una lista</translation>
  </message>
  <message>
   <source>{} is not a Sidelight project</source>
   <translation>{} no es un proyecto de Sidelight</translation>
  </message>
  <message>
   <source>{} is not one of {}</source>
   <translation>{} no es ninguno de: {}</translation>
  </message>
  <message>
   <source>{} was not changed</source>
   <translation>{} no se modificó</translation>
  </message>
  <message>
   <source>{} was not exported</source>
   <translation>No se exportó {}</translation>
  </message>
  <message>
   <source>{} was not imported</source>
   <translation>No se importó {}</translation>
  </message>
  <message>
   <source>“{}” was expected</source>
   <translation>se esperaba “{}”</translation>
  </message>
 </context>
 <context>
  <name>fields</name>
  <message>
   <source>address</source>
   <translation>dirección</translation>
  </message>
  <message>
   <source>as-of date</source>
   <translation>fecha de referencia</translation>
  </message>
  <message>
   <source>boundaries</source>
   <translation>límites</translation>
  </message>
  <message>
   <source>byline</source>
   <translation>firma</translation>
  </message>
  <message>
   <source>certainty</source>
   <translation>certeza</translation>
  </message>
  <message>
   <source>colour</source>
   <translation>color</translation>
  </message>
  <message>
   <source>confidence</source>
   <translation>confianza</translation>
  </message>
  <message>
   <source>country</source>
   <translation>país</translation>
  </message>
  <message>
   <source>credibility</source>
   <translation>credibilidad</translation>
  </message>
  <message>
   <source>cue</source>
   <translation>indicio</translation>
  </message>
  <message>
   <source>date</source>
   <translation>fecha</translation>
  </message>
  <message>
   <source>description</source>
   <translation>descripción</translation>
  </message>
  <message>
   <source>dimension</source>
   <translation>magnitud</translation>
  </message>
  <message>
   <source>grade</source>
   <translation>calificación</translation>
  </message>
  <message>
   <source>hedge</source>
   <translation>atenuante</translation>
  </message>
  <message>
   <source>home country</source>
   <translation>país propio</translation>
  </message>
  <message>
   <source>identifiers</source>
   <translation>identificadores</translation>
  </message>
  <message>
   <source>key</source>
   <translation>tecla</translation>
  </message>
  <message>
   <source>kind</source>
   <translation>tipo</translation>
  </message>
  <message>
   <source>label</source>
   <translation>etiqueta</translation>
  </message>
  <message>
   <source>language</source>
   <translation>idioma</translation>
  </message>
  <message>
   <source>lower bound</source>
   <translation>límite inferior</translation>
  </message>
  <message>
   <source>measure</source>
   <translation>medida</translation>
  </message>
  <message>
   <source>model</source>
   <translation>modelo</translation>
  </message>
  <message>
   <source>modifier</source>
   <translation>modificador</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nombre</translation>
  </message>
  <message>
   <source>note</source>
   <translation>nota</translation>
  </message>
  <message>
   <source>order</source>
   <translation>orden</translation>
  </message>
  <message>
   <source>other names</source>
   <translation>otros nombres</translation>
  </message>
  <message>
   <source>outlet</source>
   <translation>medio</translation>
  </message>
  <message>
   <source>polarity</source>
   <translation>polaridad</translation>
  </message>
  <message>
   <source>question</source>
   <translation>pregunta</translation>
  </message>
  <message>
   <source>rationale</source>
   <translation>justificación</translation>
  </message>
  <message>
   <source>reason for the grade</source>
   <translation>motivo de la calificación</translation>
  </message>
  <message>
   <source>resolution</source>
   <translation>resolución</translation>
  </message>
  <message>
   <source>scope</source>
   <translation>alcance</translation>
  </message>
  <message>
   <source>speaker</source>
   <translation>hablante</translation>
  </message>
  <message>
   <source>speaker’s entity</source>
   <translation>entidad del hablante</translation>
  </message>
  <message>
   <source>state</source>
   <translation>estado</translation>
  </message>
  <message>
   <source>statement</source>
   <translation>enunciado</translation>
  </message>
  <message>
   <source>subject</source>
   <translation>sujeto</translation>
  </message>
  <message>
   <source>title</source>
   <translation>título</translation>
  </message>
  <message>
   <source>topic</source>
   <translation>tema</translation>
  </message>
  <message>
   <source>type</source>
   <translation>tipo</translation>
  </message>
  <message>
   <source>unit</source>
   <translation>unidad</translation>
  </message>
  <message>
   <source>upper bound</source>
   <translation>límite superior</translation>
  </message>
  <message>
   <source>value</source>
   <translation>valor</translation>
  </message>
  <message>
   <source>voice</source>
   <translation>voz</translation>
  </message>
 </context>
 <context>
  <name>figures</name>
  <message>
   <source>How is {} described: “{}” or “{}”?</source>
   <translation>¿Cómo se describe {}: «{}» o «{}»?</translation>
  </message>
  <message>
   <source>How is {} described?</source>
   <translation>¿Cómo se describe {}?</translation>
  </message>
  <message>
   <source>Is it so: {}?</source>
   <translation>¿Es así: {}?</translation>
  </message>
  <message>
   <source>Is the {} finished?</source>
   <translation>¿Se ha terminado la obra ({})?</translation>
  </message>
  <message>
   <source>Is the {} open?</source>
   <translation>¿En servicio o cerrado: {}?</translation>
  </message>
  <message>
   <source>Is {name} {work} finished?</source>
   <translation>¿Se ha terminado {name} ({work})?</translation>
  </message>
  <message>
   <source>Is {name} {work} open?</source>
   <translation>¿Está en servicio {name} ({work})?</translation>
  </message>
  <message>
   <source>Is {} finished?</source>
   <translation>¿Se ha terminado {}?</translation>
  </message>
  <message>
   <source>Is {} open?</source>
   <translation>¿Está en servicio {}?</translation>
  </message>
  <message>
   <source>What is it called: “{}” or “{}”?</source>
   <translation>¿Cómo se llama: «{}» o «{}»?</translation>
  </message>
  <message>
   <source>Which is right: {} or {}?</source>
   <translation>¿Qué es correcto: {} o {}?</translation>
  </message>
  <message>
   <source>Which is right: “{}” or “{}”?</source>
   <translation>¿Qué es correcto: “{}” o “{}”?</translation>
  </message>
  <message>
   <source>Who is {} of {}?</source>
   <translation>¿Quién ocupa el cargo ({}, {})?</translation>
  </message>
  <message>
   <source>Who is {}: “{}” or “{}”?</source>
   <translation>¿Quién es {}: «{}» o «{}»?</translation>
  </message>
  <message>
   <source>Who is {}?</source>
   <translation>¿Quién es {}?</translation>
  </message>
  <message>
   <source>{} of {}</source>
   <translation>{} de {}</translation>
  </message>
  <message>
   <source>{}: {} or {}?</source>
   <translation>{}: ¿{} o {}?</translation>
  </message>
 </context>
 <context>
  <name>formats</name>
  <message>
   <source>A cell holds 32,767 characters and a sheet 1,048,576 rows; what does not fit is listed.</source>
   <translation>Una celda admite 32.767 caracteres y una hoja 1.048.576 filas; lo que no cabe se enumera.</translation>
  </message>
  <message>
   <source>An apostrophe goes before a text that a spreadsheet would take for a formula (= + - @ at its start).</source>
   <translation>Se antepone un apóstrofo a los textos que una hoja de cálculo tomaría por una fórmula (= + - @ al principio).</translation>
  </message>
  <message>
   <source>Complete: importing it into an empty project and exporting again gives the same document.</source>
   <translation>Completo: si se importa en un proyecto vacío y se vuelve a exportar, da el mismo documento.</translation>
  </message>
  <message>
   <source>Control characters cannot be held; U+FFFD stands for each, and they are listed.</source>
   <translation>No admite caracteres de control; U+FFFD sustituye a cada uno y se enumeran.</translation>
  </message>
  <message>
   <source>Five files (articles, annotations, claims, entities, disputes) in a folder, or in a zip archive.</source>
   <translation>Cinco archivos (artículos, anotaciones, afirmaciones, entidades, disputas) en una carpeta o en un archivo zip.</translation>
  </message>
  <message>
   <source>Five sheets: articles, annotations, claims, entities, disputes.</source>
   <translation>Cinco hojas: artículos, anotaciones, afirmaciones, entidades, disputas.</translation>
  </message>
  <message>
   <source>Original files are named with their checksum; their bytes are left out unless asked for.</source>
   <translation>Los archivos originales se nombran con su suma de verificación; sus bytes no se incluyen salvo que se pidan.</translation>
  </message>
  <message>
   <source>Rejected items are left out unless asked for.</source>
   <translation>Lo rechazado no se incluye salvo que se pida.</translation>
  </message>
  <message>
   <source>Relations, quantities' values, suggestions and the history are left out; JSON holds them all.</source>
   <translation>No se incluyen las relaciones, los valores de las cantidades, las sugerencias ni el historial; JSON lo contiene todo.</translation>
  </message>
  <message>
   <source>Sidelight JSON</source>
   <translation>JSON de Sidelight</translation>
  </message>
  <message>
   <source>Tables (CSV)</source>
   <translation>Tablas (CSV)</translation>
  </message>
  <message>
   <source>Tables (Excel)</source>
   <translation>Tablas (Excel)</translation>
  </message>
  <message>
   <source>The history (undo) stays in the project.</source>
   <translation>El historial (deshacer) se queda en el proyecto.</translation>
  </message>
  <message>
   <source>UTF-8 with a byte order mark, commas, CRLF; offsets count code points.</source>
   <translation>UTF-8 con marca de orden de bytes, comas, CRLF; las posiciones cuentan puntos de código.</translation>
  </message>
 </context>
 <context>
  <name>history</name>
  <message>
   <source>Added the label {label}</source>
   <translation>Se añadió la etiqueta {label}</translation>
  </message>
  <message>
   <source>Added the position “{label}” to D{number}</source>
   <translation>Se añadió la posición “{label}” a D{number}</translation>
  </message>
  <message>
   <source>Added the source {name}</source>
   <translation>Se añadió la fuente {name}</translation>
  </message>
  <message>
   <source>Added {count:article|articles}</source>
   <translation>Se amplió el proyecto con {count:artículo|artículos}</translation>
  </message>
  <message>
   <source>Added “{title}”</source>
   <translation>Se añadió “{title}”</translation>
  </message>
  <message>
   <source>Answered a comparison: {relation}</source>
   <translation>Se respondió a una comparación: {relation}</translation>
  </message>
  <message>
   <source>Assessed {subject}</source>
   <translation>Se valoró {subject}</translation>
  </message>
  <message>
   <source>Called “{title}” silent on the dispute D{number}</source>
   <translation>Se dijo que «{title}» guarda silencio sobre la disputa D{number}</translation>
  </message>
  <message>
   <source>Changed evidence of the dispute D{number}</source>
   <translation>Se modificaron pruebas de la disputa D{number}</translation>
  </message>
  <message>
   <source>Changed the note on “{quote}”</source>
   <translation>Se modificó la nota sobre “{quote}”</translation>
  </message>
  <message>
   <source>Changed the order of the labels</source>
   <translation>Se cambió el orden de las etiquetas</translation>
  </message>
  <message>
   <source>Changed the type of {count:entity|entities} to {label}</source>
   <translation>Se cambió a {label} el tipo de {count:entidad|entidades}</translation>
  </message>
  <message>
   <source>Changed the type of {name} to {label}</source>
   <translation>Se cambió a {label} el tipo de {name}</translation>
  </message>
  <message>
   <source>Changed what “{statement}” does for the position “{label}” in D{number}</source>
   <translation>Se cambió la función de “{statement}” en la posición “{label}” de D{number}</translation>
  </message>
  <message>
   <source>Changed {count:annotation|annotations} to {label}</source>
   <translation>Se cambió a {label} la etiqueta de {count:anotación|anotaciones}</translation>
  </message>
  <message>
   <source>Changed {fields} of the claim “{statement}”</source>
   <translation>Se modificó la afirmación “{statement}” ({fields})</translation>
  </message>
  <message>
   <source>Changed {fields} of the dispute D{number}</source>
   <translation>Se modificó la disputa D{number} ({fields})</translation>
  </message>
  <message>
   <source>Changed {fields} of the entity {name}</source>
   <translation>Se modificó la entidad {name} ({fields})</translation>
  </message>
  <message>
   <source>Changed {fields} of the label {label}</source>
   <translation>Se modificó la etiqueta {label} ({fields})</translation>
  </message>
  <message>
   <source>Changed {fields} of the position “{label}” in D{number}</source>
   <translation>Se modificó la posición “{label}” de D{number} ({fields})</translation>
  </message>
  <message>
   <source>Changed {fields} of the project</source>
   <translation>Se modificó el proyecto ({fields})</translation>
  </message>
  <message>
   <source>Changed {fields} of the quantity “{quote}”</source>
   <translation>Se modificó la cantidad “{quote}” ({fields})</translation>
  </message>
  <message>
   <source>Changed {fields} of the quotation “{quote}”</source>
   <translation>Se modificó la cita “{quote}” ({fields})</translation>
  </message>
  <message>
   <source>Changed {fields} of the source {name}</source>
   <translation>Se modificó la fuente {name} ({fields})</translation>
  </message>
  <message>
   <source>Changed {fields} of “{title}”</source>
   <translation>Se modificó “{title}” ({fields})</translation>
  </message>
  <message>
   <source>Changed “{quote}” from {old} to {label}</source>
   <translation>Se cambió “{quote}” de {old} a {label}</translation>
  </message>
  <message>
   <source>Cited evidence for the dispute D{number}</source>
   <translation>Se citaron pruebas para la disputa D{number}</translation>
  </message>
  <message>
   <source>Confirmed the entity {name}</source>
   <translation>Se confirmó la entidad {name}</translation>
  </message>
  <message>
   <source>Confirmed {count:entity|entities}</source>
   <translation>Se confirmaron {count:entidad|entidades}</translation>
  </message>
  <message>
   <source>Confirmed {count:suggestion|suggestions}</source>
   <translation>Se confirmaron {count:sugerencia|sugerencias}</translation>
  </message>
  <message>
   <source>Confirmed “{quote}” as {label}</source>
   <translation>Se confirmó “{quote}” como {label}</translation>
  </message>
  <message>
   <source>Deleted the dispute D{number}</source>
   <translation>Se eliminó la disputa D{number}</translation>
  </message>
  <message>
   <source>Deleted the entity {name}</source>
   <translation>Se eliminó la entidad {name}</translation>
  </message>
  <message>
   <source>Deleted the label {label}</source>
   <translation>Se eliminó la etiqueta {label}</translation>
  </message>
  <message>
   <source>Deleted {count:annotation|annotations}</source>
   <translation>Se eliminaron {count:anotación|anotaciones}</translation>
  </message>
  <message>
   <source>Deleted {count:entity|entities}</source>
   <translation>Se eliminaron {count:entidad|entidades}</translation>
  </message>
  <message>
   <source>Deleted {label} “{quote}”</source>
   <translation>Se eliminó “{quote}” ({label})</translation>
  </message>
  <message>
   <source>Explained the dispute D{number}</source>
   <translation>Se explicó la disputa D{number}</translation>
  </message>
  <message>
   <source>Explained the dispute D{number} by different dates</source>
   <translation>Se explicó la disputa D{number} por fechas distintas</translation>
  </message>
  <message>
   <source>Explained the dispute D{number} by different scopes</source>
   <translation>Se explicó la disputa D{number} por alcances distintos</translation>
  </message>
  <message>
   <source>Imported {articles:article|articles} and {annotations:annotation|annotations} from {name}</source>
   <translation>Se hizo una importación de {articles:artículo|artículos} y {annotations:anotación|anotaciones} desde {name}</translation>
  </message>
  <message>
   <source>Joined “{quote}” and “{other}”: {label}</source>
   <translation>Se unieron “{quote}” y “{other}”: {label}</translation>
  </message>
  <message>
   <source>Joined “{statement}” to the dispute D{number}</source>
   <translation>Se unió “{statement}” a la disputa D{number}</translation>
  </message>
  <message>
   <source>Keeps {count:entity|entities} apart from one another, {name} among them</source>
   <translation>Se decidió mantener aparte unas de otras {count:entidad|entidades}, entre ellas {name}</translation>
  </message>
  <message>
   <source>Keeps {name} and {other} apart</source>
   <translation>Se decidió mantener aparte {name} y {other}</translation>
  </message>
  <message>
   <source>Lets {name} and {other} be one again</source>
   <translation>Se permitió de nuevo fusionar {name} y {other}</translation>
  </message>
  <message>
   <source>Linked {name} and {other}: {relation}</source>
   <translation>Se vinculó {name} con {other}: {relation}</translation>
  </message>
  <message>
   <source>Made a claim of “{quote}”</source>
   <translation>Se creó una afirmación a partir de “{quote}”</translation>
  </message>
  <message>
   <source>Made claims of {count:sentence|sentences}</source>
   <translation>Se crearon afirmaciones a partir de {count:oración|oraciones}</translation>
  </message>
  <message>
   <source>Made the entity {name}</source>
   <translation>Se creó la entidad {name}</translation>
  </message>
  <message>
   <source>Marked “{quote}” as {label}</source>
   <translation>Se marcó “{quote}” como {label}</translation>
  </message>
  <message>
   <source>Marked “{statement}” as disputed</source>
   <translation>Se marcó “{statement}” como disputada</translation>
  </message>
  <message>
   <source>Merged the label {old} into {label}</source>
   <translation>Se fusionó la etiqueta {old} en {label}</translation>
  </message>
  <message>
   <source>Merged {count:entity|entities} into {name}</source>
   <translation>Se fusionaron {count:entidad|entidades} en {name}</translation>
  </message>
  <message>
   <source>Merged {count:label|labels} into {label}</source>
   <translation>Se fusionaron {count:etiqueta|etiquetas} en {label}</translation>
  </message>
  <message>
   <source>Merged {count:position|positions} of D{number} into “{label}”</source>
   <translation>Se fusionaron {count:posición|posiciones} de D{number} en “{label}”</translation>
  </message>
  <message>
   <source>Moved the boundaries of “{old}” to “{quote}”</source>
   <translation>Se ajustaron los límites de “{old}” a “{quote}”</translation>
  </message>
  <message>
   <source>Moved “{statement}” to the position “{label}” in D{number}</source>
   <translation>Se movió “{statement}” a la posición “{label}” de D{number}</translation>
  </message>
  <message>
   <source>Named {name} in {count:place|places}</source>
   <translation>Se asignó la entidad {name} en {count:aparición|apariciones}</translation>
  </message>
  <message>
   <source>Opened the dispute D{number}: “{question}”</source>
   <translation>Se abrió la disputa D{number}: “{question}”</translation>
  </message>
  <message>
   <source>Put the positions of D{number} in another order</source>
   <translation>Se cambió el orden de las posiciones de D{number}</translation>
  </message>
  <message>
   <source>Rejected {count:suggestion|suggestions}</source>
   <translation>Se rechazaron {count:sugerencia|sugerencias}</translation>
  </message>
  <message>
   <source>Rejected “{quote}” as {label}</source>
   <translation>Se rechazó “{quote}” como {label}</translation>
  </message>
  <message>
   <source>Removed evidence from the dispute D{number}</source>
   <translation>Se quitaron pruebas de la disputa D{number}</translation>
  </message>
  <message>
   <source>Removed the position “{label}” from D{number}</source>
   <translation>Se quitó la posición “{label}” de D{number}</translation>
  </message>
  <message>
   <source>Removed {count:article|articles} with {annotations:annotation|annotations}</source>
   <translation>Se quitaron {count:artículo|artículos} con {annotations:anotación|anotaciones}</translation>
  </message>
  <message>
   <source>Removed “{title}” with {annotations:annotation|annotations}</source>
   <translation>Se quitó “{title}” con {annotations:anotación|anotaciones}</translation>
  </message>
  <message>
   <source>Set the claim threshold to {threshold} and read all articles again</source>
   <translation>Se fijó en {threshold} el umbral de las afirmaciones y se releyeron todos los artículos</translation>
  </message>
  <message>
   <source>Set the claim threshold to {threshold}; {count:proposal|proposals} taken away</source>
   <translation>Se fijó en {threshold} el umbral de las afirmaciones; retiradas: {count:propuesta|propuestas}</translation>
  </message>
  <message>
   <source>Sidelight compared the articles and suggests {suggestions:comparison|comparisons}</source>
   <translation>Sidelight comparó los artículos y sugirió {suggestions:comparación|comparaciones}</translation>
  </message>
  <message>
   <source>Sidelight grouped {mentions:mention|mentions} into {entities:entity|entities}</source>
   <translation>Sidelight agrupó {mentions:mención|menciones} en {entities:entidad|entidades}</translation>
  </message>
  <message>
   <source>Sidelight read {articles:article|articles} and suggests {suggestions:annotation|annotations}</source>
   <translation>Sidelight leyó {articles:artículo|artículos} y sugirió {suggestions:anotación|anotaciones}</translation>
  </message>
  <message>
   <source>Split {name} off from {old}</source>
   <translation>Se separó {name} de {old}</translation>
  </message>
  <message>
   <source>Split “{quote}” off</source>
   <translation>Se separó “{quote}”</translation>
  </message>
  <message>
   <source>Tagged {count:place|places} as {label}</source>
   <translation>Se puso la etiqueta {label} en {count:aparición|apariciones}</translation>
  </message>
  <message>
   <source>Tagged “{quote}” as {label}</source>
   <translation>Se etiquetó “{quote}” como {label}</translation>
  </message>
  <message>
   <source>Tagged “{quote}” as {label} in {count:place|places}</source>
   <translation>Se etiquetó “{quote}” como {label} en {count:aparición|apariciones}</translation>
  </message>
  <message>
   <source>Took apart “{quote}” and “{other}”</source>
   <translation>Se deshizo la unión de “{quote}” y “{other}”</translation>
  </message>
  <message>
   <source>Took back how the dispute D{number} was explained</source>
   <translation>Se retiró la explicación de la disputa D{number}</translation>
  </message>
  <message>
   <source>Took back that “{title}” is silent on the dispute D{number}</source>
   <translation>Se retiró que «{title}» guarda silencio sobre la disputa D{number}</translation>
  </message>
  <message>
   <source>Took over the label set {name}: {added} added, {merged} merged</source>
   <translation>Se adoptó el conjunto de etiquetas {name} (añadidas: {added}; fusionadas: {merged})</translation>
  </message>
  <message>
   <source>Took the dispute mark off “{statement}”</source>
   <translation>Se quitó la marca de disputa de “{statement}”</translation>
  </message>
  <message>
   <source>Took the link of {name} and {other} away: {relation}</source>
   <translation>Se quitó el vínculo entre {name} y {other}: {relation}</translation>
  </message>
  <message>
   <source>Took “{statement}” out of the dispute D{number}</source>
   <translation>Se sacó “{statement}” de la disputa D{number}</translation>
  </message>
  <message>
   <source>Upheld “{label}” in the dispute D{number}</source>
   <translation>Se dio la razón a «{label}» en la disputa D{number}</translation>
  </message>
  <message>
   <source>“{quote}” names nothing in particular</source>
   <translation>Se dejó “{quote}” sin entidad</translation>
  </message>
  <message>
   <source>“{quote}” names {name}</source>
   <translation>Se asignó “{quote}” a la entidad {name}</translation>
  </message>
 </context>
 <context>
  <name>label sets</name>
  <message>
   <source>A call sign, an e-mail address, a handle in electronic communication</source>
   <translation>Un indicativo, una dirección de correo, un alias en comunicaciones electrónicas</translation>
  </message>
  <message>
   <source>A date, a time, or a range of time</source>
   <translation>Una fecha, una hora o un intervalo de tiempo</translation>
  </message>
  <message>
   <source>A group of people, a government, a company, a family; also “rebels”</source>
   <translation>Un grupo de personas, un gobierno, una empresa, una familia; también “rebels”</translation>
  </message>
  <message>
   <source>A military ship, aeroplane, land vehicle or system on which weapons can be mounted</source>
   <translation>Un buque, avión, vehículo terrestre o sistema militar en el que se pueden montar armas</translation>
  </message>
  <message>
   <source>A point, area or feature on earth, by its name or by coordinates</source>
   <translation>Un punto, una zona o un accidente de la Tierra, por su nombre o por coordenadas</translation>
  </message>
  <message>
   <source>A radio frequency</source>
   <translation>Una frecuencia de radio</translation>
  </message>
  <message>
   <source>A specific person, by name, by title or by reference to another entity</source>
   <translation>Una persona concreta, por su nombre, su título o en relación con otra entidad</translation>
  </message>
  <message>
   <source>A vehicle that is not military, by its kind, its name or another identifier</source>
   <translation>Un vehículo no militar, por su clase, su nombre u otro identificador</translation>
  </message>
  <message>
   <source>A weapon, by its kind, its name or an alias</source>
   <translation>Un arma, por su clase, su nombre o un alias</translation>
  </message>
  <message>
   <source>Absolute or relative dates or periods</source>
   <translation>Fechas o periodos, absolutos o relativos</translation>
  </message>
  <message>
   <source>An address on the web</source>
   <translation>Una dirección de la web</translation>
  </message>
  <message>
   <source>An amount of money, or a reference to a currency</source>
   <translation>Una cantidad de dinero o la mención de una moneda</translation>
  </message>
  <message>
   <source>An amount of something</source>
   <translation>Una cantidad de algo</translation>
  </message>
  <message>
   <source>An identifier of a document, unique or nearly so</source>
   <translation>Un identificador de un documento, único o casi único</translation>
  </message>
  <message>
   <source>Any named language</source>
   <translation>Cualquier idioma nombrado</translation>
  </message>
  <message>
   <source>Attribution (PARC, PolNeAR)</source>
   <translation>Atribución (PARC, PolNeAR)</translation>
  </message>
  <message>
   <source>Both mean the same thing</source>
   <translation>Ambas designan lo mismo</translation>
  </message>
  <message>
   <source>Buildings, airports, ports, highways, bridges</source>
   <translation>Edificios, aeropuertos, puertos, carreteras, puentes</translation>
  </message>
  <message>
   <source>CoNLL-2003</source>
   <translation>CoNLL-2003</translation>
  </message>
  <message>
   <source>Companies, agencies, institutions</source>
   <translation>Empresas, agencias, instituciones</translation>
  </message>
  <message>
   <source>Countries, cities, states</source>
   <translation>Países, ciudades, estados</translation>
  </message>
  <message>
   <source>Entities and relations that matter to an analyst of defence and security.</source>
   <translation>Entidades y relaciones que importan a un analista de defensa y seguridad.</translation>
  </message>
  <message>
   <source>Four types: persons, organisations, locations and everything else that has a name.</source>
   <translation>Cuatro tipos: personas, organizaciones, lugares y todo lo demás que tiene nombre.</translation>
  </message>
  <message>
   <source>In different places at a given time</source>
   <translation>En lugares distintos en un momento dado</translation>
  </message>
  <message>
   <source>In the same place at a given time</source>
   <translation>En el mismo lugar en un momento dado</translation>
  </message>
  <message>
   <source>Joins a cue to its content where nobody is named as the source</source>
   <translation>Une un indicio con su contenido donde no se nombra a nadie como fuente</translation>
  </message>
  <message>
   <source>Joins a source or a cue to its content</source>
   <translation>Une una fuente o un indicio con su contenido</translation>
  </message>
  <message>
   <source>Locations: countries, cities, regions, mountains, waters, buildings</source>
   <translation>Lugares: países, ciudades, regiones, montañas, aguas, edificios</translation>
  </message>
  <message>
   <source>Measurements, as of weight or distance</source>
   <translation>Medidas, como las de peso o distancia</translation>
  </message>
  <message>
   <source>Monetary values, including unit</source>
   <translation>Valores monetarios, con su unidad</translation>
  </message>
  <message>
   <source>Named battles, wars, protests, sports events, hurricanes</source>
   <translation>Batallas, guerras, protestas, competiciones y huracanes con nombre</translation>
  </message>
  <message>
   <source>Named documents made into laws, treaties</source>
   <translation>Documentos con nombre convertidos en leyes, tratados</translation>
  </message>
  <message>
   <source>Nationalities, religious or political groups</source>
   <translation>Nacionalidades, grupos religiosos o políticos</translation>
  </message>
  <message>
   <source>Nationality, religious or ethnic identity</source>
   <translation>Nacionalidad, identidad religiosa o étnica</translation>
  </message>
  <message>
   <source>Numerals that fall under no other type</source>
   <translation>Numerales que no corresponden a ningún otro tipo</translation>
  </message>
  <message>
   <source>Objects, vehicles, weapons, foods</source>
   <translation>Objetos, vehículos, armas, alimentos</translation>
  </message>
  <message>
   <source>OntoNotes (spaCy)</source>
   <translation>OntoNotes (spaCy)</translation>
  </message>
  <message>
   <source>Organisations: companies, agencies, institutions, parties, teams</source>
   <translation>Organizaciones: empresas, agencias, instituciones, partidos, equipos</translation>
  </message>
  <message>
   <source>Other names: nationalities, events, works, products</source>
   <translation>Otros nombres: nacionalidades, eventos, obras, productos</translation>
  </message>
  <message>
   <source>People, including fictional</source>
   <translation>Personas, también ficticias</translation>
  </message>
  <message>
   <source>Percentages, including the sign</source>
   <translation>Porcentajes, con el signo</translation>
  </message>
  <message>
   <source>Persons: names of people, real or fictional</source>
   <translation>Personas: nombres de gente, real o ficticia</translation>
  </message>
  <message>
   <source>Places that are not states: mountain ranges, bodies of water, regions</source>
   <translation>Lugares que no son estados: cordilleras, masas de agua, regiones</translation>
  </message>
  <message>
   <source>The 18 entity types that spaCy's English pipelines propose; what every new project starts with.</source>
   <translation>Los 18 tipos de entidad que proponen los pipelines ingleses de spaCy; con ellos empieza todo proyecto nuevo.</translation>
  </message>
  <message>
   <source>The first controls the second or answers for it</source>
   <translation>La primera controla la segunda o responde por ella</translation>
  </message>
  <message>
   <source>The first is ill disposed to the second</source>
   <translation>La primera es hostil a la segunda</translation>
  </message>
  <message>
   <source>The first is owned by the second, or a member of it</source>
   <translation>La primera pertenece a la segunda o es miembro de ella</translation>
  </message>
  <message>
   <source>The first is well disposed to the second</source>
   <translation>La primera es favorable a la segunda</translation>
  </message>
  <message>
   <source>The second is a quality or an amount of the first</source>
   <translation>La segunda es una cualidad o una cantidad de la primera</translation>
  </message>
  <message>
   <source>The two are in armed conflict</source>
   <translation>Las dos están en conflicto armado</translation>
  </message>
  <message>
   <source>The two fight on the same side</source>
   <translation>Las dos luchan en el mismo bando</translation>
  </message>
  <message>
   <source>The two met, spoke or wrote to one another</source>
   <translation>Las dos se reunieron, hablaron o se escribieron</translation>
  </message>
  <message>
   <source>Times smaller than a day</source>
   <translation>Tiempos menores que un día</translation>
  </message>
  <message>
   <source>Titles of books, songs, reports</source>
   <translation>Títulos de libros, canciones, informes</translation>
  </message>
  <message>
   <source>To whom the content is attributed: a name, a title, a pronoun, a document</source>
   <translation>A quién se atribuye el contenido: un nombre, un título, un pronombre, un documento</translation>
  </message>
  <message>
   <source>What is attributed, quoted or reported</source>
   <translation>Lo que se atribuye, cita o cuenta</translation>
  </message>
  <message>
   <source>What shows the attribution: mostly a verb of saying, also “according to”</source>
   <translation>Lo que muestra la atribución: casi siempre un verbo de habla, también “according to”</translation>
  </message>
  <message>
   <source>Who says what, word by word: the parts of an attribution as passages, for quotations that the machine did not see.</source>
   <translation>Quién dice qué, palabra por palabra: las partes de una atribución como pasajes, para citas que la máquina no vio.</translation>
  </message>
  <message>
   <source>re3d (defence and security)</source>
   <translation>re3d (defensa y seguridad)</translation>
  </message>
  <message>
   <source>“first”, “second”</source>
   <translation>“first”, “second”</translation>
  </message>
 </context>
 <context>
  <name>labels</name>
  <message>
   <source>Contradicts</source>
   <translation>Contradice</translation>
  </message>
  <message>
   <source>Da</source>
   <translation>Fe</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <source>Different date</source>
   <translation>Fecha distinta</translation>
  </message>
  <message>
   <source>Different scope</source>
   <translation>Alcance distinto</translation>
  </message>
  <message>
   <source>Ev</source>
   <translation>Ev</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Evento</translation>
  </message>
  <message>
   <source>Fa</source>
   <translation>In</translation>
  </message>
  <message>
   <source>Facility</source>
   <translation>Instalación</translation>
  </message>
  <message>
   <source>Gr</source>
   <translation>Gr</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Grupo</translation>
  </message>
  <message>
   <source>Hi</source>
   <translation>Rs</translation>
  </message>
  <message>
   <source>Highlight</source>
   <translation>Resaltado</translation>
  </message>
  <message>
   <source>La</source>
   <translation>Le</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Law</source>
   <translation>Ley</translation>
  </message>
  <message>
   <source>Ln</source>
   <translation>Id</translation>
  </message>
  <message>
   <source>Mo</source>
   <translation>Di</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Dinero</translation>
  </message>
  <message>
   <source>Nu</source>
   <translation>Nu</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Número</translation>
  </message>
  <message>
   <source>Od</source>
   <translation>Od</translation>
  </message>
  <message>
   <source>Or</source>
   <translation>Or</translation>
  </message>
  <message>
   <source>Ordinal</source>
   <translation>Ordinal</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organización</translation>
  </message>
  <message>
   <source>Other name</source>
   <translation>Otro nombre</translation>
  </message>
  <message>
   <source>Pc</source>
   <translation>Po</translation>
  </message>
  <message>
   <source>Pe</source>
   <translation>Pe</translation>
  </message>
  <message>
   <source>Percent</source>
   <translation>Porcentaje</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Persona</translation>
  </message>
  <message>
   <source>Pl</source>
   <translation>Lu</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lugar</translation>
  </message>
  <message>
   <source>Pr</source>
   <translation>Pr</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>Producto</translation>
  </message>
  <message>
   <source>Qu</source>
   <translation>Ca</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <source>Re</source>
   <translation>Re</translation>
  </message>
  <message>
   <source>Reframes</source>
   <translation>Reencuadra</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>Región</translation>
  </message>
  <message>
   <source>Rose</source>
   <translation>Rosa</translation>
  </message>
  <message>
   <source>Says the same</source>
   <translation>Dice lo mismo</translation>
  </message>
  <message>
   <source>Supports</source>
   <translation>Apoya</translation>
  </message>
  <message>
   <source>Ti</source>
   <translation>Ho</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Hora</translation>
  </message>
  <message>
   <source>Unrelated</source>
   <translation>Sin relación</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>Violeta</translation>
  </message>
  <message>
   <source>Wo</source>
   <translation>Ob</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>Obra</translation>
  </message>
 </context>
 <context>
  <name>menus</name>
  <message>
   <source>Alt+Shift+→</source>
   <translation>Alt+Shift+→</translation>
  </message>
  <message>
   <source>Article</source>
   <translation>Artículo</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Edición</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Extend it by a character</source>
   <translation>Ampliarla en un carácter</translation>
  </message>
  <message>
   <source>Extend the selection by a word</source>
   <translation>Ampliar la selección en una palabra</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>L (hold)</source>
   <translation>L (mantener)</translation>
  </message>
  <message>
   <source>Label the selection or the mark</source>
   <translation>Etiquetar la selección o la marca</translation>
  </message>
  <message>
   <source>Next mark of the pane</source>
   <translation>Marca siguiente del panel</translation>
  </message>
  <message>
   <source>On a mark: take hold of its end or its start, then move that either way</source>
   <translation>En una marca: tomar su final o su comienzo y moverlo en ambos sentidos</translation>
  </message>
  <message>
   <source>Open what is selected</source>
   <translation>Abrir lo seleccionado</translation>
  </message>
  <message>
   <source>Shift+→</source>
   <translation>Shift+→</translation>
  </message>
  <message>
   <source>Shift+→  Shift+←</source>
   <translation>Shift+→  Shift+←</translation>
  </message>
  <message>
   <source>Show label codes in the text</source>
   <translation>Mostrar códigos de etiqueta en el texto</translation>
  </message>
  <message>
   <source>Step out, select nothing</source>
   <translation>Salir, no seleccionar nada</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Etiquetar</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Ver</translation>
  </message>
  <message>
   <source>dispute</source>
   <translation>disputa</translation>
  </message>
  <message>
   <source>entity</source>
   <translation>entidad</translation>
  </message>
  <message>
   <source>mark</source>
   <translation>marca</translation>
  </message>
 </context>
 <context>
  <name>paragraph_words</name>
  <message>
   <source>headline</source>
   <translation>titular</translation>
  </message>
 </context>
 <context>
  <name>pipelines</name>
  <message>
   <source>{} is not available</source>
   <translation>{} no está disponible</translation>
  </message>
  <message>
   <source>{} {} ready</source>
   <translation>{} {} listo</translation>
  </message>
 </context>
 <context>
  <name>reasons</name>
  <message>
   <source>"the {words}" is a law</source>
   <translation>“the {words}” es una ley</translation>
  </message>
  <message>
   <source>"{words_a}" and "{words_b}" differ by one letter</source>
   <translation>“{words_a}” y “{words_b}” difieren en una letra</translation>
  </message>
  <message>
   <source>"{words_a}" is the only person in the project with the surname "{words_b}"</source>
   <translation>“{words_a}” es la única persona del proyecto con el apellido “{words_b}”</translation>
  </message>
  <message>
   <source>"{words_a}" stands for the government of {country}: "{words_b}"</source>
   <translation>“{words_a}” designa al gobierno de {country}: “{words_b}”</translation>
  </message>
  <message>
   <source>"{words}"</source>
   <translation>“{words}”</translation>
  </message>
  <message>
   <source>"{words}" is the only one that is named</source>
   <translation>“{words}” es el único nombrado</translation>
  </message>
  <message>
   <source>"{words}" is the word for what is of {country}</source>
   <translation>“{words}” es el gentilicio de {country}</translation>
  </message>
  <message>
   <source>"{words}" taken for {name}</source>
   <translation>“{words}” tomado por {name}</translation>
  </message>
  <message>
   <source>"{words}" was named before</source>
   <translation>“{words}” se nombró antes</translation>
  </message>
  <message>
   <source>"{words}" without its prefix</source>
   <translation>“{words}” sin su prefijo</translation>
  </message>
  <message>
   <source>"{words}": the only person of that name, in articles that tell of the same things</source>
   <translation>“{words}”: la única persona de ese nombre, en artículos que cuentan lo mismo</translation>
  </message>
  <message>
   <source>"{words}": {reason}</source>
   <translation>“{words}”: {reason}</translation>
  </message>
  <message>
   <source>. Check the list.</source>
   <translation>. Comprobar la lista.</translation>
  </message>
  <message>
   <source>: check the dates.</source>
   <translation>: comprobar las fechas.</translation>
  </message>
  <message>
   <source>: check the day.</source>
   <translation>: comprobar el día.</translation>
  </message>
  <message>
   <source>After conversion they agree.</source>
   <translation>Una vez convertidos, coinciden.</translation>
  </message>
  <message>
   <source>An error in Sidelight ({name}): {error}</source>
   <translation>Un error de Sidelight ({name}): {error}</translation>
  </message>
  <message>
   <source>Both can hold.</source>
   <translation>Ambas cosas pueden ser ciertas.</translation>
  </message>
  <message>
   <source>Counted back from each article's day, both begin together.</source>
   <translation>Contando hacia atrás desde el día de cada artículo, ambos empiezan a la vez.</translation>
  </message>
  <message>
   <source>Counted back from each article's day, they begin on different days: check.</source>
   <translation>Contando hacia atrás desde el día de cada artículo, empiezan en días distintos: comprobar.</translation>
  </message>
  <message>
   <source>Counted from different years: “{words_a}” ({name_a}) against “{words_b}” ({name_b}). Check since when.</source>
   <translation>Contado desde años distintos: “{words_a}” ({name_a}) frente a “{words_b}” ({name_b}). Comprobar desde cuándo.</translation>
  </message>
  <message>
   <source>Denied in {name_a}, said in {name_b}. Check who denies what, and of when.</source>
   <translation>Desmentido en {name_a}, afirmado en {name_b}. Comprobar quién desmiente qué, y de cuándo.</translation>
  </message>
  <message>
   <source>One superlative, two holders: “{words_a}” is said of {words_b} ({name_a}), “{words_c}” of {words_d} ({name_b}). Check which holds.</source>
   <translation>Un superlativo para dos: “{words_a}” se dice de {words_b} ({name_a}) y “{words_c}” de {words_d} ({name_b}). Comprobar cuál es cierto.</translation>
  </message>
  <message>
   <source>One superlative, two holders: “{words_a}” is said of {words_b} ({name_a}), “{words_c}” of {words_d} ({name_b}). They differ in {differences}, so both may hold: check the scope.</source>
   <translation>Un superlativo para dos: “{words_a}” se dice de {words_b} ({name_a}) y “{words_c}” de {words_d} ({name_b}). Difieren en {differences}, así que ambos pueden ser ciertos: comprobar el alcance.</translation>
  </message>
  <message>
   <source>Opposite states of {words_a} on different days: “{words_b}” ({name_a}) against “{words_c}” ({name_b}). Check which holds now.</source>
   <translation>Estados opuestos de {words_a} en días distintos: “{words_b}” ({name_a}) frente a “{words_c}” ({name_b}). Comprobar cuál vale ahora.</translation>
  </message>
  <message>
   <source>Opposite states of {words_a}: “{words_b}” ({name_a}) against “{words_c}” ({name_b}). Check which holds, and on which day.</source>
   <translation>Estados opuestos de {words_a}: “{words_b}” ({name_a}) frente a “{words_c}” ({name_b}). Comprobar cuál es cierto y en qué día.</translation>
  </message>
  <message>
   <source>Perhaps the same measure, then a different value: check.</source>
   <translation>Quizá la misma medida y, entonces, un valor distinto: comprobar.</translation>
  </message>
  <message>
   <source>Same measure, different value: check.</source>
   <translation>Misma medida, valor distinto: comprobar.</translation>
  </message>
  <message>
   <source>State of the {work}: {state_a} (“{words_a}”, {name_a}) against {state_b} (“{words_b}”, {name_b}). Check which holds, and on which day.</source>
   <translation>Estado ({work}): {state_a} (“{words_a}”, {name_a}) frente a {state_b} (“{words_b}”, {name_b}). Comprobar cuál vale y en qué día.</translation>
  </message>
  <message>
   <source>The card of the model {words} (meta.json) cannot be read: {error}.</source>
   <translation>No se puede leer la ficha del modelo {words} (meta.json): {error}.</translation>
  </message>
  <message>
   <source>The config.cfg of the model {words} cannot be read: {error}.</source>
   <translation>No se puede leer el config.cfg del modelo {words}: {error}.</translation>
  </message>
  <message>
   <source>The listed shares do not give the stated {percent}: {amount}{check}</source>
   <translation>Las partes enumeradas no dan el {percent} indicado: {amount}{check}</translation>
  </message>
  <message>
   <source>The listed shares give the stated total: {amount}{check}</source>
   <translation>Las partes enumeradas dan el total indicado: {amount}{check}</translation>
  </message>
  <message>
   <source>The listed shares of one whole are more than all of it: {amount}{check}</source>
   <translation>Las partes enumeradas de un todo suman más que el todo: {amount}{check}</translation>
  </message>
  <message>
   <source>The model file {words} could not be unpacked: {error}.</source>
   <translation>No se pudo descomprimir el archivo del modelo {words}: {error}.</translation>
  </message>
  <message>
   <source>The model file {words} is damaged or no wheel: {error}.</source>
   <translation>El archivo del modelo {words} está dañado o no es un wheel: {error}.</translation>
  </message>
  <message>
   <source>The model file {words} is not there. Choose the wheel again in the settings.</source>
   <translation>El archivo del modelo {words} no está. Elija de nuevo el wheel en los ajustes.</translation>
  </message>
  <message>
   <source>The model file {words} tries to write outside its folder ({name}). It was not unpacked; do not trust it.</source>
   <translation>El archivo del modelo {words} intenta escribir fuera de su carpeta ({name}). No se descomprimió; no se fíe de él.</translation>
  </message>
  <message>
   <source>The model file {words} unpacks to more than a pipeline can be. It was not unpacked.</source>
   <translation>El archivo del modelo {words} ocupa al descomprimirse más de lo que puede ocupar un pipeline. No se descomprimió.</translation>
  </message>
  <message>
   <source>The model {words} finds no names (it has no entity recogniser). Choose another model in the settings.</source>
   <translation>El modelo {words} no encuentra nombres (no tiene reconocedor de entidades). Elija otro modelo en los ajustes.</translation>
  </message>
  <message>
   <source>The model {words} holds pickled Python objects ({name}), which could run anything. Sidelight does not load it.</source>
   <translation>El modelo {words} contiene objetos de Python serializados ({name}), que podrían ejecutar cualquier cosa. Sidelight no lo carga.</translation>
  </message>
  <message>
   <source>The model {words} in {name} could not be loaded: {error}</source>
   <translation>No se pudo cargar el modelo {words} de {name}: {error}</translation>
  </message>
  <message>
   <source>The model {words} is not a spaCy pipeline: choose a folder or a .whl file.</source>
   <translation>El modelo {words} no es un pipeline de spaCy: elija una carpeta o un archivo .whl.</translation>
  </message>
  <message>
   <source>The model {words} is not installed. Choose an installed one in the settings, or a folder or wheel from disk.</source>
   <translation>El modelo {words} no está instalado. Elija en los ajustes uno instalado, o una carpeta o un wheel del disco.</translation>
  </message>
  <message>
   <source>The model {words} is not there.</source>
   <translation>El modelo {words} no está.</translation>
  </message>
  <message>
   <source>The model {words} was made for spaCy {name_a} and does not work with {name_b} ({error}). Install a version of the model made for this spaCy.</source>
   <translation>El modelo {words} se hizo para spaCy {name_a} y no funciona con {name_b} ({error}). Instale una versión del modelo hecha para este spaCy.</translation>
  </message>
  <message>
   <source>The model {words} was made for spaCy {name_a}, Sidelight has {name_b}. Install a version of the model made for this spaCy.</source>
   <translation>El modelo {words} se hizo para spaCy {name_a}; Sidelight tiene {name_b}. Instale una versión del modelo hecha para este spaCy.</translation>
  </message>
  <message>
   <source>The process that reads with the model {words} does not stay alive: {how}.</source>
   <translation>El proceso que lee con el modelo {words} no se mantiene en marcha: {how}.</translation>
  </message>
  <message>
   <source>The reading process does not stay alive: {how}.</source>
   <translation>El proceso de lectura no se mantiene en marcha: {how}.</translation>
  </message>
  <message>
   <source>The same event in what may be two time zones: {words_a} ({name_a}) against {words_b} ({name_b}). Check whose time it is.</source>
   <translation>El mismo suceso, quizá en dos husos horarios: {words_a} ({name_a}) frente a {words_b} ({name_b}). Comprobar de dónde es cada hora.</translation>
  </message>
  <message>
   <source>The same event seems to be dated differently: {day_a} ({name_a}) against {day_b} ({name_b}). Check the day.</source>
   <translation>El mismo suceso parece llevar fechas distintas: {day_a} ({name_a}) frente a {day_b} ({name_b}). Comprobar el día.</translation>
  </message>
  <message>
   <source>The same event seems to be timed differently: {words_a} ({name_a}) against {words_b} ({name_b}). Check the hour.</source>
   <translation>El mismo suceso parece tener horas distintas: {words_a} ({name_a}) frente a {words_b} ({name_b}). Comprobar la hora.</translation>
  </message>
  <message>
   <source>The same hour in two time zones: {words_a} ({name_a}) and {words_b} ({name_b}).</source>
   <translation>La misma hora en dos husos horarios: {words_a} ({name_a}) y {words_b} ({name_b}).</translation>
  </message>
  <message>
   <source>They differ in {differences}, so both may hold: check the scope.</source>
   <translation>Difieren en: {differences}; ambas cosas pueden ser ciertas: comprobar el alcance.</translation>
  </message>
  <message>
   <source>They speak of different days, so both may hold: check the dates.</source>
   <translation>Hablan de días distintos, así que ambas cosas pueden ser ciertas: comprobar las fechas.</translation>
  </message>
  <message>
   <source>Two currencies, and at no rate since 2015 the same sum: check.</source>
   <translation>Dos monedas, y con ningún tipo de cambio desde 2015 la misma suma: comprobar.</translation>
  </message>
  <message>
   <source>Two currencies: check at the day's rate.</source>
   <translation>Dos monedas: comprobar con el cambio del día.</translation>
  </message>
  <message>
   <source>Two hold one place, {words_a}: “{words_b}” ({name_a}) against “{words_c}” ({name_b}). Check who holds it, and on which day.</source>
   <translation>Un lugar en manos de dos, {words_a}: “{words_b}” ({name_a}) frente a “{words_c}” ({name_b}). Comprobar quién lo tiene y en qué día.</translation>
  </message>
  <message>
   <source>Two people hold one office ({office}, {country}): {name_a} ({name_b}) against {name_c} ({name_d}). Check.</source>
   <translation>Dos personas ocupan un mismo cargo (“{office}”, {country}): {name_a} ({name_b}) frente a {name_c} ({name_d}). Comprobar.</translation>
  </message>
  <message>
   <source>Two people hold one office ({office}, {country}): {name_a} ({name_b}) against {name_c} ({name_d}). The articles are of different months: check the date.</source>
   <translation>Dos personas ocupan un mismo cargo (“{office}”, {country}): {name_a} ({name_b}) frente a {name_c} ({name_d}). Los artículos son de meses distintos: comprobar la fecha.</translation>
  </message>
  <message>
   <source>a Friday</source>
   <translation>viernes</translation>
  </message>
  <message>
   <source>a Monday</source>
   <translation>lunes</translation>
  </message>
  <message>
   <source>a Saturday</source>
   <translation>sábado</translation>
  </message>
  <message>
   <source>a Sunday</source>
   <translation>domingo</translation>
  </message>
  <message>
   <source>a Thursday</source>
   <translation>jueves</translation>
  </message>
  <message>
   <source>a Tuesday</source>
   <translation>martes</translation>
  </message>
  <message>
   <source>a Wednesday</source>
   <translation>miércoles</translation>
  </message>
  <message>
   <source>a body that all the world knows</source>
   <translation>organismo conocido en todo el mundo</translation>
  </message>
  <message>
   <source>a capital</source>
   <translation>una capital</translation>
  </message>
  <message>
   <source>a colon leads over to the quotation</source>
   <translation>unos dos puntos introducen la cita</translation>
  </message>
  <message>
   <source>a country or capital</source>
   <translation>un país o una capital</translation>
  </message>
  <message>
   <source>a distance</source>
   <translation>distancia</translation>
  </message>
  <message>
   <source>a duration</source>
   <translation>duración</translation>
  </message>
  <message>
   <source>a few words in quotation marks, nobody said to speak them</source>
   <translation>unas palabras entre comillas que nadie pronuncia</translation>
  </message>
  <message>
   <source>a mass</source>
   <translation>masa</translation>
  </message>
  <message>
   <source>a name acts</source>
   <translation>actúa un nombre</translation>
  </message>
  <message>
   <source>a name of {country}</source>
   <translation>un nombre de {country}</translation>
  </message>
  <message>
   <source>a number</source>
   <translation>cantidad</translation>
  </message>
  <message>
   <source>a number of containers</source>
   <translation>número de contenedores</translation>
  </message>
  <message>
   <source>a power</source>
   <translation>potencia</translation>
  </message>
  <message>
   <source>a rank</source>
   <translation>puesto</translation>
  </message>
  <message>
   <source>a share</source>
   <translation>porcentaje</translation>
  </message>
  <message>
   <source>a span of time around it</source>
   <translation>un lapso de tiempo alrededor</translation>
  </message>
  <message>
   <source>a speed</source>
   <translation>velocidad</translation>
  </message>
  <message>
   <source>a temperature</source>
   <translation>temperatura</translation>
  </message>
  <message>
   <source>a volume</source>
   <translation>volumen</translation>
  </message>
  <message>
   <source>about the text itself</source>
   <translation>trata del propio texto</translation>
  </message>
  <message>
   <source>actor ({country_a} / {country_b})</source>
   <translation>actor ({country_a} / {country_b})</translation>
  </message>
  <message>
   <source>actor or place ({country_a} / {country_b})</source>
   <translation>actor o lugar ({country_a} / {country_b})</translation>
  </message>
  <message>
   <source>addressed to the reader</source>
   <translation>se dirige al lector</translation>
  </message>
  <message>
   <source>aid</source>
   <translation>ayuda</translation>
  </message>
  <message>
   <source>airport</source>
   <translation>aeropuerto</translation>
  </message>
  <message>
   <source>all</source>
   <translation>todo</translation>
  </message>
  <message>
   <source>almost</source>
   <translation>casi</translation>
  </message>
  <message>
   <source>an amount of data</source>
   <translation>cantidad de datos</translation>
  </message>
  <message>
   <source>an amount of money</source>
   <translation>cantidad de dinero</translation>
  </message>
  <message>
   <source>an area</source>
   <translation>superficie</translation>
  </message>
  <message>
   <source>an energy</source>
   <translation>energía</translation>
  </message>
  <message>
   <source>announcement</source>
   <translation>anuncio</translation>
  </message>
  <message>
   <source>another form of the given name in "{words}"</source>
   <translation>otra forma del nombre de pila de “{words}”</translation>
  </message>
  <message>
   <source>approval</source>
   <translation>aprobación</translation>
  </message>
  <message>
   <source>approx</source>
   <translation>aproximado</translation>
  </message>
  <message>
   <source>area</source>
   <translation>superficie</translation>
  </message>
  <message>
   <source>arrival</source>
   <translation>llegada</translation>
  </message>
  <message>
   <source>article date ({when_a} / {when_b})</source>
   <translation>fecha del artículo ({when_a} / {when_b})</translation>
  </message>
  <message>
   <source>article of {date}</source>
   <translation>artículo, {date}</translation>
  </message>
  <message>
   <source>asks for something to be done</source>
   <translation>pide que se haga algo</translation>
  </message>
  <message>
   <source>at least</source>
   <translation>al menos</translation>
  </message>
  <message>
   <source>at most</source>
   <translation>como máximo</translation>
  </message>
  <message>
   <source>average</source>
   <translation>media</translation>
  </message>
  <message>
   <source>bag</source>
   <translation>saco</translation>
  </message>
  <message>
   <source>base</source>
   <translation>base</translation>
  </message>
  <message>
   <source>bears the prefix of a ship</source>
   <translation>lleva prefijo de barco</translation>
  </message>
  <message>
   <source>bears the title "{words}"</source>
   <translation>lleva el título “{words}”</translation>
  </message>
  <message>
   <source>begins with "{words}"</source>
   <translation>empieza por “{words}”</translation>
  </message>
  <message>
   <source>berth</source>
   <translation>muelles</translation>
  </message>
  <message>
   <source>beside a person</source>
   <translation>junto a una persona</translation>
  </message>
  <message>
   <source>beside a place</source>
   <translation>junto a un lugar</translation>
  </message>
  <message>
   <source>border</source>
   <translation>frontera</translation>
  </message>
  <message>
   <source>bridge</source>
   <translation>puente</translation>
  </message>
  <message>
   <source>building</source>
   <translation>edificio</translation>
  </message>
  <message>
   <source>by air</source>
   <translation>por aire</translation>
  </message>
  <message>
   <source>by rail</source>
   <translation>por ferrocarril</translation>
  </message>
  <message>
   <source>by road</source>
   <translation>por carretera</translation>
  </message>
  <message>
   <source>by sea</source>
   <translation>por mar</translation>
  </message>
  <message>
   <source>canal</source>
   <translation>canal</translation>
  </message>
  <message>
   <source>capacity</source>
   <translation>capacidad</translation>
  </message>
  <message>
   <source>capitals inside a sentence</source>
   <translation>mayúsculas dentro de una frase</translation>
  </message>
  <message>
   <source>cause</source>
   <translation>causa</translation>
  </message>
  <message>
   <source>ceasefire</source>
   <translation>alto el fuego</translation>
  </message>
  <message>
   <source>century</source>
   <translation>siglo</translation>
  </message>
  <message>
   <source>change</source>
   <translation>variación</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>cerrado</translation>
  </message>
  <message>
   <source>closure</source>
   <translation>cierre</translation>
  </message>
  <message>
   <source>comparison</source>
   <translation>comparación</translation>
  </message>
  <message>
   <source>completion</source>
   <translation>avance</translation>
  </message>
  <message>
   <source>concession</source>
   <translation>concesión</translation>
  </message>
  <message>
   <source>confirmed elsewhere as {label}</source>
   <translation>confirmado en otro lugar como {label}</translation>
  </message>
  <message>
   <source>container</source>
   <translation>contenedores</translation>
  </message>
  <message>
   <source>containers</source>
   <translation>contenedores</translation>
  </message>
  <message>
   <source>contract</source>
   <translation>contrato</translation>
  </message>
  <message>
   <source>cost</source>
   <translation>coste</translation>
  </message>
  <message>
   <source>currency</source>
   <translation>moneda</translation>
  </message>
  <message>
   <source>daily</source>
   <translation>diario</translation>
  </message>
  <message>
   <source>dam</source>
   <translation>presa</translation>
  </message>
  <message>
   <source>data</source>
   <translation>datos</translation>
  </message>
  <message>
   <source>date</source>
   <translation>fecha</translation>
  </message>
  <message>
   <source>date ({when_a} / {when_b})</source>
   <translation>fecha ({when_a} / {when_b})</translation>
  </message>
  <message>
   <source>day</source>
   <translation>día</translation>
  </message>
  <message>
   <source>death</source>
   <translation>muertes</translation>
  </message>
  <message>
   <source>deaths</source>
   <translation>muertes</translation>
  </message>
  <message>
   <source>debt</source>
   <translation>deuda</translation>
  </message>
  <message>
   <source>decade</source>
   <translation>década</translation>
  </message>
  <message>
   <source>decline</source>
   <translation>descenso</translation>
  </message>
  <message>
   <source>depth</source>
   <translation>profundidad</translation>
  </message>
  <message>
   <source>detention</source>
   <translation>detenciones</translation>
  </message>
  <message>
   <source>detentions</source>
   <translation>detenciones</translation>
  </message>
  <message>
   <source>displaced people</source>
   <translation>desplazados</translation>
  </message>
  <message>
   <source>displacement</source>
   <translation>desplazamiento</translation>
  </message>
  <message>
   <source>distance</source>
   <translation>distancia</translation>
  </message>
  <message>
   <source>domestic</source>
   <translation>nacional</translation>
  </message>
  <message>
   <source>dose</source>
   <translation>dosis</translation>
  </message>
  <message>
   <source>drone</source>
   <translation>drones</translation>
  </message>
  <message>
   <source>duration</source>
   <translation>duración</translation>
  </message>
  <message>
   <source>election</source>
   <translation>elecciones</translation>
  </message>
  <message>
   <source>emission</source>
   <translation>emisiones</translation>
  </message>
  <message>
   <source>ends with "{words}"</source>
   <translation>termina en “{words}”</translation>
  </message>
  <message>
   <source>ends with a country, "{words}"</source>
   <translation>termina con un país, “{words}”</translation>
  </message>
  <message>
   <source>energy</source>
   <translation>energía</translation>
  </message>
  <message>
   <source>exact</source>
   <translation>exacto</translation>
  </message>
  <message>
   <source>excluding</source>
   <translation>sin incluir</translation>
  </message>
  <message>
   <source>export</source>
   <translation>exportaciones</translation>
  </message>
  <message>
   <source>exports</source>
   <translation>exportaciones</translation>
  </message>
  <message>
   <source>fewer words of "{words}"</source>
   <translation>menos palabras de “{words}”</translation>
  </message>
  <message>
   <source>fine</source>
   <translation>multa</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>terminado</translation>
  </message>
  <message>
   <source>first words of "{words}"</source>
   <translation>primeras palabras de “{words}”</translation>
  </message>
  <message>
   <source>followed by "who"</source>
   <translation>le sigue “who”</translation>
  </message>
  <message>
   <source>followed by "{words}"</source>
   <translation>le sigue “{words}”</translation>
  </message>
  <message>
   <source>followed by an age, "{words}"</source>
   <translation>le sigue una edad, “{words}”</translation>
  </message>
  <message>
   <source>followed by what places are called</source>
   <translation>le sigue una palabra propia de lugares</translation>
  </message>
  <message>
   <source>follows "{words}"</source>
   <translation>va tras “{words}”</translation>
  </message>
  <message>
   <source>foreign</source>
   <translation>exterior</translation>
  </message>
  <message>
   <source>from {date_a} to {date_b}: {amount}</source>
   <translation>del {date_a} al {date_b}: {amount}</translation>
  </message>
  <message>
   <source>given name of "{words}"</source>
   <translation>nombre de pila de “{words}”</translation>
  </message>
  <message>
   <source>given name of "{words}", of whose family it tells</source>
   <translation>nombre de pila de “{words}”, de cuya familia habla</translation>
  </message>
  <message>
   <source>given names one letter apart, the surname equal</source>
   <translation>nombres de pila con una letra de diferencia y el mismo apellido</translation>
  </message>
  <message>
   <source>goes on after the speaker before it</source>
   <translation>continúa tras el hablante anterior</translation>
  </message>
  <message>
   <source>gross</source>
   <translation>bruto</translation>
  </message>
  <message>
   <source>growth</source>
   <translation>crecimiento</translation>
  </message>
  <message>
   <source>harvest</source>
   <translation>cosecha</translation>
  </message>
  <message>
   <source>has "the" before it, where ships are spoken of</source>
   <translation>lleva “the” delante, donde se habla de barcos</translation>
  </message>
  <message>
   <source>has a short form, "{words}"</source>
   <translation>tiene una forma breve, “{words}”</translation>
  </message>
  <message>
   <source>heading</source>
   <translation>titular</translation>
  </message>
  <message>
   <source>height</source>
   <translation>altura</translation>
  </message>
  <message>
   <source>highway</source>
   <translation>autopista</translation>
  </message>
  <message>
   <source>hospital</source>
   <translation>hospital</translation>
  </message>
  <message>
   <source>hostage</source>
   <translation>rehenes</translation>
  </message>
  <message>
   <source>hostages</source>
   <translation>rehenes</translation>
  </message>
  <message>
   <source>hour</source>
   <translation>hora</translation>
  </message>
  <message>
   <source>house</source>
   <translation>viviendas</translation>
  </message>
  <message>
   <source>household</source>
   <translation>hogar</translation>
  </message>
  <message>
   <source>houses</source>
   <translation>viviendas</translation>
  </message>
  <message>
   <source>import</source>
   <translation>importaciones</translation>
  </message>
  <message>
   <source>imports</source>
   <translation>importaciones</translation>
  </message>
  <message>
   <source>in a list of people</source>
   <translation>en una lista de personas</translation>
  </message>
  <message>
   <source>in a list of places</source>
   <translation>en una lista de lugares</translation>
  </message>
  <message>
   <source>in all</source>
   <translation>en total</translation>
  </message>
  <message>
   <source>in brackets after "{words}"</source>
   <translation>entre paréntesis tras “{words}”</translation>
  </message>
  <message>
   <source>including</source>
   <translation>incluyendo más</translation>
  </message>
  <message>
   <source>infection</source>
   <translation>contagios</translation>
  </message>
  <message>
   <source>infections</source>
   <translation>contagios</translation>
  </message>
  <message>
   <source>inflation</source>
   <translation>inflación</translation>
  </message>
  <message>
   <source>initial</source>
   <translation>inicial</translation>
  </message>
  <message>
   <source>initials of "{words}"</source>
   <translation>iniciales de “{words}”</translation>
  </message>
  <message>
   <source>injuries</source>
   <translation>heridos</translation>
  </message>
  <message>
   <source>injury</source>
   <translation>heridos</translation>
  </message>
  <message>
   <source>interest</source>
   <translation>interés</translation>
  </message>
  <message>
   <source>is named after the words spoken</source>
   <translation>se nombra tras las palabras dichas</translation>
  </message>
  <message>
   <source>it ended with code {name}</source>
   <translation>terminó con el código {name}</translation>
  </message>
  <message>
   <source>it was ended by the signal {name}</source>
   <translation>lo terminó la señal {name}</translation>
  </message>
  <message>
   <source>its words are those of a name</source>
   <translation>sus palabras son las de un nombre</translation>
  </message>
  <message>
   <source>lawmaker</source>
   <translation>legisladores</translation>
  </message>
  <message>
   <source>legal act</source>
   <translation>acto jurídico</translation>
  </message>
  <message>
   <source>length</source>
   <translation>longitud</translation>
  </message>
  <message>
   <source>less than</source>
   <translation>menos de</translation>
  </message>
  <message>
   <source>level</source>
   <translation>nivel</translation>
  </message>
  <message>
   <source>like claims you confirmed in this project</source>
   <translation>como afirmaciones confirmadas en este proyecto</translation>
  </message>
  <message>
   <source>like sentences you rejected in this project</source>
   <translation>como frases rechazadas en este proyecto</translation>
  </message>
  <message>
   <source>line</source>
   <translation>línea</translation>
  </message>
  <message>
   <source>loan</source>
   <translation>préstamo</translation>
  </message>
  <message>
   <source>loss</source>
   <translation>pérdidas</translation>
  </message>
  <message>
   <source>magnitude</source>
   <translation>magnitud</translation>
  </message>
  <message>
   <source>marked as {label} elsewhere here</source>
   <translation>marcado como {label} en otro lugar del artículo</translation>
  </message>
  <message>
   <source>marked as {label} elsewhere in these articles</source>
   <translation>marcado como {label} en otro lugar de estos artículos</translation>
  </message>
  <message>
   <source>mass</source>
   <translation>masa</translation>
  </message>
  <message>
   <source>measures {measure}</source>
   <translation>mide: {measure}</translation>
  </message>
  <message>
   <source>meeting</source>
   <translation>reunión</translation>
  </message>
  <message>
   <source>metro</source>
   <translation>metro</translation>
  </message>
  <message>
   <source>migrant</source>
   <translation>migrantes</translation>
  </message>
  <message>
   <source>migrants</source>
   <translation>migrantes</translation>
  </message>
  <message>
   <source>mine</source>
   <translation>mina</translation>
  </message>
  <message>
   <source>minute</source>
   <translation>minuto</translation>
  </message>
  <message>
   <source>missile</source>
   <translation>misiles</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>desaparecidos</translation>
  </message>
  <message>
   <source>modifier: {modifier}</source>
   <translation>modificador: {modifier}</translation>
  </message>
  <message>
   <source>money</source>
   <translation>dinero</translation>
  </message>
  <message>
   <source>month</source>
   <translation>mes</translation>
  </message>
  <message>
   <source>more than</source>
   <translation>más de</translation>
  </message>
  <message>
   <source>more than {figure}</source>
   <translation>más de {figure}</translation>
  </message>
  <message>
   <source>mostly {label} in this project</source>
   <translation>casi siempre {label} en este proyecto</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nombre</translation>
  </message>
  <message>
   <source>name and colon</source>
   <translation>nombre y dos puntos</translation>
  </message>
  <message>
   <source>names ({country_a} / {country_b})</source>
   <translation>nombres ({country_a} / {country_b})</translation>
  </message>
  <message>
   <source>net</source>
   <translation>neto</translation>
  </message>
  <message>
   <source>night</source>
   <translation>noche</translation>
  </message>
  <message>
   <source>no end mark: a heading or a row of a table</source>
   <translation>sin signo final: un titular o una fila de una tabla</translation>
  </message>
  <message>
   <source>no noun after it</source>
   <translation>ningún sustantivo detrás</translation>
  </message>
  <message>
   <source>not finished</source>
   <translation>sin terminar</translation>
  </message>
  <message>
   <source>not named</source>
   <translation>sin nombrar</translation>
  </message>
  <message>
   <source>number</source>
   <translation>número</translation>
  </message>
  <message>
   <source>one letter apart</source>
   <translation>una letra de diferencia</translation>
  </message>
  <message>
   <source>one of a people</source>
   <translation>alguien de un pueblo</translation>
  </message>
  <message>
   <source>only "{words}" bears the name in its article</source>
   <translation>solo “{words}” lleva el nombre en su artículo</translation>
  </message>
  <message>
   <source>only in a heading, where capitals tell little</source>
   <translation>solo en un titular, donde las mayúsculas dicen poco</translation>
  </message>
  <message>
   <source>only leads over to what follows</source>
   <translation>solo da paso a lo que sigue</translation>
  </message>
  <message>
   <source>open</source>
   <translation>abierto</translation>
  </message>
  <message>
   <source>opens a dateline</source>
   <translation>encabeza la data del artículo</translation>
  </message>
  <message>
   <source>order</source>
   <translation>orden</translation>
  </message>
  <message>
   <source>part</source>
   <translation>parte</translation>
  </message>
  <message>
   <source>part and whole</source>
   <translation>la parte y el todo</translation>
  </message>
  <message>
   <source>part of "{words}"</source>
   <translation>parte de “{words}”</translation>
  </message>
  <message>
   <source>part of a person's full name</source>
   <translation>parte del nombre completo de una persona</translation>
  </message>
  <message>
   <source>passenger</source>
   <translation>pasajero</translation>
  </message>
  <message>
   <source>past verb</source>
   <translation>verbo en pasado</translation>
  </message>
  <message>
   <source>patient</source>
   <translation>pacientes</translation>
  </message>
  <message>
   <source>people</source>
   <translation>personas</translation>
  </message>
  <message>
   <source>per {unit}</source>
   <translation>por {unit}</translation>
  </message>
  <message>
   <source>percent</source>
   <translation>porcentaje</translation>
  </message>
  <message>
   <source>person</source>
   <translation>persona</translation>
  </message>
  <message>
   <source>phase</source>
   <translation>fase</translation>
  </message>
  <message>
   <source>piece</source>
   <translation>unidad</translation>
  </message>
  <message>
   <source>pipeline</source>
   <translation>conducto</translation>
  </message>
  <message>
   <source>place ({country_a} / {country_b})</source>
   <translation>lugar ({country_a} / {country_b})</translation>
  </message>
  <message>
   <source>plan</source>
   <translation>plan</translation>
  </message>
  <message>
   <source>plant</source>
   <translation>planta</translation>
  </message>
  <message>
   <source>police</source>
   <translation>policía</translation>
  </message>
  <message>
   <source>port</source>
   <translation>puerto</translation>
  </message>
  <message>
   <source>poverty</source>
   <translation>pobreza</translation>
  </message>
  <message>
   <source>power</source>
   <translation>potencia</translation>
  </message>
  <message>
   <source>production</source>
   <translation>producción</translation>
  </message>
  <message>
   <source>profit</source>
   <translation>beneficios</translation>
  </message>
  <message>
   <source>project</source>
   <translation>proyecto</translation>
  </message>
  <message>
   <source>protest</source>
   <translation>protesta</translation>
  </message>
  <message>
   <source>quay</source>
   <translation>muelle</translation>
  </message>
  <message>
   <source>question</source>
   <translation>pregunta</translation>
  </message>
  <message>
   <source>quotation marks</source>
   <translation>comillas</translation>
  </message>
  <message>
   <source>quotation marks, speaker not found</source>
   <translation>comillas, sin hablante identificado</translation>
  </message>
  <message>
   <source>raid</source>
   <translation>operación</translation>
  </message>
  <message>
   <source>railway</source>
   <translation>ferrocarril</translation>
  </message>
  <message>
   <source>range</source>
   <translation>intervalo</translation>
  </message>
  <message>
   <source>rank</source>
   <translation>posición en una clasificación</translation>
  </message>
  <message>
   <source>rate ({rate_a} / {rate_b})</source>
   <translation>tasa ({rate_a} / {rate_b})</translation>
  </message>
  <message>
   <source>reactor</source>
   <translation>reactor</translation>
  </message>
  <message>
   <source>reading it failed: {error}</source>
   <translation>falló su lectura: {error}</translation>
  </message>
  <message>
   <source>reporting verb "{words}"</source>
   <translation>verbo de habla “{words}”</translation>
  </message>
  <message>
   <source>reserve</source>
   <translation>reservas</translation>
  </message>
  <message>
   <source>reserves</source>
   <translation>reservas</translation>
  </message>
  <message>
   <source>resident</source>
   <translation>residentes</translation>
  </message>
  <message>
   <source>revenue</source>
   <translation>ingresos</translation>
  </message>
  <message>
   <source>road</source>
   <translation>carretera</translation>
  </message>
  <message>
   <source>rule</source>
   <translation>norma</translation>
  </message>
  <message>
   <source>says nothing without what stands before it</source>
   <translation>no dice nada sin lo que va delante</translation>
  </message>
  <message>
   <source>school</source>
   <translation>escuela</translation>
  </message>
  <message>
   <source>scope ({scope_a} / {scope_b})</source>
   <translation>alcance ({scope_a} / {scope_b})</translation>
  </message>
  <message>
   <source>second</source>
   <translation>segundo</translation>
  </message>
  <message>
   <source>sentence</source>
   <translation>condena</translation>
  </message>
  <message>
   <source>share</source>
   <translation>participación</translation>
  </message>
  <message>
   <source>share of {measure}</source>
   <translation>parte de {measure}</translation>
  </message>
  <message>
   <source>shift</source>
   <translation>turno</translation>
  </message>
  <message>
   <source>ship</source>
   <translation>barcos</translation>
  </message>
  <message>
   <source>short for "{words}"</source>
   <translation>forma breve de “{words}”</translation>
  </message>
  <message>
   <source>shortening</source>
   <translation>tiempo ahorrado</translation>
  </message>
  <message>
   <source>signing</source>
   <translation>firma</translation>
  </message>
  <message>
   <source>soldier</source>
   <translation>soldados</translation>
  </message>
  <message>
   <source>soldiers</source>
   <translation>soldados</translation>
  </message>
  <message>
   <source>spaCy says {label}</source>
   <translation>spaCy dice {label}</translation>
  </message>
  <message>
   <source>speaks right after a quotation</source>
   <translation>habla justo después de una cita</translation>
  </message>
  <message>
   <source>speaks, and is told about after it</source>
   <translation>habla, y después se cuenta algo de esa persona</translation>
  </message>
  <message>
   <source>speed</source>
   <translation>velocidad</translation>
  </message>
  <message>
   <source>spelling</source>
   <translation>grafía</translation>
  </message>
  <message>
   <source>stadium</source>
   <translation>estadio</translation>
  </message>
  <message>
   <source>stands after "{words}" as places do</source>
   <translation>va tras “{words}”, como los lugares</translation>
  </message>
  <message>
   <source>stands in brackets after "{words}"</source>
   <translation>va entre paréntesis tras “{words}”</translation>
  </message>
  <message>
   <source>stands where places do</source>
   <translation>ocupa el sitio de un lugar</translation>
  </message>
  <message>
   <source>stands where rivers and roads do</source>
   <translation>ocupa el sitio de un río o una carretera</translation>
  </message>
  <message>
   <source>start</source>
   <translation>inicio</translation>
  </message>
  <message>
   <source>state of affairs</source>
   <translation>estado de cosas</translation>
  </message>
  <message>
   <source>strait</source>
   <translation>estrecho</translation>
  </message>
  <message>
   <source>strike</source>
   <translation>ataques</translation>
  </message>
  <message>
   <source>student</source>
   <translation>estudiantes</translation>
  </message>
  <message>
   <source>subject ({side_a} / {side_b})</source>
   <translation>objeto ({side_a} / {side_b})</translation>
  </message>
  <message>
   <source>superlative</source>
   <translation>superlativo</translation>
  </message>
  <message>
   <source>surname of "{words}"</source>
   <translation>apellido de “{words}”</translation>
  </message>
  <message>
   <source>tax</source>
   <translation>impuestos</translation>
  </message>
  <message>
   <source>temperature</source>
   <translation>temperatura</translation>
  </message>
  <message>
   <source>terminal</source>
   <translation>terminal</translation>
  </message>
  <message>
   <source>the model {words} failed on it: {error}</source>
   <translation>el modelo {words} falló con él: {error}</translation>
  </message>
  <message>
   <source>the name of a country</source>
   <translation>el nombre de un país</translation>
  </message>
  <message>
   <source>the people of a country</source>
   <translation>el gentilicio de un país</translation>
  </message>
  <message>
   <source>the people of {country}</source>
   <translation>la gente de {country}</translation>
  </message>
  <message>
   <source>the reading process died on it ({how})</source>
   <translation>el proceso de lectura murió con él ({how})</translation>
  </message>
  <message>
   <source>the same letters</source>
   <translation>las mismas letras</translation>
  </message>
  <message>
   <source>the same letters but for accents or points</source>
   <translation>las mismas letras salvo acentos o puntos</translation>
  </message>
  <message>
   <source>the same name</source>
   <translation>el mismo nombre</translation>
  </message>
  <message>
   <source>the same name but for its spelling</source>
   <translation>el mismo nombre salvo la grafía</translation>
  </message>
  <message>
   <source>the same name, in articles that tell no more</source>
   <translation>el mismo nombre, en artículos que no dicen más</translation>
  </message>
  <message>
   <source>the same words</source>
   <translation>las mismas palabras</translation>
  </message>
  <message>
   <source>the text calls "{words}" also so</source>
   <translation>el texto llama también así a “{words}”</translation>
  </message>
  <message>
   <source>the text says "{words}"</source>
   <translation>el texto dice “{words}”</translation>
  </message>
  <message>
   <source>the weekend</source>
   <translation>fin de semana</translation>
  </message>
  <message>
   <source>time saved</source>
   <translation>tiempo ahorrado</translation>
  </message>
  <message>
   <source>time zone</source>
   <translation>huso horario</translation>
  </message>
  <message>
   <source>ton</source>
   <translation>tonelaje</translation>
  </message>
  <message>
   <source>too short</source>
   <translation>demasiado corta</translation>
  </message>
  <message>
   <source>trade</source>
   <translation>comercio</translation>
  </message>
  <message>
   <source>trial</source>
   <translation>prueba</translation>
  </message>
  <message>
   <source>tunnel</source>
   <translation>túnel</translation>
  </message>
  <message>
   <source>turnout</source>
   <translation>participación electoral</translation>
  </message>
  <message>
   <source>undated</source>
   <translation>sin fecha</translation>
  </message>
  <message>
   <source>unemployment</source>
   <translation>desempleo</translation>
  </message>
  <message>
   <source>unit</source>
   <translation>unidad</translation>
  </message>
  <message>
   <source>vague</source>
   <translation>impreciso</translation>
  </message>
  <message>
   <source>visit</source>
   <translation>visita</translation>
  </message>
  <message>
   <source>volume</source>
   <translation>volumen</translation>
  </message>
  <message>
   <source>voter</source>
   <translation>votos</translation>
  </message>
  <message>
   <source>votes</source>
   <translation>votos</translation>
  </message>
  <message>
   <source>voyage</source>
   <translation>travesía</translation>
  </message>
  <message>
   <source>wage</source>
   <translation>salario</translation>
  </message>
  <message>
   <source>wall</source>
   <translation>muro</translation>
  </message>
  <message>
   <source>weapon</source>
   <translation>armas</translation>
  </message>
  <message>
   <source>week</source>
   <translation>semana</translation>
  </message>
  <message>
   <source>weekday</source>
   <translation>día de la semana</translation>
  </message>
  <message>
   <source>who said it</source>
   <translation>quién lo dijo</translation>
  </message>
  <message>
   <source>whole</source>
   <translation>todo</translation>
  </message>
  <message>
   <source>width</source>
   <translation>anchura</translation>
  </message>
  <message>
   <source>wording</source>
   <translation>redacción</translation>
  </message>
  <message>
   <source>worker</source>
   <translation>trabajadores</translation>
  </message>
  <message>
   <source>workers</source>
   <translation>trabajadores</translation>
  </message>
  <message>
   <source>written "{words}"</source>
   <translation>escrito “{words}”</translation>
  </message>
  <message>
   <source>written in capitals</source>
   <translation>escrito en mayúsculas</translation>
  </message>
  <message>
   <source>year</source>
   <translation>año</translation>
  </message>
  <message>
   <source>{amount_a} = {amount_b} to {amount_c} at the rates since 2015</source>
   <translation>{amount_a} = de {amount_b} a {amount_c} a los tipos de cambio desde 2015</translation>
  </message>
  <message>
   <source>{amount_a} − {amount_b} = {amount_c}, {percent} of {amount_d}</source>
   <translation>{amount_a} − {amount_b} = {amount_c}, el {percent} de {amount_d}</translation>
  </message>
  <message>
   <source>{amount} less</source>
   <translation>{amount} menos</translation>
  </message>
  <message>
   <source>{country_a} is part of {country_b}, but its {measure} is larger: {figure_a} ({name_a}) against {figure_b} ({name_b}). Check.</source>
   <translation>{country_a} es parte de {country_b}, pero su valor es mayor ({measure}): {figure_a} ({name_a}) frente a {figure_b} ({name_b}). Comprobar.</translation>
  </message>
  <message>
   <source>{count} names</source>
   <translation>{count} nombres</translation>
  </message>
  <message>
   <source>{count} past verbs</source>
   <translation>{count} verbos en pasado</translation>
  </message>
  <message>
   <source>{date_a} − {words} = {date_b}</source>
   <translation>{date_a} − “{words}” = {date_b}</translation>
  </message>
  <message>
   <source>{date} was {weekday}</source>
   <translation>el {date} fue {weekday}</translation>
  </message>
  <message>
   <source>{dimension} in {unit}</source>
   <translation>{dimension} en {unit}</translation>
  </message>
  <message>
   <source>{figure} as of {date}</source>
   <translation>{figure} a fecha de {date}</translation>
  </message>
  <message>
   <source>{label} in {count} of {count_all} places</source>
   <translation>{label} en {count} de {count_all} lugares</translation>
  </message>
  <message>
   <source>{measure_a} {measure_b}</source>
   <translation>{measure_b} ({measure_a})</translation>
  </message>
  <message>
   <source>{measure} per {unit}</source>
   <translation>{measure} por {unit}</translation>
  </message>
  <message>
   <source>{measure}: both say {figure}.</source>
   <translation>{measure}: ambos dicen {figure}.</translation>
  </message>
  <message>
   <source>{measure}: {figure_a} ({name_a}) against {figure_b} ({name_b}). {verdict}</source>
   <translation>{measure}: {figure_a} ({name_a}) frente a {figure_b} ({name_b}). {verdict}</translation>
  </message>
  <message>
   <source>{measure}: “{words_a}” ({name_a}) against {figure_b} ({name_b}). One says that there were none: check.</source>
   <translation>{measure}: “{words_a}” ({name_a}) frente a {figure_b} ({name_b}). Uno dice que no hubo: comprobar.</translation>
  </message>
  <message>
   <source>{name_a} and {name_b} share reworked words here ({percent} of the five-word runs): count them as one source.</source>
   <translation>{name_a} y {name_b} comparten aquí palabras retocadas (el {percent} de las secuencias de cinco palabras): contarlos como una sola fuente.</translation>
  </message>
  <message>
   <source>{name_a} and {name_b} share the same words here ({percent} of the five-word runs): count them as one source.</source>
   <translation>{name_a} y {name_b} comparten aquí las mismas palabras (el {percent} de las secuencias de cinco palabras): contarlos como una sola fuente.</translation>
  </message>
  <message>
   <source>{name_a} prints the text of {name_b}: they share {percent} of their five-word runs. Count them as one source.</source>
   <translation>{name_a} reproduce el texto de {name_b}: comparten el {percent} de sus secuencias de cinco palabras. Contarlos como una sola fuente.</translation>
  </message>
  <message>
   <source>{percent} from {amount}</source>
   <translation>{percent} de diferencia con {amount}</translation>
  </message>
  <message>
   <source>{reason}; both bear the title "{words}"</source>
   <translation>{reason}; ambos llevan el título “{words}”</translation>
  </message>
  <message>
   <source>{reason}; the given name is the same</source>
   <translation>{reason}; el nombre de pila es el mismo</translation>
  </message>
  <message>
   <source>{weekdays}</source>
   <translation>{weekdays}</translation>
  </message>
  <message>
   <source>{words_a} &gt; {words_b}</source>
   <translation>“{words_a}” &gt; “{words_b}”</translation>
  </message>
  <message>
   <source>{words} holds several spaCy pipelines ({name}). Choose the folder of one of them.</source>
   <translation>{words} contiene varios pipelines de spaCy ({name}). Elija la carpeta de uno de ellos.</translation>
  </message>
  <message>
   <source>{words} is not a spaCy pipeline: it has no config.cfg with a meta.json beside it.</source>
   <translation>{words} no es un pipeline de spaCy: no tiene un config.cfg con un meta.json al lado.</translation>
  </message>
  <message>
   <source>{words} is not a spaCy pipeline: its meta.json names no language.</source>
   <translation>{words} no es un pipeline de spaCy: su meta.json no indica ningún idioma.</translation>
  </message>
  <message>
   <source>“{words_a}” ({name_a}) and “{words_b}” ({name_b}) may be one name: {reason}.</source>
   <translation>“{words_a}” ({name_a}) y “{words_b}” ({name_b}) pueden ser un mismo nombre: {reason}.</translation>
  </message>
  <message>
   <source>“{words_a}” to “{words_b}” ends before it starts{check}</source>
   <translation>De “{words_a}” a “{words_b}”: termina antes de empezar{check}</translation>
  </message>
  <message>
   <source>“{words}” = {date_a} to {date_b}</source>
   <translation>“{words}” = del {date_a} al {date_b}</translation>
  </message>
  <message>
   <source>“{words}” = {date}</source>
   <translation>“{words}” = {date}</translation>
  </message>
  <message>
   <source>“{words}” is said to be {weekday}, but {weekdays}{check}</source>
   <translation>“{words}” se da como {weekday}, pero {weekdays}{check}</translation>
  </message>
 </context>
 <context>
  <name>report</name>
  <message>
   <source>1 acre</source>
   <translation>1 acre</translation>
  </message>
  <message>
   <source>1 billion</source>
   <translation>1000 millones</translation>
  </message>
  <message>
   <source>1 billion {}</source>
   <translation>1000 millones de {}</translation>
  </message>
  <message>
   <source>1 century</source>
   <translation>1 siglo</translation>
  </message>
  <message>
   <source>1 day</source>
   <translation>1 día</translation>
  </message>
  <message>
   <source>1 decade</source>
   <translation>1 década</translation>
  </message>
  <message>
   <source>1 million</source>
   <translation>1 millón</translation>
  </message>
  <message>
   <source>1 million {}</source>
   <translation>1 millón de {}</translation>
  </message>
  <message>
   <source>1 month</source>
   <translation>1 mes</translation>
  </message>
  <message>
   <source>1 percentage point</source>
   <translation>1 punto porcentual</translation>
  </message>
  <message>
   <source>1 thousand</source>
   <translation>mil</translation>
  </message>
  <message>
   <source>1 thousand {}</source>
   <translation>mil {}</translation>
  </message>
  <message>
   <source>1 trillion</source>
   <translation>1 billón</translation>
  </message>
  <message>
   <source>1 trillion {}</source>
   <translation>1 billón de {}</translation>
  </message>
  <message>
   <source>1 week</source>
   <translation>1 semana</translation>
  </message>
  <message>
   <source>1 year</source>
   <translation>1 año</translation>
  </message>
  <message>
   <source>A grade such as {} follows each source: the letter says how reliable the source is ({}, {}), the figure how credible the passage is ({}, {}).</source>
   <translation>Tras cada fuente va una nota como {}: la letra dice cuán fiable es la fuente ({}: {}) y la cifra cuán creíble es el pasaje ({}: {}).</translation>
  </message>
  <message>
   <source>A number in brackets is that of a quotation.</source>
   <translation>Un número entre corchetes es el de una cita.</translation>
  </message>
  <message>
   <source>A program laid the articles side by side, proposed passages and worked out the arithmetic; it decides nothing. Questions, answers, grades and judgements are those of {}.</source>
   <translation>Un programa puso los artículos lado a lado, propuso pasajes e hizo los cálculos; no decide nada. Las preguntas, las respuestas, las notas y los juicios son de {}.</translation>
  </message>
  <message>
   <source>Afghanistan</source>
   <translation>Afganistán</translation>
  </message>
  <message>
   <source>Albania</source>
   <translation>Albania</translation>
  </message>
  <message>
   <source>Algeria</source>
   <translation>Argelia</translation>
  </message>
  <message>
   <source>American Samoa</source>
   <translation>Samoa Americana</translation>
  </message>
  <message>
   <source>An analyst has looked, and says so of {}.</source>
   <translation>Un analista lo ha mirado y lo dice de {}.</translation>
  </message>
  <message>
   <source>Andorra</source>
   <translation>Andorra</translation>
  </message>
  <message>
   <source>Angola</source>
   <translation>Angola</translation>
  </message>
  <message>
   <source>Anguilla</source>
   <translation>Anguila</translation>
  </message>
  <message>
   <source>Another</source>
   <translation>Otro</translation>
  </message>
  <message>
   <source>Answer {}</source>
   <translation>Respuesta {}</translation>
  </message>
  <message>
   <source>Antarctica</source>
   <translation>Antártida</translation>
  </message>
  <message>
   <source>Antigua and Barbuda</source>
   <translation>Antigua y Barbuda</translation>
  </message>
  <message>
   <source>April</source>
   <translation>abril</translation>
  </message>
  <message>
   <source>Argentina</source>
   <translation>Argentina</translation>
  </message>
  <message>
   <source>Arithmetic</source>
   <translation>Aritmética</translation>
  </message>
  <message>
   <source>Armenia</source>
   <translation>Armenia</translation>
  </message>
  <message>
   <source>Article</source>
   <translation>Artículo</translation>
  </message>
  <message>
   <source>Article {}</source>
   <translation>Artículo {}</translation>
  </message>
  <message>
   <source>Articles</source>
   <translation>Artículos</translation>
  </message>
  <message>
   <source>Aruba</source>
   <translation>Aruba</translation>
  </message>
  <message>
   <source>August</source>
   <translation>agosto</translation>
  </message>
  <message>
   <source>Australia</source>
   <translation>Australia</translation>
  </message>
  <message>
   <source>Austria</source>
   <translation>Austria</translation>
  </message>
  <message>
   <source>Azerbaijan</source>
   <translation>Azerbaiyán</translation>
  </message>
  <message>
   <source>Bahamas</source>
   <translation>Bahamas</translation>
  </message>
  <message>
   <source>Bahrain</source>
   <translation>Baréin</translation>
  </message>
  <message>
   <source>Bangladesh</source>
   <translation>Bangladés</translation>
  </message>
  <message>
   <source>Barbados</source>
   <translation>Barbados</translation>
  </message>
  <message>
   <source>Belarus</source>
   <translation>Bielorrusia</translation>
  </message>
  <message>
   <source>Belgium</source>
   <translation>Bélgica</translation>
  </message>
  <message>
   <source>Belize</source>
   <translation>Belice</translation>
  </message>
  <message>
   <source>Benin</source>
   <translation>Benín</translation>
  </message>
  <message>
   <source>Bermuda</source>
   <translation>Bermudas</translation>
  </message>
  <message>
   <source>Bhutan</source>
   <translation>Bután</translation>
  </message>
  <message>
   <source>Bolivia</source>
   <translation>Bolivia</translation>
  </message>
  <message>
   <source>Bosnia and Herzegovina</source>
   <translation>Bosnia y Herzegovina</translation>
  </message>
  <message>
   <source>Both can hold.</source>
   <translation>Ambas cosas pueden ser ciertas.</translation>
  </message>
  <message>
   <source>Both say the same.</source>
   <translation>Ambos dicen lo mismo.</translation>
  </message>
  <message>
   <source>Botswana</source>
   <translation>Botsuana</translation>
  </message>
  <message>
   <source>Bouvet Island</source>
   <translation>Isla Bouvet</translation>
  </message>
  <message>
   <source>Brazil</source>
   <translation>Brasil</translation>
  </message>
  <message>
   <source>British Indian Ocean Territory</source>
   <translation>Territorio Británico del Océano Índico</translation>
  </message>
  <message>
   <source>British Virgin Islands</source>
   <translation>Islas Vírgenes Británicas</translation>
  </message>
  <message>
   <source>Brunei</source>
   <translation>Brunéi</translation>
  </message>
  <message>
   <source>Bulgaria</source>
   <translation>Bulgaria</translation>
  </message>
  <message>
   <source>Burkina Faso</source>
   <translation>Burkina Faso</translation>
  </message>
  <message>
   <source>Burundi</source>
   <translation>Burundi</translation>
  </message>
  <message>
   <source>By date</source>
   <translation>Por fecha</translation>
  </message>
  <message>
   <source>Cambodia</source>
   <translation>Camboya</translation>
  </message>
  <message>
   <source>Cameroon</source>
   <translation>Camerún</translation>
  </message>
  <message>
   <source>Canada</source>
   <translation>Canadá</translation>
  </message>
  <message>
   <source>Cannot be settled</source>
   <translation>No se puede resolver</translation>
  </message>
  <message>
   <source>Cape Verde</source>
   <translation>Cabo Verde</translation>
  </message>
  <message>
   <source>Caribbean Netherlands</source>
   <translation>Caribe neerlandés</translation>
  </message>
  <message>
   <source>Cayman Islands</source>
   <translation>Islas Caimán</translation>
  </message>
  <message>
   <source>Central African Republic</source>
   <translation>República Centroafricana</translation>
  </message>
  <message>
   <source>Chad</source>
   <translation>Chad</translation>
  </message>
  <message>
   <source>Chance</source>
   <translation>Porcentaje</translation>
  </message>
  <message>
   <source>Chile</source>
   <translation>Chile</translation>
  </message>
  <message>
   <source>China</source>
   <translation>China</translation>
  </message>
  <message>
   <source>Christmas Island</source>
   <translation>Isla de Navidad</translation>
  </message>
  <message>
   <source>Cocos (Keeling) Islands</source>
   <translation>Islas Cocos</translation>
  </message>
  <message>
   <source>Colombia</source>
   <translation>Colombia</translation>
  </message>
  <message>
   <source>Comoros</source>
   <translation>Comoras</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Confianza</translation>
  </message>
  <message>
   <source>Confidence in this is high.</source>
   <translation>La confianza en ello es alta.</translation>
  </message>
  <message>
   <source>Confidence in this is low.</source>
   <translation>La confianza en ello es baja.</translation>
  </message>
  <message>
   <source>Confidence in this is moderate.</source>
   <translation>La confianza en ello es moderada.</translation>
  </message>
  <message>
   <source>Cook Islands</source>
   <translation>Islas Cook</translation>
  </message>
  <message>
   <source>Costa Rica</source>
   <translation>Costa Rica</translation>
  </message>
  <message>
   <source>Covers: {}</source>
   <translation>Abarca: {}</translation>
  </message>
  <message>
   <source>Credibility of a piece of information (NATO Admiralty code)</source>
   <translation>Credibilidad de una información (código del Almirantazgo, OTAN)</translation>
  </message>
  <message>
   <source>Credibility {}.</source>
   <translation>Credibilidad {}.</translation>
  </message>
  <message>
   <source>Croatia</source>
   <translation>Croacia</translation>
  </message>
  <message>
   <source>Cuba</source>
   <translation>Cuba</translation>
  </message>
  <message>
   <source>Curaçao</source>
   <translation>Curazao</translation>
  </message>
  <message>
   <source>Cyprus</source>
   <translation>Chipre</translation>
  </message>
  <message>
   <source>Czechia</source>
   <translation>Chequia</translation>
  </message>
  <message>
   <source>Day of an event</source>
   <translation>Día de un suceso</translation>
  </message>
  <message>
   <source>December</source>
   <translation>diciembre</translation>
  </message>
  <message>
   <source>Democratic Republic of the Congo</source>
   <translation>República Democrática del Congo</translation>
  </message>
  <message>
   <source>Denmark</source>
   <translation>Dinamarca</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Diferencia</translation>
  </message>
  <message>
   <source>Differences between articles on which there is no question yet</source>
   <translation>Diferencias entre artículos sobre las que aún no hay pregunta</translation>
  </message>
  <message>
   <source>Differences that nobody has taken up</source>
   <translation>Diferencias que nadie ha retomado</translation>
  </message>
  <message>
   <source>Djibouti</source>
   <translation>Yibuti</translation>
  </message>
  <message>
   <source>Dominica</source>
   <translation>Dominica</translation>
  </message>
  <message>
   <source>Dominican Republic</source>
   <translation>República Dominicana</translation>
  </message>
  <message>
   <source>Ecuador</source>
   <translation>Ecuador</translation>
  </message>
  <message>
   <source>Egypt</source>
   <translation>Egipto</translation>
  </message>
  <message>
   <source>El Salvador</source>
   <translation>El Salvador</translation>
  </message>
  <message>
   <source>Equatorial Guinea</source>
   <translation>Guinea Ecuatorial</translation>
  </message>
  <message>
   <source>Eritrea</source>
   <translation>Eritrea</translation>
  </message>
  <message>
   <source>Estonia</source>
   <translation>Estonia</translation>
  </message>
  <message>
   <source>Eswatini</source>
   <translation>Esuatini</translation>
  </message>
  <message>
   <source>Ethiopia</source>
   <translation>Etiopía</translation>
  </message>
  <message>
   <source>Every question is settled; the program proposed no comparison of passages.</source>
   <translation>Todas las preguntas están resueltas; el programa no propuso ninguna comparación de pasajes.</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Pruebas</translation>
  </message>
  <message>
   <source>Examined without coming to an answer.</source>
   <translation>Se examinó sin llegar a una respuesta.</translation>
  </message>
  <message>
   <source>Examined, and not decided.</source>
   <translation>Examinada y sin decidir.</translation>
  </message>
  <message>
   <source>Falkland Islands</source>
   <translation>Islas Malvinas</translation>
  </message>
  <message>
   <source>Faroe Islands</source>
   <translation>Islas Feroe</translation>
  </message>
  <message>
   <source>February</source>
   <translation>febrero</translation>
  </message>
  <message>
   <source>Fiji</source>
   <translation>Fiyi</translation>
  </message>
  <message>
   <source>Finland</source>
   <translation>Finlandia</translation>
  </message>
  <message>
   <source>France</source>
   <translation>Francia</translation>
  </message>
  <message>
   <source>French Guiana</source>
   <translation>Guayana Francesa</translation>
  </message>
  <message>
   <source>French Polynesia</source>
   <translation>Polinesia Francesa</translation>
  </message>
  <message>
   <source>French Southern Territories</source>
   <translation>Territorios Australes Franceses</translation>
  </message>
  <message>
   <source>From a document</source>
   <translation>De un documento</translation>
  </message>
  <message>
   <source>From an unnamed source</source>
   <translation>De una fuente sin nombre</translation>
  </message>
  <message>
   <source>Further evidence</source>
   <translation>Otras pruebas</translation>
  </message>
  <message>
   <source>Gabon</source>
   <translation>Gabón</translation>
  </message>
  <message>
   <source>Gambia</source>
   <translation>Gambia</translation>
  </message>
  <message>
   <source>Georgia</source>
   <translation>Georgia</translation>
  </message>
  <message>
   <source>Germany</source>
   <translation>Alemania</translation>
  </message>
  <message>
   <source>Ghana</source>
   <translation>Ghana</translation>
  </message>
  <message>
   <source>Gibraltar</source>
   <translation>Gibraltar</translation>
  </message>
  <message>
   <source>Grades</source>
   <translation>Notas</translation>
  </message>
  <message>
   <source>Grades, likelihood and numbers.</source>
   <translation>Notas, probabilidad y números.</translation>
  </message>
  <message>
   <source>Greece</source>
   <translation>Grecia</translation>
  </message>
  <message>
   <source>Greenland</source>
   <translation>Groenlandia</translation>
  </message>
  <message>
   <source>Grenada</source>
   <translation>Granada</translation>
  </message>
  <message>
   <source>Guadeloupe</source>
   <translation>Guadalupe</translation>
  </message>
  <message>
   <source>Guam</source>
   <translation>Guam</translation>
  </message>
  <message>
   <source>Guatemala</source>
   <translation>Guatemala</translation>
  </message>
  <message>
   <source>Guernsey</source>
   <translation>Guernesey</translation>
  </message>
  <message>
   <source>Guinea</source>
   <translation>Guinea</translation>
  </message>
  <message>
   <source>Guinea-Bissau</source>
   <translation>Guinea-Bisáu</translation>
  </message>
  <message>
   <source>Guyana</source>
   <translation>Guyana</translation>
  </message>
  <message>
   <source>Haiti</source>
   <translation>Haití</translation>
  </message>
  <message>
   <source>Heard and McDonald Islands</source>
   <translation>Islas Heard y McDonald</translation>
  </message>
  <message>
   <source>Honduras</source>
   <translation>Honduras</translation>
  </message>
  <message>
   <source>Hong Kong</source>
   <translation>RAE de Hong Kong (China)</translation>
  </message>
  <message>
   <source>How each piece of evidence fits answer {}</source>
   <translation>Cómo encaja cada prueba con la respuesta {}</translation>
  </message>
  <message>
   <source>How each piece of evidence fits answers {} to {}</source>
   <translation>Cómo encaja cada prueba con las respuestas {} a {}</translation>
  </message>
  <message>
   <source>How each piece of evidence fits each answer</source>
   <translation>Cómo encaja cada prueba con cada respuesta</translation>
  </message>
  <message>
   <source>How to read this brief</source>
   <translation>Cómo leer este informe</translation>
  </message>
  <message>
   <source>Hungary</source>
   <translation>Hungría</translation>
  </message>
  <message>
   <source>Iceland</source>
   <translation>Islandia</translation>
  </message>
  <message>
   <source>In short</source>
   <translation>En resumen</translation>
  </message>
  <message>
   <source>India</source>
   <translation>India</translation>
  </message>
  <message>
   <source>Indonesia</source>
   <translation>Indonesia</translation>
  </message>
  <message>
   <source>Iran</source>
   <translation>Irán</translation>
  </message>
  <message>
   <source>Iraq</source>
   <translation>Irak</translation>
  </message>
  <message>
   <source>Ireland</source>
   <translation>Irlanda</translation>
  </message>
  <message>
   <source>Isle of Man</source>
   <translation>Isla de Man</translation>
  </message>
  <message>
   <source>Israel</source>
   <translation>Israel</translation>
  </message>
  <message>
   <source>It is almost certain that {}.</source>
   <translation>Es casi seguro lo siguiente: {}.</translation>
  </message>
  <message>
   <source>It is likely that {}.</source>
   <translation>Es probable lo siguiente: {}.</translation>
  </message>
  <message>
   <source>It is unlikely that {}.</source>
   <translation>Es improbable lo siguiente: {}.</translation>
  </message>
  <message>
   <source>It is very likely that {}.</source>
   <translation>Es muy probable lo siguiente: {}.</translation>
  </message>
  <message>
   <source>It is very unlikely that {}.</source>
   <translation>Es muy improbable lo siguiente: {}.</translation>
  </message>
  <message>
   <source>Italy</source>
   <translation>Italia</translation>
  </message>
  <message>
   <source>Ivory Coast</source>
   <translation>Côte d’Ivoire</translation>
  </message>
  <message>
   <source>Jamaica</source>
   <translation>Jamaica</translation>
  </message>
  <message>
   <source>January</source>
   <translation>enero</translation>
  </message>
  <message>
   <source>Japan</source>
   <translation>Japón</translation>
  </message>
  <message>
   <source>Jersey</source>
   <translation>Jersey</translation>
  </message>
  <message>
   <source>Jordan</source>
   <translation>Jordania</translation>
  </message>
  <message>
   <source>Judged beside the questions</source>
   <translation>Juzgado al margen de las preguntas</translation>
  </message>
  <message>
   <source>Judged by a person.</source>
   <translation>Lo juzgó una persona.</translation>
  </message>
  <message>
   <source>July</source>
   <translation>julio</translation>
  </message>
  <message>
   <source>June</source>
   <translation>junio</translation>
  </message>
  <message>
   <source>Kazakhstan</source>
   <translation>Kazajistán</translation>
  </message>
  <message>
   <source>Kenya</source>
   <translation>Kenia</translation>
  </message>
  <message>
   <source>Kiribati</source>
   <translation>Kiribati</translation>
  </message>
  <message>
   <source>Kosovo</source>
   <translation>Kosovo</translation>
  </message>
  <message>
   <source>Kuwait</source>
   <translation>Kuwait</translation>
  </message>
  <message>
   <source>Kyrgyzstan</source>
   <translation>Kirguistán</translation>
  </message>
  <message>
   <source>Laos</source>
   <translation>Laos</translation>
  </message>
  <message>
   <source>Latvia</source>
   <translation>Letonia</translation>
  </message>
  <message>
   <source>Lebanon</source>
   <translation>Líbano</translation>
  </message>
  <message>
   <source>Lesotho</source>
   <translation>Lesoto</translation>
  </message>
  <message>
   <source>Liberia</source>
   <translation>Liberia</translation>
  </message>
  <message>
   <source>Libya</source>
   <translation>Libia</translation>
  </message>
  <message>
   <source>Liechtenstein</source>
   <translation>Liechtenstein</translation>
  </message>
  <message>
   <source>Likelihood</source>
   <translation>Probabilidad</translation>
  </message>
  <message>
   <source>Likelihood (as in US intelligence reports, ICD 203)</source>
   <translation>Probabilidad (como en los informes de inteligencia de EE. UU., ICD 203)</translation>
  </message>
  <message>
   <source>Lithuania</source>
   <translation>Lituania</translation>
  </message>
  <message>
   <source>Luxembourg</source>
   <translation>Luxemburgo</translation>
  </message>
  <message>
   <source>Macao</source>
   <translation>RAE de Macao (China)</translation>
  </message>
  <message>
   <source>Madagascar</source>
   <translation>Madagascar</translation>
  </message>
  <message>
   <source>Malawi</source>
   <translation>Malaui</translation>
  </message>
  <message>
   <source>Malaysia</source>
   <translation>Malasia</translation>
  </message>
  <message>
   <source>Maldives</source>
   <translation>Maldivas</translation>
  </message>
  <message>
   <source>Mali</source>
   <translation>Mali</translation>
  </message>
  <message>
   <source>Malta</source>
   <translation>Malta</translation>
  </message>
  <message>
   <source>March</source>
   <translation>marzo</translation>
  </message>
  <message>
   <source>Marshall Islands</source>
   <translation>Islas Marshall</translation>
  </message>
  <message>
   <source>Martinique</source>
   <translation>Martinica</translation>
  </message>
  <message>
   <source>Mauritania</source>
   <translation>Mauritania</translation>
  </message>
  <message>
   <source>Mauritius</source>
   <translation>Mauricio</translation>
  </message>
  <message>
   <source>May</source>
   <translation>mayo</translation>
  </message>
  <message>
   <source>May speak of it, by likeness of words; nobody has looked yet:</source>
   <translation>Quizá traten de ello, por la semejanza de sus palabras; nadie lo ha mirado aún:</translation>
  </message>
  <message>
   <source>Mayotte</source>
   <translation>Mayotte</translation>
  </message>
  <message>
   <source>Mexico</source>
   <translation>México</translation>
  </message>
  <message>
   <source>Micronesia</source>
   <translation>Micronesia</translation>
  </message>
  <message>
   <source>Moldova</source>
   <translation>Moldavia</translation>
  </message>
  <message>
   <source>Monaco</source>
   <translation>Mónaco</translation>
  </message>
  <message>
   <source>Mongolia</source>
   <translation>Mongolia</translation>
  </message>
  <message>
   <source>Montenegro</source>
   <translation>Montenegro</translation>
  </message>
  <message>
   <source>Montserrat</source>
   <translation>Montserrat</translation>
  </message>
  <message>
   <source>Morocco</source>
   <translation>Marruecos</translation>
  </message>
  <message>
   <source>Mozambique</source>
   <translation>Mozambique</translation>
  </message>
  <message>
   <source>Myanmar</source>
   <translation>Myanmar (Birmania)</translation>
  </message>
  <message>
   <source>Namibia</source>
   <translation>Namibia</translation>
  </message>
  <message>
   <source>Nauru</source>
   <translation>Nauru</translation>
  </message>
  <message>
   <source>Nepal</source>
   <translation>Nepal</translation>
  </message>
  <message>
   <source>Netherlands</source>
   <translation>Países Bajos</translation>
  </message>
  <message>
   <source>New Caledonia</source>
   <translation>Nueva Caledonia</translation>
  </message>
  <message>
   <source>New Zealand</source>
   <translation>Nueva Zelanda</translation>
  </message>
  <message>
   <source>Nicaragua</source>
   <translation>Nicaragua</translation>
  </message>
  <message>
   <source>Niger</source>
   <translation>Níger</translation>
  </message>
  <message>
   <source>Nigeria</source>
   <translation>Nigeria</translation>
  </message>
  <message>
   <source>Niue</source>
   <translation>Niue</translation>
  </message>
  <message>
   <source>No answer is on record.</source>
   <translation>No consta ninguna respuesta.</translation>
  </message>
  <message>
   <source>No contradiction: the articles count by different definitions.</source>
   <translation>No hay contradicción: los artículos cuentan con definiciones distintas.</translation>
  </message>
  <message>
   <source>No contradiction: the articles speak of different days.</source>
   <translation>No hay contradicción: los artículos hablan de días distintos.</translation>
  </message>
  <message>
   <source>No contradiction: the articles speak of different things.</source>
   <translation>No hay contradicción: los artículos hablan de cosas distintas.</translation>
  </message>
  <message>
   <source>No difference was left aside.</source>
   <translation>No se dejó de lado ninguna diferencia.</translation>
  </message>
  <message>
   <source>No disagreement: the answers are the same once units and rounding are allowed for.</source>
   <translation>No hay desacuerdo: las respuestas son la misma, salvadas las unidades y el redondeo.</translation>
  </message>
  <message>
   <source>No disagreement: the difference is one of spelling.</source>
   <translation>No hay desacuerdo: la diferencia es de grafía.</translation>
  </message>
  <message>
   <source>No outlet recorded</source>
   <translation>Sin medio registrado</translation>
  </message>
  <message>
   <source>No question has been put to these articles yet.</source>
   <translation>Aún no se ha planteado ninguna pregunta sobre estos artículos.</translation>
  </message>
  <message>
   <source>No question is on record that fits this brief.</source>
   <translation>No consta ninguna pregunta que corresponda a este informe.</translation>
  </message>
  <message>
   <source>Nobody has judged between the answers.</source>
   <translation>Nadie ha juzgado entre las respuestas.</translation>
  </message>
  <message>
   <source>Nobody has judged the answer.</source>
   <translation>Nadie ha juzgado la respuesta.</translation>
  </message>
  <message>
   <source>Norfolk Island</source>
   <translation>Isla Norfolk</translation>
  </message>
  <message>
   <source>North Korea</source>
   <translation>Corea del Norte</translation>
  </message>
  <message>
   <source>North Macedonia</source>
   <translation>Macedonia del Norte</translation>
  </message>
  <message>
   <source>Northern Mariana Islands</source>
   <translation>Islas Marianas del Norte</translation>
  </message>
  <message>
   <source>Norway</source>
   <translation>Noruega</translation>
  </message>
  <message>
   <source>Not weighed yet</source>
   <translation>Aún sin sopesar</translation>
  </message>
  <message>
   <source>Nothing: every question is settled, and no difference was left aside.</source>
   <translation>Nada: todas las preguntas están resueltas y no se dejó de lado ninguna diferencia.</translation>
  </message>
  <message>
   <source>November</source>
   <translation>noviembre</translation>
  </message>
  <message>
   <source>October</source>
   <translation>octubre</translation>
  </message>
  <message>
   <source>Oman</source>
   <translation>Omán</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Sobre</translation>
  </message>
  <message>
   <source>On the question as a whole, without naming an answer: {}.</source>
   <translation>Sobre la pregunta en su conjunto, sin nombrar una respuesta: {}.</translation>
  </message>
  <message>
   <source>One analyst has judged; there is no final answer.</source>
   <translation>La ha juzgado un analista; no hay respuesta definitiva.</translation>
  </message>
  <message>
   <source>One answer holds against the others.</source>
   <translation>Una respuesta se sostiene frente a las demás.</translation>
  </message>
  <message>
   <source>One answer was upheld; which one is not on record. {}</source>
   <translation>Se confirmó una respuesta; no consta cuál. {}</translation>
  </message>
  <message>
   <source>One answer: {}.</source>
   <translation>Una respuesta: {}.</translation>
  </message>
  <message>
   <source>One article</source>
   <translation>Un artículo</translation>
  </message>
  <message>
   <source>One matter in different words.</source>
   <translation>Un mismo asunto con otras palabras.</translation>
  </message>
  <message>
   <source>One of the sources is in error.</source>
   <translation>Una de las fuentes está en un error.</translation>
  </message>
  <message>
   <source>One passage that bears on it has not been weighed.</source>
   <translation>Falta sopesar un pasaje que atañe a ella.</translation>
  </message>
  <message>
   <source>One says what the other denies.</source>
   <translation>Uno dice lo que el otro niega.</translation>
  </message>
  <message>
   <source>One supports the other.</source>
   <translation>Uno respalda al otro.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abierta</translation>
  </message>
  <message>
   <source>Outlets, authors and titles are withheld in this copy; brackets stand where an article names one.</source>
   <translation>En esta copia no se nombran medios, autores ni títulos; donde un artículo nombra alguno hay corchetes.</translation>
  </message>
  <message>
   <source>Pakistan</source>
   <translation>Pakistán</translation>
  </message>
  <message>
   <source>Palau</source>
   <translation>Palaos</translation>
  </message>
  <message>
   <source>Palestine</source>
   <translation>Territorios Palestinos</translation>
  </message>
  <message>
   <source>Panama</source>
   <translation>Panamá</translation>
  </message>
  <message>
   <source>Papua New Guinea</source>
   <translation>Papúa Nueva Guinea</translation>
  </message>
  <message>
   <source>Paraguay</source>
   <translation>Paraguay</translation>
  </message>
  <message>
   <source>Passages set side by side</source>
   <translation>Pasajes lado a lado</translation>
  </message>
  <message>
   <source>Peru</source>
   <translation>Perú</translation>
  </message>
  <message>
   <source>Philippines</source>
   <translation>Filipinas</translation>
  </message>
  <message>
   <source>Pitcairn Islands</source>
   <translation>Islas Pitcairn</translation>
  </message>
  <message>
   <source>Poland</source>
   <translation>Polonia</translation>
  </message>
  <message>
   <source>Portugal</source>
   <translation>Portugal</translation>
  </message>
  <message>
   <source>Provisional</source>
   <translation>Provisional</translation>
  </message>
  <message>
   <source>Puerto Rico</source>
   <translation>Puerto Rico</translation>
  </message>
  <message>
   <source>Qatar</source>
   <translation>Catar</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <source>Question {}:</source>
   <translation>Pregunta {}:</translation>
  </message>
  <message>
   <source>Questions the basis of this</source>
   <translation>Cuestiona la base de esto</translation>
  </message>
  <message>
   <source>Questions {}:</source>
   <translation>Preguntas {}:</translation>
  </message>
  <message>
   <source>Quotations are word for word and were compared with the stored articles when this brief was written; […] marks what is left out between two stretches. Where no speaker is named, the article says it in its own voice. Paragraphs are counted from below headline and byline. “Silent” means that no answer was found in the article, not that it denies one.</source>
   <translation>Las citas son literales y se cotejaron con los artículos guardados al escribir este informe; […] indica lo omitido entre dos fragmentos. Donde no se nombra a nadie, habla el propio artículo. Los párrafos se cuentan a partir del titular y la firma. “Silencio” significa que no se halló respuesta en el artículo, no que la niegue.</translation>
  </message>
  <message>
   <source>Quoted speech, speaker not recorded</source>
   <translation>Cita directa; no consta quién habla</translation>
  </message>
  <message>
   <source>Reliability</source>
   <translation>Fiabilidad</translation>
  </message>
  <message>
   <source>Reliability of a source (NATO Admiralty code)</source>
   <translation>Fiabilidad de una fuente (código del Almirantazgo, OTAN)</translation>
  </message>
  <message>
   <source>Reported speech, speaker not recorded</source>
   <translation>Estilo indirecto; no consta quién habla</translation>
  </message>
  <message>
   <source>Republic of the Congo</source>
   <translation>Congo</translation>
  </message>
  <message>
   <source>Romania</source>
   <translation>Rumanía</translation>
  </message>
  <message>
   <source>Russia</source>
   <translation>Rusia</translation>
  </message>
  <message>
   <source>Rwanda</source>
   <translation>Ruanda</translation>
  </message>
  <message>
   <source>Réunion</source>
   <translation>Reunión</translation>
  </message>
  <message>
   <source>Said by {}</source>
   <translation>Según {}</translation>
  </message>
  <message>
   <source>Saint Kitts and Nevis</source>
   <translation>San Cristóbal y Nieves</translation>
  </message>
  <message>
   <source>Saint Vincent and the Grenadines</source>
   <translation>San Vicente y las Granadinas</translation>
  </message>
  <message>
   <source>Same measure, different values.</source>
   <translation>Misma medida, valores distintos.</translation>
  </message>
  <message>
   <source>Samoa</source>
   <translation>Samoa</translation>
  </message>
  <message>
   <source>San Marino</source>
   <translation>San Marino</translation>
  </message>
  <message>
   <source>Sao Tome and Principe</source>
   <translation>Santo Tomé y Príncipe</translation>
  </message>
  <message>
   <source>Saudi Arabia</source>
   <translation>Arabia Saudí</translation>
  </message>
  <message>
   <source>Senegal</source>
   <translation>Senegal</translation>
  </message>
  <message>
   <source>September</source>
   <translation>septiembre</translation>
  </message>
  <message>
   <source>Serbia</source>
   <translation>Serbia</translation>
  </message>
  <message>
   <source>Set aside</source>
   <translation>Descartada</translation>
  </message>
  <message>
   <source>Set aside: it is no question that the articles can answer.</source>
   <translation>Descartada: no es una pregunta que los artículos puedan responder.</translation>
  </message>
  <message>
   <source>Settled</source>
   <translation>Resuelta</translation>
  </message>
  <message>
   <source>Settled, without a word on how. {}</source>
   <translation>Resuelta, sin que conste cómo. {}</translation>
  </message>
  <message>
   <source>Seychelles</source>
   <translation>Seychelles</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Lado a lado</translation>
  </message>
  <message>
   <source>Sierra Leone</source>
   <translation>Sierra Leona</translation>
  </message>
  <message>
   <source>Silent:</source>
   <translation>En silencio:</translation>
  </message>
  <message>
   <source>Singapore</source>
   <translation>Singapur</translation>
  </message>
  <message>
   <source>Sint Maarten</source>
   <translation>Sint Maarten</translation>
  </message>
  <message>
   <source>Slovakia</source>
   <translation>Eslovaquia</translation>
  </message>
  <message>
   <source>Slovenia</source>
   <translation>Eslovenia</translation>
  </message>
  <message>
   <source>Solomon Islands</source>
   <translation>Islas Salomón</translation>
  </message>
  <message>
   <source>Somalia</source>
   <translation>Somalia</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Fuente</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Fuentes</translation>
  </message>
  <message>
   <source>Sources and their articles</source>
   <translation>Las fuentes y sus artículos</translation>
  </message>
  <message>
   <source>South Africa</source>
   <translation>Sudáfrica</translation>
  </message>
  <message>
   <source>South Georgia and South Sandwich Islands</source>
   <translation>Islas Georgia del Sur y Sandwich del Sur</translation>
  </message>
  <message>
   <source>South Korea</source>
   <translation>Corea del Sur</translation>
  </message>
  <message>
   <source>South Sudan</source>
   <translation>Sudán del Sur</translation>
  </message>
  <message>
   <source>Spain</source>
   <translation>España</translation>
  </message>
  <message>
   <source>Speaks against this</source>
   <translation>Habla en contra de esto</translation>
  </message>
  <message>
   <source>Speaks of {}.</source>
   <translation>Se refiere a: {}.</translation>
  </message>
  <message>
   <source>Sri Lanka</source>
   <translation>Sri Lanka</translation>
  </message>
  <message>
   <source>St. Barthélemy</source>
   <translation>San Bartolomé</translation>
  </message>
  <message>
   <source>St. Helena</source>
   <translation>Santa Elena</translation>
  </message>
  <message>
   <source>St. Lucia</source>
   <translation>Santa Lucía</translation>
  </message>
  <message>
   <source>St. Martin</source>
   <translation>San Martín</translation>
  </message>
  <message>
   <source>St. Pierre and Miquelon</source>
   <translation>San Pedro y Miquelón</translation>
  </message>
  <message>
   <source>Sudan</source>
   <translation>Sudán</translation>
  </message>
  <message>
   <source>Supports this</source>
   <translation>Respalda esto</translation>
  </message>
  <message>
   <source>Suriname</source>
   <translation>Surinam</translation>
  </message>
  <message>
   <source>Svalbard and Jan Mayen</source>
   <translation>Svalbard y Jan Mayen</translation>
  </message>
  <message>
   <source>Sweden</source>
   <translation>Suecia</translation>
  </message>
  <message>
   <source>Switzerland</source>
   <translation>Suiza</translation>
  </message>
  <message>
   <source>Syria</source>
   <translation>Siria</translation>
  </message>
  <message>
   <source>Taiwan</source>
   <translation>Taiwán</translation>
  </message>
  <message>
   <source>Tajikistan</source>
   <translation>Tayikistán</translation>
  </message>
  <message>
   <source>Tanzania</source>
   <translation>Tanzania</translation>
  </message>
  <message>
   <source>Thailand</source>
   <translation>Tailandia</translation>
  </message>
  <message>
   <source>The analyst</source>
   <translation>El analista</translation>
  </message>
  <message>
   <source>The analysts agree that {}: {}.</source>
   <translation>Los analistas coinciden en lo siguiente: {}; {}.</translation>
  </message>
  <message>
   <source>The analysts agree.</source>
   <translation>Los analistas coinciden.</translation>
  </message>
  <message>
   <source>The analysts differ on whether {}: {}.</source>
   <translation>Los analistas discrepan sobre lo siguiente: {}; {}.</translation>
  </message>
  <message>
   <source>The analysts differ.</source>
   <translation>Los analistas discrepan.</translation>
  </message>
  <message>
   <source>The answers cannot be compared.</source>
   <translation>Las respuestas no se pueden comparar.</translation>
  </message>
  <message>
   <source>The articles at hand cannot settle this. {}</source>
   <translation>Los artículos disponibles no permiten resolverla. {}</translation>
  </message>
  <message>
   <source>The articles differ on {}. All of them are settled.</source>
   <translation>Los artículos difieren en {}. Todas están resueltas.</translation>
  </message>
  <message>
   <source>The articles differ on {}. Nobody has judged between the answers yet.</source>
   <translation>Los artículos difieren en {}. Nadie ha juzgado aún entre las respuestas.</translation>
  </message>
  <message>
   <source>The articles differ on {}. {}.</source>
   <translation>Los artículos difieren en {}. {}.</translation>
  </message>
  <message>
   <source>The assessment that upheld it has been withdrawn since.</source>
   <translation>La valoración que la confirmaba se retiró después.</translation>
  </message>
  <message>
   <source>The program proposed no comparison of passages.</source>
   <translation>El programa no propuso ninguna comparación de pasajes.</translation>
  </message>
  <message>
   <source>The program set one pair of passages side by side; {}.</source>
   <translation>El programa puso lado a lado un par de pasajes; {}.</translation>
  </message>
  <message>
   <source>The program set {} pairs of passages side by side; {{}}.</source>
   <translation>El programa puso lado a lado {} pares de pasajes; {{}}.</translation>
  </message>
  <message>
   <source>The same event, different times.</source>
   <translation>El mismo suceso, momentos distintos.</translation>
  </message>
  <message>
   <source>The same once converted.</source>
   <translation>Lo mismo una vez convertido.</translation>
  </message>
  <message>
   <source>The same words as in {}: counted once.</source>
   <translation>Las mismas palabras que en {}: cuenta una sola vez.</translation>
  </message>
  <message>
   <source>The same words.</source>
   <translation>Las mismas palabras.</translation>
  </message>
  <message>
   <source>The work on the articles is not finished: of the passages marked in them, analysts have checked {}.</source>
   <translation>El trabajo con los artículos no ha terminado: de los pasajes marcados en ellos, los analistas han revisado el {}.</translation>
  </message>
  <message>
   <source>There are no articles yet.</source>
   <translation>Aún no hay artículos.</translation>
  </message>
  <message>
   <source>There is a roughly even chance that {}.</source>
   <translation>Hay probabilidades parejas de lo siguiente: {}.</translation>
  </message>
  <message>
   <source>There is almost no chance that {}.</source>
   <translation>Es casi imposible lo siguiente: {}.</translation>
  </message>
  <message>
   <source>They contradict each other.</source>
   <translation>Se contradicen.</translation>
  </message>
  <message>
   <source>They have nothing to do with each other.</source>
   <translation>No tienen nada que ver entre sí.</translation>
  </message>
  <message>
   <source>They may speak of different things.</source>
   <translation>Quizá hablen de cosas distintas.</translation>
  </message>
  <message>
   <source>They may speak of different things: {}.</source>
   <translation>Quizá hablen de cosas distintas: {}.</translation>
  </message>
  <message>
   <source>They say opposite things.</source>
   <translation>Dicen cosas opuestas.</translation>
  </message>
  <message>
   <source>They speak of different days, so both may hold.</source>
   <translation>Hablan de días distintos, así que ambas cosas pueden ser ciertas.</translation>
  </message>
  <message>
   <source>Timor-Leste</source>
   <translation>Timor-Leste</translation>
  </message>
  <message>
   <source>Togo</source>
   <translation>Togo</translation>
  </message>
  <message>
   <source>Tokelau</source>
   <translation>Tokelau</translation>
  </message>
  <message>
   <source>Tonga</source>
   <translation>Tonga</translation>
  </message>
  <message>
   <source>Trinidad and Tobago</source>
   <translation>Trinidad y Tobago</translation>
  </message>
  <message>
   <source>Tunisia</source>
   <translation>Túnez</translation>
  </message>
  <message>
   <source>Turkey</source>
   <translation>Turquía</translation>
  </message>
  <message>
   <source>Turkmenistan</source>
   <translation>Turkmenistán</translation>
  </message>
  <message>
   <source>Turks and Caicos Islands</source>
   <translation>Islas Turcas y Caicos</translation>
  </message>
  <message>
   <source>Tuvalu</source>
   <translation>Tuvalu</translation>
  </message>
  <message>
   <source>U.S. Outlying Islands</source>
   <translation>Islas menores alejadas de EE. UU.</translation>
  </message>
  <message>
   <source>U.S. Virgin Islands</source>
   <translation>Islas Vírgenes de EE. UU.</translation>
  </message>
  <message>
   <source>Uganda</source>
   <translation>Uganda</translation>
  </message>
  <message>
   <source>Ukraine</source>
   <translation>Ucrania</translation>
  </message>
  <message>
   <source>Undecided</source>
   <translation>Sin decidir</translation>
  </message>
  <message>
   <source>United Arab Emirates</source>
   <translation>Emiratos Árabes Unidos</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <translation>Reino Unido</translation>
  </message>
  <message>
   <source>United States</source>
   <translation>Estados Unidos</translation>
  </message>
  <message>
   <source>Untitled</source>
   <translation>Sin título</translation>
  </message>
  <message>
   <source>Uruguay</source>
   <translation>Uruguay</translation>
  </message>
  <message>
   <source>Uzbekistan</source>
   <translation>Uzbekistán</translation>
  </message>
  <message>
   <source>Vanuatu</source>
   <translation>Vanuatu</translation>
  </message>
  <message>
   <source>Vatican City</source>
   <translation>Ciudad del Vaticano</translation>
  </message>
  <message>
   <source>Venezuela</source>
   <translation>Venezuela</translation>
  </message>
  <message>
   <source>Vietnam</source>
   <translation>Vietnam</translation>
  </message>
  <message>
   <source>Wallis and Futuna</source>
   <translation>Wallis y Futuna</translation>
  </message>
  <message>
   <source>Western Sahara</source>
   <translation>Sáhara Occidental</translation>
  </message>
  <message>
   <source>What follows</source>
   <translation>Qué se sigue</translation>
  </message>
  <message>
   <source>What remains open</source>
   <translation>Lo que queda abierto</translation>
  </message>
  <message>
   <source>What the articles say</source>
   <translation>Lo que dicen los artículos</translation>
  </message>
  <message>
   <source>Who says what</source>
   <translation>Quién dice qué</translation>
  </message>
  <message>
   <source>Who says what, question by question</source>
   <translation>Quién dice qué, pregunta por pregunta</translation>
  </message>
  <message>
   <source>With “{}”</source>
   <translation>Con “{}”</translation>
  </message>
  <message>
   <source>Within one article</source>
   <translation>Dentro de un artículo</translation>
  </message>
  <message>
   <source>Words of likelihood stand for a chance in per cent: {}.</source>
   <translation>Las palabras de probabilidad equivalen a un porcentaje: {}.</translation>
  </message>
  <message>
   <source>Yemen</source>
   <translation>Yemen</translation>
  </message>
  <message>
   <source>Zambia</source>
   <translation>Zambia</translation>
  </message>
  <message>
   <source>Zimbabwe</source>
   <translation>Zimbabue</translation>
  </message>
  <message>
   <source>[author withheld]</source>
   <translation>[autor omitido]</translation>
  </message>
  <message>
   <source>[outlet withheld]</source>
   <translation>[medio omitido]</translation>
  </message>
  <message>
   <source>a capped bar an approximate one</source>
   <translation>una barra con topes, una aproximada</translation>
  </message>
  <message>
   <source>a person has judged one of them singly</source>
   <translation>una persona ha juzgado uno por separado</translation>
  </message>
  <message>
   <source>a person has judged {} of them singly</source>
   <translation>una persona ha juzgado {} por separado</translation>
  </message>
  <message>
   <source>a ring is an exact figure</source>
   <translation>un anillo es una cifra exacta</translation>
  </message>
  <message>
   <source>academic</source>
   <translation>académico</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>acuerdo</translation>
  </message>
  <message>
   <source>almost certain</source>
   <translation>casi seguro</translation>
  </message>
  <message>
   <source>almost no chance</source>
   <translation>casi imposible</translation>
  </message>
  <message>
   <source>an arrow downwards an upper bound</source>
   <translation>una flecha hacia abajo, un máximo</translation>
  </message>
  <message>
   <source>an arrow upwards a lower bound</source>
   <translation>una flecha hacia arriba, un mínimo</translation>
  </message>
  <message>
   <source>as of {}</source>
   <translation>a fecha de {}</translation>
  </message>
  <message>
   <source>blog</source>
   <translation>blog</translation>
  </message>
  <message>
   <source>broadcaster</source>
   <translation>radio o televisión</translation>
  </message>
  <message>
   <source>company</source>
   <translation>empresa</translation>
  </message>
  <message>
   <source>completely reliable</source>
   <translation>completamente fiable</translation>
  </message>
  <message>
   <source>confirmed by other sources</source>
   <translation>confirmada por otras fuentes</translation>
  </message>
  <message>
   <source>consistent</source>
   <translation>consistente</translation>
  </message>
  <message>
   <source>credible information, though not enough of it, or open to another reading</source>
   <translation>información creíble, aunque insuficiente o que admite otra lectura</translation>
  </message>
  <message>
   <source>disagreement</source>
   <translation>desacuerdo</translation>
  </message>
  <message>
   <source>does not apply</source>
   <translation>no procede</translation>
  </message>
  <message>
   <source>doubtful</source>
   <translation>dudosa</translation>
  </message>
  <message>
   <source>eight</source>
   <translation>ocho</translation>
  </message>
  <message>
   <source>eleven</source>
   <translation>once</translation>
  </message>
  <message>
   <source>fairly reliable</source>
   <translation>bastante fiable</translation>
  </message>
  <message>
   <source>five</source>
   <translation>cinco</translation>
  </message>
  <message>
   <source>four</source>
   <translation>cuatro</translation>
  </message>
  <message>
   <source>good information from several sources, and little that could be read another way</source>
   <translation>buena información de varias fuentes y poco que admita otra lectura</translation>
  </message>
  <message>
   <source>government</source>
   <translation>gobierno</translation>
  </message>
  <message>
   <source>headline</source>
   <translation>titular</translation>
  </message>
  <message>
   <source>high</source>
   <translation>alta</translation>
  </message>
  <message>
   <source>improbable</source>
   <translation>improbable</translation>
  </message>
  <message>
   <source>inconsistent</source>
   <translation>inconsistente</translation>
  </message>
  <message>
   <source>likely</source>
   <translation>probable</translation>
  </message>
  <message>
   <source>low</source>
   <translation>baja</translation>
  </message>
  <message>
   <source>magazine</source>
   <translation>revista</translation>
  </message>
  <message>
   <source>moderate</source>
   <translation>moderada</translation>
  </message>
  <message>
   <source>neither agreement nor disagreement</source>
   <translation>ni acuerdo ni desacuerdo</translation>
  </message>
  <message>
   <source>neutral</source>
   <translation>neutral</translation>
  </message>
  <message>
   <source>news agency</source>
   <translation>agencia de noticias</translation>
  </message>
  <message>
   <source>newspaper</source>
   <translation>periódico</translation>
  </message>
  <message>
   <source>nine</source>
   <translation>nueve</translation>
  </message>
  <message>
   <source>no</source>
   <translation>0</translation>
  </message>
  <message>
   <source>no answer was recorded from {}.</source>
   <translation>no consta respuesta de {}.</translation>
  </message>
  <message>
   <source>nobody asserts it</source>
   <translation>nadie lo afirma</translation>
  </message>
  <message>
   <source>nobody has judged any of them singly</source>
   <translation>nadie ha juzgado ninguno por separado</translation>
  </message>
  <message>
   <source>non-governmental organisation</source>
   <translation>organización no gubernamental</translation>
  </message>
  <message>
   <source>not graded</source>
   <translation>sin calificar</translation>
  </message>
  <message>
   <source>not rated</source>
   <translation>sin calificar</translation>
  </message>
  <message>
   <source>not usually reliable</source>
   <translation>normalmente no fiable</translation>
  </message>
  <message>
   <source>not weighed yet</source>
   <translation>aún sin sopesar</translation>
  </message>
  <message>
   <source>one</source>
   <translation>uno</translation>
  </message>
  <message>
   <source>one article</source>
   <translation>un artículo</translation>
  </message>
  <message>
   <source>one cannot be settled from these articles</source>
   <translation>una no se puede resolver con estos artículos</translation>
  </message>
  <message>
   <source>one copy not counted</source>
   <translation>una copia sin contar</translation>
  </message>
  <message>
   <source>one exact quotation</source>
   <translation>una cita textual</translation>
  </message>
  <message>
   <source>one further article is silent on all questions.</source>
   <translation>otro artículo guarda silencio sobre todas las preguntas.</translation>
  </message>
  <message>
   <source>one further article was compared and is not quoted here.</source>
   <translation>se comparó un artículo más que no se cita aquí.</translation>
  </message>
  <message>
   <source>one further pair of articles shares passages in the same way.</source>
   <translation>un par más de artículos comparte pasajes del mismo modo.</translation>
  </message>
  <message>
   <source>one further pair was judged.</source>
   <translation>se juzgó una pareja más.</translation>
  </message>
  <message>
   <source>one further question is on record and not told of in this brief.</source>
   <translation>consta una pregunta más que este informe no recoge.</translation>
  </message>
  <message>
   <source>one has a provisional answer</source>
   <translation>una tiene respuesta provisional</translation>
  </message>
  <message>
   <source>one is open: nobody has judged between the answers yet</source>
   <translation>una sigue abierta: nadie ha juzgado aún entre las respuestas</translation>
  </message>
  <message>
   <source>one is settled</source>
   <translation>una está resuelta</translation>
  </message>
  <message>
   <source>one more</source>
   <translation>una más</translation>
  </message>
  <message>
   <source>one more of lesser weight is not listed.</source>
   <translation>no se enumera otra de menor peso.</translation>
  </message>
  <message>
   <source>one of them counts more in</source>
   <translation>uno de los dos incluye más</translation>
  </message>
  <message>
   <source>one passage</source>
   <translation>un pasaje</translation>
  </message>
  <message>
   <source>one question</source>
   <translation>una pregunta</translation>
  </message>
  <message>
   <source>one source</source>
   <translation>una fuente</translation>
  </message>
  <message>
   <source>one was examined and left undecided</source>
   <translation>una se examinó y quedó sin decidir</translation>
  </message>
  <message>
   <source>one was set aside</source>
   <translation>una se descartó</translation>
  </message>
  <message>
   <source>one without a date</source>
   <translation>uno sin fecha</translation>
  </message>
  <message>
   <source>online outlet</source>
   <translation>medio digital</translation>
  </message>
  <message>
   <source>other outlet</source>
   <translation>otro medio</translation>
  </message>
  <message>
   <source>paragraph {}</source>
   <translation>párrafo {}</translation>
  </message>
  <message>
   <source>possibly true</source>
   <translation>posiblemente cierta</translation>
  </message>
  <message>
   <source>probably true</source>
   <translation>probablemente cierta</translation>
  </message>
  <message>
   <source>quotation {}, {}</source>
   <translation>cita {}, {}</translation>
  </message>
  <message>
   <source>reliability cannot be judged</source>
   <translation>no se puede juzgar su fiabilidad</translation>
  </message>
  <message>
   <source>roughly even chance</source>
   <translation>probabilidades parejas</translation>
  </message>
  <message>
   <source>says how good the grounds are, apart from how likely a thing is. {}.</source>
   <translation>dice cuán sólida es la base, aparte de lo probable que sea algo. {}.</translation>
  </message>
  <message>
   <source>seven</source>
   <translation>siete</translation>
  </message>
  <message>
   <source>silent</source>
   <translation>silencio</translation>
  </message>
  <message>
   <source>six</source>
   <translation>seis</translation>
  </message>
  <message>
   <source>social media</source>
   <translation>redes sociales</translation>
  </message>
  <message>
   <source>strong agreement</source>
   <translation>pleno acuerdo</translation>
  </message>
  <message>
   <source>strong disagreement</source>
   <translation>pleno desacuerdo</translation>
  </message>
  <message>
   <source>takes no side</source>
   <translation>no toma partido</translation>
  </message>
  <message>
   <source>ten</source>
   <translation>diez</translation>
  </message>
  <message>
   <source>the analysts</source>
   <translation>los analistas</translation>
  </message>
  <message>
   <source>the answer is “{}”</source>
   <translation>la respuesta es “{}”</translation>
  </message>
  <message>
   <source>thin, fragmentary or doubtful information</source>
   <translation>información escasa, fragmentaria o dudosa</translation>
  </message>
  <message>
   <source>think tank</source>
   <translation>centro de estudios</translation>
  </message>
  <message>
   <source>three</source>
   <translation>tres</translation>
  </message>
  <message>
   <source>truth cannot be judged</source>
   <translation>no se puede juzgar su veracidad</translation>
  </message>
  <message>
   <source>twelve</source>
   <translation>doce</translation>
  </message>
  <message>
   <source>two</source>
   <translation>dos</translation>
  </message>
  <message>
   <source>undated</source>
   <translation>sin fecha</translation>
  </message>
  <message>
   <source>unlikely</source>
   <translation>improbable</translation>
  </message>
  <message>
   <source>unreliable</source>
   <translation>no fiable</translation>
  </message>
  <message>
   <source>usually reliable</source>
   <translation>normalmente fiable</translation>
  </message>
  <message>
   <source>very consistent</source>
   <translation>muy consistente</translation>
  </message>
  <message>
   <source>very inconsistent</source>
   <translation>muy inconsistente</translation>
  </message>
  <message>
   <source>very likely</source>
   <translation>muy probable</translation>
  </message>
  <message>
   <source>very unlikely</source>
   <translation>muy improbable</translation>
  </message>
  <message>
   <source>{articles} from {sources}</source>
   <translation>{articles} de {sources}</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{day} de {month} de {year}</translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <translation>{month} de {year}</translation>
  </message>
  <message>
   <source>{} ({}), as of {}</source>
   <translation>{} ({}), a fecha de {}</translation>
  </message>
  <message>
   <source>{} acres</source>
   <translation>{} acres</translation>
  </message>
  <message>
   <source>{} against {}</source>
   <translation>{} frente a {}</translation>
  </message>
  <message>
   <source>{} agrees with the answer “{}”.</source>
   <translation>{} está de acuerdo con la respuesta “{}”.</translation>
  </message>
  <message>
   <source>{} analysts have judged; there is no final answer.</source>
   <translation>La han juzgado {} analistas; no hay respuesta definitiva.</translation>
  </message>
  <message>
   <source>{} and {}</source>
   <translation>{} y {}</translation>
  </message>
  <message>
   <source>{} and {} share {} word for word; on what is said there, the two count as one source.</source>
   <translation>{} y {} comparten {} palabra por palabra; en lo que allí se dice, los dos cuentan como una sola fuente.</translation>
  </message>
  <message>
   <source>{} answers: {{}}.</source>
   <translation>{} respuestas: {{}}.</translation>
  </message>
  <message>
   <source>{} are open: nobody has judged between the answers yet</source>
   <translation>{} siguen abiertas: nadie ha juzgado aún entre las respuestas</translation>
  </message>
  <message>
   <source>{} are settled</source>
   <translation>{} están resueltas</translation>
  </message>
  <message>
   <source>{} articles</source>
   <translation>{} artículos</translation>
  </message>
  <message>
   <source>{} billion</source>
   <translation>{} mil millones</translation>
  </message>
  <message>
   <source>{} billion {}</source>
   <translation>{} mil millones de {}</translation>
  </message>
  <message>
   <source>{} cannot be settled from these articles</source>
   <translation>{} no se pueden resolver con estos artículos</translation>
  </message>
  <message>
   <source>{} centuries</source>
   <translation>{} siglos</translation>
  </message>
  <message>
   <source>{} copies not counted</source>
   <translation>{} copias sin contar</translation>
  </message>
  <message>
   <source>{} days</source>
   <translation>{} días</translation>
  </message>
  <message>
   <source>{} decades</source>
   <translation>{} décadas</translation>
  </message>
  <message>
   <source>{} disagrees with the answer “{}”.</source>
   <translation>{} no está de acuerdo con la respuesta “{}”.</translation>
  </message>
  <message>
   <source>{} exact quotations</source>
   <translation>{} citas textuales</translation>
  </message>
  <message>
   <source>{} further articles are silent on all questions.</source>
   <translation>otros {} artículos guardan silencio sobre todas las preguntas.</translation>
  </message>
  <message>
   <source>{} further articles were compared and are not quoted here.</source>
   <translation>se compararon {} artículos más que no se citan aquí.</translation>
  </message>
  <message>
   <source>{} further pairs of articles share passages in the same way.</source>
   <translation>{} pares más de artículos comparten pasajes del mismo modo.</translation>
  </message>
  <message>
   <source>{} further pairs were judged.</source>
   <translation>se juzgaron {} parejas más.</translation>
  </message>
  <message>
   <source>{} further questions are on record and not told of in this brief.</source>
   <translation>constan {} preguntas más que este informe no recoge.</translation>
  </message>
  <message>
   <source>{} have a provisional answer</source>
   <translation>{} tienen respuesta provisional</translation>
  </message>
  <message>
   <source>{} holds against {}.</source>
   <translation>{} se sostiene frente a {}.</translation>
  </message>
  <message>
   <source>{} holds.</source>
   <translation>{} se sostiene.</translation>
  </message>
  <message>
   <source>{} in {}</source>
   <translation>{} en {}</translation>
  </message>
  <message>
   <source>{} is neutral on the answer “{}”.</source>
   <translation>{} es neutral ante la respuesta “{}”.</translation>
  </message>
  <message>
   <source>{} judges it almost certain</source>
   <translation>{} lo considera casi seguro</translation>
  </message>
  <message>
   <source>{} judges it likely</source>
   <translation>{} lo considera probable</translation>
  </message>
  <message>
   <source>{} judges it unlikely</source>
   <translation>{} lo considera improbable</translation>
  </message>
  <message>
   <source>{} judges it very likely</source>
   <translation>{} lo considera muy probable</translation>
  </message>
  <message>
   <source>{} judges it very unlikely</source>
   <translation>{} lo considera muy improbable</translation>
  </message>
  <message>
   <source>{} million</source>
   <translation>{} millones</translation>
  </message>
  <message>
   <source>{} million {}</source>
   <translation>{} millones de {}</translation>
  </message>
  <message>
   <source>{} months</source>
   <translation>{} meses</translation>
  </message>
  <message>
   <source>{} more</source>
   <translation>{} más</translation>
  </message>
  <message>
   <source>{} more of lesser weight are not listed.</source>
   <translation>no se enumeran otras {} de menor peso.</translation>
  </message>
  <message>
   <source>{} passages</source>
   <translation>{} pasajes</translation>
  </message>
  <message>
   <source>{} passages that bear on it have not been weighed.</source>
   <translation>Falta sopesar {} pasajes que atañen a ella.</translation>
  </message>
  <message>
   <source>{} percentage points</source>
   <translation>{} puntos porcentuales</translation>
  </message>
  <message>
   <source>{} questions</source>
   <translation>{} preguntas</translation>
  </message>
  <message>
   <source>{} sees a roughly even chance</source>
   <translation>{} ve probabilidades parejas</translation>
  </message>
  <message>
   <source>{} sees almost no chance</source>
   <translation>{} lo considera casi imposible</translation>
  </message>
  <message>
   <source>{} sources</source>
   <translation>{} fuentes</translation>
  </message>
  <message>
   <source>{} strongly agrees with the answer “{}”.</source>
   <translation>{} está muy de acuerdo con la respuesta “{}”.</translation>
  </message>
  <message>
   <source>{} strongly disagrees with the answer “{}”.</source>
   <translation>{} está muy en desacuerdo con la respuesta “{}”.</translation>
  </message>
  <message>
   <source>{} thousand</source>
   <translation>{} mil</translation>
  </message>
  <message>
   <source>{} thousand {}</source>
   <translation>{} mil {}</translation>
  </message>
  <message>
   <source>{} to {}</source>
   <translation>{} a {}</translation>
  </message>
  <message>
   <source>{} trillion</source>
   <translation>{} billones</translation>
  </message>
  <message>
   <source>{} trillion {}</source>
   <translation>{} billones de {}</translation>
  </message>
  <message>
   <source>{} weeks</source>
   <translation>{} semanas</translation>
  </message>
  <message>
   <source>{} were examined and left undecided</source>
   <translation>{} se examinaron y quedaron sin decidir</translation>
  </message>
  <message>
   <source>{} were set aside</source>
   <translation>{} se descartaron</translation>
  </message>
  <message>
   <source>{} without a date</source>
   <translation>{} sin fecha</translation>
  </message>
  <message>
   <source>{} years</source>
   <translation>{} años</translation>
  </message>
  <message>
   <source>{}: where the articles differ</source>
   <translation>{}: en qué difieren los artículos</translation>
  </message>
  <message>
   <source>Åland Islands</source>
   <translation>Islas Aland</translation>
  </message>
  <message>
   <source>“{}” for {} to {}</source>
   <translation>“{}” (del {} al {})</translation>
  </message>
  <message>
   <source>“{}” in one of them only</source>
   <translation>“{}” solo en uno de los dos</translation>
  </message>
 </context>
 <context>
  <name>wording</name>
  <message>
   <source>1 · confirmed by other sources</source>
   <translation>1 · confirmada por otras fuentes</translation>
  </message>
  <message>
   <source>2 · probably true</source>
   <translation>2 · probablemente cierta</translation>
  </message>
  <message>
   <source>3 · possibly true</source>
   <translation>3 · posiblemente cierta</translation>
  </message>
  <message>
   <source>4 · doubtful</source>
   <translation>4 · dudosa</translation>
  </message>
  <message>
   <source>5 · improbable</source>
   <translation>5 · improbable</translation>
  </message>
  <message>
   <source>6 · truth cannot be judged</source>
   <translation>6 · no se puede juzgar su veracidad</translation>
  </message>
  <message>
   <source>A · completely reliable</source>
   <translation>A · completamente fiable</translation>
  </message>
  <message>
   <source>Academic</source>
   <translation>Académico</translation>
  </message>
  <message>
   <source>Affirmed</source>
   <translation>Se afirma</translation>
  </message>
  <message>
   <source>Attribution</source>
   <translation>Atribución</translation>
  </message>
  <message>
   <source>Author’s own words</source>
   <translation>Palabras del autor</translation>
  </message>
  <message>
   <source>B · usually reliable</source>
   <translation>B · normalmente fiable</translation>
  </message>
  <message>
   <source>Blog</source>
   <translation>Blog</translation>
  </message>
  <message>
   <source>Broadcaster</source>
   <translation>Radio o televisión</translation>
  </message>
  <message>
   <source>C · fairly reliable</source>
   <translation>C · bastante fiable</translation>
  </message>
  <message>
   <source>Causal</source>
   <translation>Causal</translation>
  </message>
  <message>
   <source>Causation</source>
   <translation>Causa</translation>
  </message>
  <message>
   <source>Certain</source>
   <translation>Segura</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>Empresa</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>Comparación</translation>
  </message>
  <message>
   <source>D · not usually reliable</source>
   <translation>D · normalmente no fiable</translation>
  </message>
  <message>
   <source>Date or status</source>
   <translation>Fecha o estado</translation>
  </message>
  <message>
   <source>Denied</source>
   <translation>Se niega</translation>
  </message>
  <message>
   <source>Direct quote</source>
   <translation>Cita directa</translation>
  </message>
  <message>
   <source>Dismissed</source>
   <translation>Descartada</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Documento</translation>
  </message>
  <message>
   <source>E · unreliable</source>
   <translation>E · no fiable</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Evento</translation>
  </message>
  <message>
   <source>Existence</source>
   <translation>Existencia</translation>
  </message>
  <message>
   <source>Explained by date</source>
   <translation>Explicada por la fecha</translation>
  </message>
  <message>
   <source>Explained by definition</source>
   <translation>Explicada por la definición</translation>
  </message>
  <message>
   <source>Explained by scope</source>
   <translation>Explicada por el alcance</translation>
  </message>
  <message>
   <source>F · reliability cannot be judged</source>
   <translation>F · no se puede juzgar su fiabilidad</translation>
  </message>
  <message>
   <source>Forecast</source>
   <translation>Pronóstico</translation>
  </message>
  <message>
   <source>Framing</source>
   <translation>Encuadre</translation>
  </message>
  <message>
   <source>Government</source>
   <translation>Gobierno</translation>
  </message>
  <message>
   <source>Identity or name</source>
   <translation>Identidad o nombre</translation>
  </message>
  <message>
   <source>Imported from {}</source>
   <translation>Importado de {}</translation>
  </message>
  <message>
   <source>Impossibility</source>
   <translation>Imposibilidad</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>En revisión</translation>
  </message>
  <message>
   <source>Indirect speech</source>
   <translation>Discurso indirecto</translation>
  </message>
  <message>
   <source>Irreducible</source>
   <translation>Irreducible</translation>
  </message>
  <message>
   <source>Legal act</source>
   <translation>Acto jurídico</translation>
  </message>
  <message>
   <source>Magazine</source>
   <translation>Revista</translation>
  </message>
  <message>
   <source>Marked by a person</source>
   <translation>Marcado por una persona</translation>
  </message>
  <message>
   <source>Mixed</source>
   <translation>Mixta</translation>
  </message>
  <message>
   <source>NGO</source>
   <translation>ONG</translation>
  </message>
  <message>
   <source>News agency</source>
   <translation>Agencia de noticias</translation>
  </message>
  <message>
   <source>Newspaper</source>
   <translation>Periódico</translation>
  </message>
  <message>
   <source>Not comparable</source>
   <translation>No comparable</translation>
  </message>
  <message>
   <source>Online</source>
   <translation>Medio digital</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abierta</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Otro</translation>
  </message>
  <message>
   <source>Other outlet</source>
   <translation>Otro medio</translation>
  </message>
  <message>
   <source>Position upheld</source>
   <translation>Posición confirmada</translation>
  </message>
  <message>
   <source>Possible</source>
   <translation>Posible</translation>
  </message>
  <message>
   <source>Probable</source>
   <translation>Probable</translation>
  </message>
  <message>
   <source>Proposed by a rule of Sidelight ({})</source>
   <translation>Propuesto por una regla de Sidelight ({})</translation>
  </message>
  <message>
   <source>Proposed by {}</source>
   <translation>Propuesto por {}</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>Cantidad</translation>
  </message>
  <message>
   <source>Ranking</source>
   <translation>Clasificación</translation>
  </message>
  <message>
   <source>Resolved</source>
   <translation>Resuelta</translation>
  </message>
  <message>
   <source>Social media</source>
   <translation>Redes sociales</translation>
  </message>
  <message>
   <source>Source error</source>
   <translation>Error de la fuente</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Enunciado</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Think tank</source>
   <translation>Centro de estudios</translation>
  </message>
  <message>
   <source>Typo or spelling</source>
   <translation>Errata u ortografía</translation>
  </message>
  <message>
   <source>Undecided</source>
   <translation>Sin decidir</translation>
  </message>
  <message>
   <source>Underspecified</source>
   <translation>Sin precisar</translation>
  </message>
  <message>
   <source>Unit or rounding</source>
   <translation>Unidad/redondeo</translation>
  </message>
  <message>
   <source>Unnamed source</source>
   <translation>Fuente no identificada</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>agree</source>
   <translation>de acuerdo</translation>
  </message>
  <message>
   <source>almost certain</source>
   <translation>casi seguro</translation>
  </message>
  <message>
   <source>almost no chance</source>
   <translation>casi imposible</translation>
  </message>
  <message>
   <source>articles</source>
   <translation>artículos</translation>
  </message>
  <message>
   <source>claims</source>
   <translation>afirmaciones</translation>
  </message>
  <message>
   <source>confirmed</source>
   <translation>confirmado</translation>
  </message>
  <message>
   <source>disagree</source>
   <translation>en desacuerdo</translation>
  </message>
  <message>
   <source>disputes</source>
   <translation>disputas</translation>
  </message>
  <message>
   <source>entities</source>
   <translation>entidades</translation>
  </message>
  <message>
   <source>high</source>
   <translation>alta</translation>
  </message>
  <message>
   <source>likely</source>
   <translation>probable</translation>
  </message>
  <message>
   <source>low</source>
   <translation>baja</translation>
  </message>
  <message>
   <source>mentions</source>
   <translation>menciones</translation>
  </message>
  <message>
   <source>moderate</source>
   <translation>moderada</translation>
  </message>
  <message>
   <source>neutral</source>
   <translation>neutral</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>rechazado</translation>
  </message>
  <message>
   <source>roughly even chance</source>
   <translation>probabilidades parejas</translation>
  </message>
  <message>
   <source>strongly agree</source>
   <translation>muy de acuerdo</translation>
  </message>
  <message>
   <source>strongly disagree</source>
   <translation>muy en desacuerdo</translation>
  </message>
  <message>
   <source>suggested</source>
   <translation>sugerido</translation>
  </message>
  <message>
   <source>suggestions</source>
   <translation>sugerencias</translation>
  </message>
  <message>
   <source>unlikely</source>
   <translation>improbable</translation>
  </message>
  <message>
   <source>very likely</source>
   <translation>muy probable</translation>
  </message>
  <message>
   <source>very unlikely</source>
   <translation>muy improbable</translation>
  </message>
  <message>
   <source>{} annotation</source>
   <translation>{} anotación</translation>
  </message>
  <message>
   <source>{} annotations</source>
   <translation>{} anotaciones</translation>
  </message>
  <message>
   <source>{} article</source>
   <translation>{} artículo</translation>
  </message>
  <message>
   <source>{} articles</source>
   <translation>{} artículos</translation>
  </message>
  <message>
   <source>{} claim</source>
   <translation>{} afirmación</translation>
  </message>
  <message>
   <source>{} claims</source>
   <translation>{} afirmaciones</translation>
  </message>
  <message>
   <source>{} dispute</source>
   <translation>{} disputa</translation>
  </message>
  <message>
   <source>{} disputes</source>
   <translation>{} disputas</translation>
  </message>
  <message>
   <source>{} entities</source>
   <translation>{} entidades</translation>
  </message>
  <message>
   <source>{} entity</source>
   <translation>{} entidad</translation>
  </message>
  <message>
   <source>{} label</source>
   <translation>{} etiqueta</translation>
  </message>
  <message>
   <source>{} labels</source>
   <translation>{} etiquetas</translation>
  </message>
  <message>
   <source>{} mention</source>
   <translation>{} mención</translation>
  </message>
  <message>
   <source>{} mentions</source>
   <translation>{} menciones</translation>
  </message>
  <message>
   <source>{} relation</source>
   <translation>{} relación</translation>
  </message>
  <message>
   <source>{} relations</source>
   <translation>{} relaciones</translation>
  </message>
  <message>
   <source>{} source</source>
   <translation>{} fuente</translation>
  </message>
  <message>
   <source>{} sources</source>
   <translation>{} fuentes</translation>
  </message>
  <message>
   <source>{} suggestion</source>
   <translation>{} sugerencia</translation>
  </message>
  <message>
   <source>{} suggestions</source>
   <translation>{} sugerencias</translation>
  </message>
 </context>
</TS>
