// Any other button of a page.
import QtQuick

AppButton {
}
