"""The texts of the export."""

from PySide6.QtCore import QObject

from desktop.ui.exporting.outputs import Output


class Words(QObject):
    def name(self, output: Output) -> str:
        return {
            Output.COPY: self.tr("&Complete copy"),
            Output.TABLE: self.tr("&Table"),
            Output.LOG: self.tr("&Work-search log"),
            Output.APPLICATION: self.tr("&One application"),
            Output.CALENDAR: self.tr("Calen&dar"),
            Output.PEOPLE: self.tr("&People"),
        }[output]

    def note(self, output: Output) -> str:
        return {
            Output.COPY: self.tr(
                "Everything, as .json. Import reads it back, on another computer for example."
            ),
            Output.TABLE: self.tr("Your applications for a spreadsheet program."),
            Output.LOG: self.tr(
                "What you did, day by day, as job centres ask for it. Without notes and letters."
            ),
            Output.APPLICATION: self.tr(
                "Interviews, people, letters and all that happened, on paper (.pdf)."
            ),
            Output.CALENDAR: self.tr(
                "Interviews, next steps and promised days, with company and names (.ics)."
            ),
            Output.PEOPLE: self.tr("Address cards for a phone or a mail program (.vcf)."),
        }[output]

    def file_name(self, output: Output) -> str:
        """The name of the file without day and ending."""
        return {
            Output.COPY: self.tr("Callback"),
            Output.TABLE: self.tr("Applications"),
            Output.LOG: self.tr("Work-search log"),
            Output.APPLICATION: self.tr("Application"),
            Output.CALENDAR: self.tr("Interviews"),
            Output.PEOPLE: self.tr("People"),
        }[output]

    def kind(self, suffix: str) -> str:
        """The kind of a file by its ending."""
        return {
            "json": self.tr("Copy"),
            "xlsx": self.tr("Workbook"),
            "csv": self.tr("Text table"),
            "pdf": self.tr("PDF"),
            "html": self.tr("Page for a browser"),
            "ics": self.tr("Calendar"),
            "vcf": self.tr("Address cards"),
        }[suffix]

    def selected(self, count: int) -> str:
        if count == 1:
            return self.tr("The selected one")
        return self.tr("The %n selected", "", count)


words = Words()
