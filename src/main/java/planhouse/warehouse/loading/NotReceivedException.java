package planhouse.warehouse.loading;

import java.io.IOException;
import java.nio.file.Path;
import planhouse.indicator.Bilingual;

/** Why what lies at a path is not taken: it is no workbook's file, or no bytes that stay. */
final class NotReceivedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;

    private NotReceivedException(Bilingual reason) {
        super(reason.en());
        this.reason = reason;
    }

    static NotReceivedException noFile(Path path) {
        return new NotReceivedException(
                new Bilingual(
                        path + " 不是文件，而是文件夹、管道或设备；请报送工作簿文件",
                        path + " is no file but a folder, a pipe or a device; send a workbook"));
    }

    static NotReceivedException shutFolder(Path path) {
        return new NotReceivedException(
                new Bilingual(
                        "无权打开文件夹 " + path + "，其中的工作簿均未读取；请检查文件夹的权限",
                        "not allowed to open the folder "
                                + path
                                + ", none of its workbooks was read; check the folder's"
                                + " permissions"));
    }

    /** Sizes in bytes. */
    static NotReceivedException tooLarge(Path path, long size, long limit) {
        long found = size >> 20;
        long taken = limit >> 20;
        return new NotReceivedException(
                new Bilingual(
                        path + " 有 " + found + " MiB，超过可接收的 " + taken + " MiB；请只将填报的单元格复制到新工作簿后报送",
                        path
                                + " has "
                                + found
                                + " MiB, more than the "
                                + taken
                                + " MiB that are taken; copy the filled cells into a new workbook"
                                + " and send that"));
    }

    static NotReceivedException changing(Path path) {
        return new NotReceivedException(
                new Bilingual(
                        path + " 在读取时被改动；请等保存或复制完成后再次报送",
                        path
                                + " was changed while it was read; send it again when it is saved"
                                + " or copied whole"));
    }

    Bilingual reason() {
        return reason;
    }
}
