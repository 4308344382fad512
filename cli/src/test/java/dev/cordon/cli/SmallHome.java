package dev.cordon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A home with one list of a bank's own, of eight parties taken from public lists. */
final class SmallHome {

    static final String LIST = """
            id,type,name,aliases,born,country,identifiers,programme,since,until,legal_basis,licence_requirement,measure
            41297,person,"WANG, Hongfei",王鸿飞,1991-12-02,CN,wallet:3PKiHs4GY4rFg8dpppNVPXGPqMX6K2cBML,ILLICIT-DRUGS-EO14059,2023-04-14,,EO 14059,,asset-freeze|travel-ban
            41298,person,"YAO, Huatao",,1990-08-16,CN,national-id:130531199008160212@CN,ILLICIT-DRUGS-EO14059,2023-04-14,,EO 14059,,
            41299,organization,"WUHAN SHUOKANG BIOLOGICAL TECHNOLOGY CO., LTD",WSBT,,CN,uscc:91420100MA49RQRJ87,ILLICIT-DRUGS-EO14059,2023-04-14,,EO 14059,,
            15093,vessel,YAGHOUB,,,IR,imo:8316168,IRAN,2012-07-12,,,,
            41300,person,"WU, Yaqin",,1992-11-13,CN,email:lilywu921206@gmail.com,ILLICIT-DRUGS-EO14059,2023-04-14,,EO 14059,,
            ifs,organization,Ministry of Public Security's Institute of Forensic Science of China,,,CN,,,2020-06-05,2026-06-10,85 FR 34505,For all items subject to the EAR.,
            9760,person,"LUKASHENKA, Alyaksandr Ryhorovich","LUKASHENKO, Aleksandr Grigorevich",1954-08-30,BY,,BELARUS,2006-06-19,,,,
            2676,person,"AL-ZAWAHIRI, Ayman",,1951-06-19,EG,passport:1084010@EG,SDGT,2001-10-12,,,,
            """;

    private SmallHome() {}

    /** Makes the home in that folder; until the lists of the checkout are shipped again, every new home is like it. */
    static Path in(Path folder) throws IOException {
        Path shipped = Files.createDirectories(folder.resolve("shipped/bank/2026-06-01"));
        Files.writeString(shipped.resolve("list.csv"), LIST);
        Files.writeString(folder.resolve("shipped/shipped.csv"), """
                list,published,file,sha256,from,terms,kind
                bank,2026-06-01,bank/2026-06-01/list.csv,,written for a test,Apache-2.0,edition
                """);
        Ran.shipped(folder.resolve("shipped"));
        return folder.resolve("home");
    }
}
