package planhouse.samples;

/** The nine county-level divisions of Jinhua that report. */
enum County {
    WUCHENG("330702", "婺城区", "婺城", "Wucheng District"),
    JINDONG("330703", "金东区", "金东", "Jindong District"),
    WUYI("330723", "武义县", "武义", "Wuyi County"),
    PUJIANG("330726", "浦江县", "浦江", "Pujiang County"),
    PANAN("330727", "磐安县", "磐安", "Pan'an County"),
    LANXI("330781", "兰溪市", "兰溪", "Lanxi City"),
    YIWU("330782", "义乌市", "义乌", "Yiwu City"),
    DONGYANG("330783", "东阳市", "东阳", "Dongyang City"),
    YONGKANG("330784", "永康市", "永康", "Yongkang City");

    final String code;
    final String fullName;
    final String shortName;
    final String englishName;

    County(String code, String fullName, String shortName, String englishName) {
        this.code = code;
        this.fullName = fullName;
        this.shortName = shortName;
        this.englishName = englishName;
    }

    String bureau() {
        return fullName + "经济和信息化局";
    }

    String shortEnglishName() {
        return englishName.substring(0, englishName.indexOf(' '));
    }
}
