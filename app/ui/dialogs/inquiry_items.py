"""Take the items that a department delivered, one below the other."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.rules.inquiry_sheets import ItemDraft
from app.ui.forms.ui_inquiry_item_fields import Ui_InquiryItemFields
from app.ui.icons import icon


class InquiryItemFields(QWidget):
    """Be the lines of one item; `removed` asks to take it away."""

    removed = Signal()

    def __init__(self, parent: QWidget | None = None, *, of_child: bool = False) -> None:
        super().__init__(parent)
        self.ui = Ui_InquiryItemFields()
        self.ui.setupUi(self)
        self.ui.child_check.setVisible(of_child)
        self.ui.remove_button.setIcon(icon("remove"))
        self.ui.remove_button.clicked.connect(self.removed)

    def fields(self) -> tuple[QWidget, ...]:
        """Return the fields in the order of Tab."""
        ui = self.ui
        return (
            ui.name_edit,
            ui.obtained_edit,
            ui.purpose_edit,
            ui.remove_button,
            ui.content_edit,
            ui.child_check,
        )

    def show_item(self, item: ItemDraft) -> None:
        """Show an item that is on record."""
        ui = self.ui
        ui.name_edit.setText(item.name)
        ui.obtained_edit.setText(item.obtained)
        ui.purpose_edit.setText(item.purpose)
        ui.content_edit.setPlainText(item.content)
        ui.child_check.setChecked(item.of_child)

    def read(self) -> ItemDraft:
        """Read the item as it stands."""
        ui = self.ui
        return ItemDraft(
            name=ui.name_edit.text(),
            content=ui.content_edit.toPlainText(),
            obtained=ui.obtained_edit.text(),
            purpose=ui.purpose_edit.text(),
            of_child=ui.child_check.isChecked(),
        )


class InquiryItems(QObject):
    """Hold items in a column of the dialog; `changed` tells that there is one more, or one less."""

    changed = Signal()

    def __init__(self, column: QVBoxLayout, keeper: QWidget, *, of_child: bool) -> None:
        super().__init__(keeper)
        self._column = column
        self._keeper = keeper
        self._of_child = of_child
        self.rows: list[InquiryItemFields] = []

    def add(self, item: ItemDraft | None = None) -> InquiryItemFields:
        """Add one item at the end, empty or as it is on record."""
        row = InquiryItemFields(self._keeper, of_child=self._of_child)
        row.removed.connect(lambda: self.remove(row))
        if item is not None:
            row.show_item(item)
        self.rows.append(row)
        self._column.addWidget(row)
        self.changed.emit()
        return row

    def fields(self) -> Sequence[QWidget]:
        """Return the fields of all items in the order of Tab."""
        return [field for row in self.rows for field in row.fields()]

    def begin(self) -> None:
        """Add one empty item and put the cursor into it."""
        self.add().ui.name_edit.setFocus()

    def remove(self, row: InquiryItemFields) -> None:
        """Take one item away."""
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.changed.emit()

    def read(self) -> Sequence[ItemDraft]:
        """Read the items in which something stands."""
        return [item for row in self.rows if not (item := row.read()).is_empty]
