"""Opens the print and save dialogs and prints a page, to be watched for sockets: FOLDER."""

import sys
from pathlib import Path

from PySide6.QtCore import QSizeF, QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ethicsdesk.documents.papers import PdfPapers
from ethicsdesk.domain.layout import PaperLayout, Paragraph
from ethicsdesk.ui import printing, saving
from ethicsdesk.ui.theme import Theme

RESOURCES = Path(__file__).parents[3] / "resources"


def main() -> int:
    application = QApplication(sys.argv[:1])
    theme = Theme(application, resource=lambda name: RESOURCES / name)
    theme.apply(text_size=100)
    window = QWidget()
    window.show()
    printing.has_printer()
    seen: list[str] = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and dialog.isVisible():
            seen.append(type(dialog).__name__)
            dialog.reject()

    timer = QTimer(interval=200)
    timer.timeout.connect(close)
    timer.start()
    printing.ask_printer(window, QSizeF(612, 792), 3)
    saving.ask_where(window, "paper.pdf")
    timer.stop()
    papers = PdfPapers(fonts=RESOURCES / "fonts")
    pdf = papers.open(papers.draw(PaperLayout(title="Trial", blocks=(Paragraph(text="Words"),))))
    printer = printing.new_printer(QSizeF(612, 792))
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(Path(sys.argv[1]) / "out.pdf"))
    printing.print_pages(printer, pdf, lambda _share: None)
    print(*seen)
    return 0


if __name__ == "__main__":
    sys.exit(main())
