"""The page *Letters*: the built-in templates and the person's own."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop import wording
from desktop.actions import templates
from desktop.advice.help import Topic
from desktop.advice.letter_check.wording import SPOKEN
from desktop.advice.letters.template import (
    ORGANISER,
    Fault,
    TemplateError,
    TemplateKey,
    faults_of,
    fields_used,
)
from desktop.core.changes import Changes
from desktop.core.ids import new_id
from desktop.core.kinds import LetterKind, LetterLanguage
from desktop.core.records import LetterTemplate
from desktop.ops import Ops, UndoLabel
from desktop.ui import theme
from desktop.ui.forms.fields import Choice
from desktop.ui.help.opening import open_help
from desktop.ui.letter.texts import letter_languages, phrases, template_library
from desktop.ui.settings.letters_editor import (
    InsertButton,
    Remark,
    RemarkList,
    TemplateEditor,
    UnsavedText,
)
from desktop.ui.settings.letters_list import AddButton, TemplateList, TemplatePicker
from desktop.ui.settings.letters_preview import Preview, preview_values
from desktop.ui.settings.letters_words import TemplateWords
from desktop.ui.theme import Type
from desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from desktop.ui.widgets.controls import PlainSplitter, TickBox
from desktop.ui.widgets.shortcuts import add_keys
from desktop.ui.widgets.text import Caption, Elided

_LIST_WIDTH = 192
#: The list of templates is hidden below this width, the rules and their help below this height.
_NARROW, _LOW = 620, 480


class LettersPage(QWidget):
    """Shows the template `key` (by default the first), filled from an application or the example.

    The editor shows it in words, with blanks; *Advanced* shows its code, which is what is stored.
    Unsaved text is stored by itself, but letters use a template only once it is saved.
    """

    def __init__(
        self,
        ops: Ops,
        parent: QWidget | None = None,
        *,
        key: TemplateKey | None = None,
        application_id: str = "",
        language: LetterLanguage = LetterLanguage.ENGLISH,
    ) -> None:
        super().__init__(parent)
        self._ops = ops
        self._words = TemplateWords(self)
        self._library = template_library(ops.queries, language)
        self._blanks = self._words.blanks(self._library.fields)
        self._added: set[TemplateKey] = set()
        self._shown = ""
        self.key = key or self._library.keys[0]
        self.templates = TemplateList(self._words, self)
        self.picker = TemplatePicker(self._words, self)
        self.add = AddButton(self._words, self)
        self.about = LinkButton(self.tr("Ho&w it works"), self, theme.icon("info"))
        self.title = Elided("", Type.HEADING, self)
        self.rules = Caption("", self)
        self.state = Caption("", self)
        self.editor = TemplateEditor(self)
        self.remarks = RemarkList(self)
        self.preview = Preview(ops, self)
        self.insert = InsertButton(self)
        self.insert.show_fields(self._library.fields.values())
        offered = [(one, wording.letter_language(one)) for one in letter_languages()]
        self.language = Choice(offered, language)
        self.language.setAccessibleName(self.tr("Language of the templates"))
        self.advanced = TickBox(self.tr("Ad&vanced"), self)
        self.advanced.setToolTip(self.tr("Show the code of the template"))
        self._wants_code = False
        self.reset = QPushButton("", self)
        self.reset.setAutoDefault(False)
        self.save = PrimaryButton(self.tr("&Save"), self)
        add_keys(self.save, "Ctrl+S")
        self.unsaved = UnsavedText(ops, self._store_unsaved, self)
        self.unsaved.language = language
        self._arrange()
        self.preview.load_sources(application_id)
        self._connect()
        self._list()
        self._show(self.key)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._store_unsaved()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < max(theme.scaled(_NARROW), self._width_with_list())
        low = self.height() < theme.scaled(_LOW)
        self.templates.setVisible(not narrow)
        self.title.setVisible(not narrow)
        self.picker.setVisible(narrow)
        self.rules.setVisible(not low)
        self.about.setVisible(not low)

    def minimumSizeHint(self) -> QSize:
        """Without the list of templates, which a narrow page hides."""
        hint = super().minimumSizeHint()
        if self.templates.isHidden():
            return hint
        return QSize(hint.width() - self.templates.width() - theme.L, hint.height())

    def _width_with_list(self) -> int:
        """The width that the page needs with its list of templates; it grows with the font."""
        needed = super().minimumSizeHint().width()
        if self.templates.isHidden():
            needed += self.templates.width() + theme.L
        return needed

    @property
    def text_in_use(self) -> str:
        """The text that letters are written from; empty for a template just added."""
        return self._library.own(self.key) or self._library.built_in(self.key) or ""

    @property
    def text(self) -> str:
        """The code of the text in the editor."""
        shown = self.editor.toPlainText()
        return shown if self.editor.blanks is None else self.editor.blanks.to_code(shown)

    def _in_editor(self, code: str) -> str:
        return code if self.editor.blanks is None else self.editor.blanks.to_words(code)

    def _open_text(self, code: str) -> None:
        """Show a template, in words unless its code is wanted or cannot be said in words."""
        show_code = self._wants_code or not self._blanks.is_plain(code)
        with QSignalBlocker(self.editor), QSignalBlocker(self.advanced):
            self.advanced.setChecked(show_code)
            self.editor.blanks = None if show_code else self._blanks
            self.editor.open_text(self._in_editor(code))

    def _show_code(self, on: bool) -> None:
        code = self.text
        self._wants_code = on
        self._open_text(code)
        self._update()

    def _list(self) -> None:
        keys = {*self._library.keys, *self._added, self.key}
        own = frozenset(key for key in keys if self._library.own(key) is not None)
        order = self._library.with_own(dict.fromkeys(keys, "")).keys
        self.templates.show_keys(order, own, self.key)
        self.picker.show_keys(order, own, self.key)

    def _open(self, key: TemplateKey) -> None:
        self._store_unsaved()
        self._show(key)

    def _choose_language(self) -> None:
        """Show the templates of another language: the same letter, if it has it."""
        self._store_unsaved()
        self.unsaved.language = self.language.value()
        self._library = template_library(self._ops.queries, self.unsaved.language)
        self._blanks = self._words.blanks(self._library.fields)
        self._added = set()
        self.insert.show_fields(self._library.fields.values())
        keys = self._library.keys
        self._show(self.key if self.key in keys else keys[0])
        self._list()

    def _show(self, key: TemplateKey) -> None:
        self.key = key
        self.picker.choose(key)
        self._shown = self.text_in_use or self._library.starting_text(key)
        self._open_text(self.unsaved.load(key) or self._shown)
        self.add.offer({*self._library.keys, *self._added}, key.kind)
        self._update()

    def _update(self) -> None:
        """Check the text, and update preview, remarks and buttons."""
        text, key, spoken = self.text, self.key, self.key.kind in SPOKEN
        faults = list(faults_of(text, spoken=spoken))
        if not faults:
            values = preview_values(self._ops, self._library, key, self.preview.application_id)
            try:
                self.preview.show_letter(self._library.fill(key, text, values), spoken=spoken)
            except TemplateError as error:
                faults += error.faults
        if faults:
            self.preview.show_outdated()
        is_code, is_plain = self.advanced.isChecked(), self._blanks.is_plain(text)
        self.advanced.setEnabled(is_plain or not is_code)
        self.rules.setText(self._words.rules(code=is_code, is_plain=is_plain or bool(faults)))
        self._show_remarks(text, faults)
        own, built_in = self._library.own(key), self._library.built_in(key)
        self.title.setText(self._words.title(key))
        self.state.setText(self._state(text, own, built_in))
        self.save.setEnabled(not faults and text != self.text_in_use)
        self.reset.setText(self.tr("&Reset") if built_in is not None else self.tr("&Remove"))
        self.reset.setEnabled(own is not None or text != self._shown or key in self._added)

    def _show_remarks(self, text: str, faults: list[Fault]) -> None:
        self.editor.mark({fault.line for fault in faults if fault.line})
        blanks = self.editor.blanks
        remarks = [
            Remark(self._words.fault(fault, code=blanks is None), fault.line) for fault in faults
        ]
        if blanks is not None:
            slips = blanks.slips(self.editor.toPlainText())
            remarks += [Remark(self._words.slip(slip), slip.line, hint=True) for slip in slips]
        if not faults:
            fields = self._library.fields
            for name in sorted(self._usual_fields() - fields_used(text), key=list(fields).index):
                shown = self._in_editor(fields[name].insert)
                hint = self._words.usual_field_hint(shown, fields[name].means)
                remarks.append(Remark(hint, hint=True))
        self.remarks.show_remarks(remarks)

    def _usual_fields(self) -> frozenset[str]:
        """The fields that a letter of this kind usually mentions."""
        if self.key.kind == ORGANISER:
            return frozenset({"first", "me", "others"})
        return phrases(self._library.language).limits[LetterKind(self.key.kind)].needs

    def _state(self, text: str, own: str | None, built_in: str | None) -> str:
        if text != (own if own is not None else built_in):
            return self.tr("Not saved yet")
        if own is None:
            return self.tr("As it comes with the program")
        return self.tr("Yours")

    def _save(self) -> None:
        text = self.text
        if text == self._library.built_in(self.key):
            self._reset()
            return
        template = LetterTemplate(
            id=new_id(),
            language=self._library.language,
            kind=self.key.kind,
            tone=self.key.tone,
            number=self.key.number,
            text=text,
        )
        label = UndoLabel(self.tr("Save letter template"), self.tr("Template saved"))
        if self._ops.run(label, templates.save, template):
            self._added.discard(self.key)
            self.unsaved.store(self.key, "")
            self._update()

    def _reset(self) -> None:
        """Go back to the built-in text. The editor can undo unsaved text, undo a saved one."""
        key = self.key
        self._shown = self._library.starting_text(key)
        self._replace_text(self._shown)
        self.unsaved.store(self.key, "")
        if self._library.own(key) is not None:
            label = UndoLabel(
                self.tr("Reset letter template"), self.tr("Template reset to the built-in one")
            )
            if self._library.built_in(key) is None:
                label = UndoLabel(self.tr("Remove letter template"), self.tr("Template removed"))
            self._ops.run(label, templates.reset, self._library.language, key)
        self._leave_removed()
        self._update()

    def _replace_text(self, code: str) -> None:
        """Replace the text in the form that is shown; the editor's undo brings the old one back."""
        with QSignalBlocker(self.editor):
            self.editor.replace_text(self._in_editor(code))

    def _leave_removed(self) -> None:
        """Show another template if the one shown does not exist any more."""
        if self._library.own(self.key) is None and self._library.built_in(self.key) is None:
            self._added.discard(self.key)
            self._open(next(key for key in self._library.keys if key.kind == self.key.kind))
            self._list()

    def _on_changed(self, changes: Changes) -> None:
        if not changes.settings:
            return
        library = template_library(self._ops.queries, self._library.language)
        if library.same_as(self._library):
            return
        is_unedited = self.text in {self.text_in_use, self._shown}
        self._library = library
        if not self.text_in_use and self.key not in self._added:
            self._leave_removed()
        elif is_unedited and self.text_in_use and self.text != self.text_in_use:
            self._replace_text(self.text_in_use)
        self._shown = self.text_in_use or self._shown
        self._list()
        self._update()

    def _on_edited(self) -> None:
        self.unsaved.restart_timer()
        self._update()

    def _store_unsaved(self) -> None:
        """Store the text while it is not saved."""
        text = self.text
        self.unsaved.store(self.key, "" if text in {self.text_in_use, self._shown} else text)

    def _add(self, key: TemplateKey) -> None:
        self._added.add(key)
        self._open(key)
        self._list()
        self.editor.setFocus()

    def _connect(self) -> None:
        self.templates.chosen.connect(self._open)
        self.language.changed.connect(self._choose_language)
        self.picker.chosen.connect(self.templates.choose)
        self.editor.textChanged.connect(self._on_edited)
        self.insert.insert_requested.connect(
            lambda field: self.editor.insert(self._in_editor(field.insert))
        )
        self.advanced.toggled.connect(self._show_code)
        self.remarks.line_requested.connect(self.editor.show_line)
        self.preview.source_changed.connect(self._update)
        self.add.add_requested.connect(self._add)
        self.about.clicked.connect(lambda: open_help(Topic.LETTER_TEMPLATES, self.window()))
        self.save.clicked.connect(self._save)
        self.reset.clicked.connect(self._reset)
        self._ops.changed.connect(self._on_changed)

    def _arrange(self) -> None:
        self.templates.setFixedWidth(theme.scaled(_LIST_WIDTH))
        top = QHBoxLayout()
        top.setSpacing(theme.S)
        top.addWidget(self.title, 1)
        top.addWidget(self.picker, 1)
        top.addWidget(self.language)
        top.addWidget(self.insert)
        top.addWidget(self.add)
        below = QWidget(self)
        row = QVBoxLayout(below)
        row.setContentsMargins(0, theme.S, 0, 0)
        row.addWidget(self.preview)
        middle = PlainSplitter(Qt.Orientation.Vertical, self)
        middle.addWidget(self.editor)
        middle.addWidget(below)
        middle.setChildrenCollapsible(False)
        foot = QHBoxLayout()
        foot.setSpacing(theme.S)
        foot.addWidget(self.state, 1)
        foot.addWidget(self.reset)
        foot.addWidget(self.save)
        right = QVBoxLayout()
        right.setSpacing(theme.S)
        right.addLayout(top)
        rules_row = QHBoxLayout()
        rules_row.setSpacing(theme.S)
        rules_row.addWidget(self.rules, 1)
        beside = QVBoxLayout()
        beside.setSpacing(theme.XS)
        beside.addWidget(self.about, 0, Qt.AlignmentFlag.AlignLeading)
        beside.addWidget(self.advanced, 0, Qt.AlignmentFlag.AlignLeading)
        beside.addStretch(1)
        rules_row.addLayout(beside)
        right.addLayout(rules_row)
        right.addWidget(middle, 1)
        right.addWidget(self.remarks)
        right.addLayout(foot)
        across = QHBoxLayout(self)
        across.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        across.setSpacing(theme.L)
        across.addWidget(self.templates)
        across.addLayout(right, 1)
